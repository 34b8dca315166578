//! The runner's debug log is switched on in the workflow.

use crate::audit::{Audit, Check, Context};
use crate::model::workflow::{Job, Site, Workflow};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::shell::Script;
use crate::syntax::yaml::{Entry, Node, edit};
use crate::text::Span;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("debug-switch"),
        family: Family::Workflow,
        title: text("Debug log is switched on"),
        severity: Severity::Low,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: true,
        aliases: &["poutine:debug_enabled"],
        docs: Docs {
            what: text(
                "`ACTIONS_STEP_DEBUG`, `ACTIONS_RUNNER_DEBUG` or `RUNNER_DEBUG` is true in the `env:` of a workflow, a job or a step, or a script \
writes it to `GITHUB_ENV`, or `gh` sets it as a variable or secret of the repository.",
            ),
            why: text(
                "Actions then print what they are given and what they answer: requests with their headers, inputs, whole payloads. The runner masks \
only secrets that it knows as they are; a token made from one stands in the log.",
            ),
            fix: text("Remove it, and choose \"Enable debug logging\" when you re-run a job by hand."),
        },
    },
    checks: &[Check::Workflow(check_workflow), Check::Job(check_job), Check::Step(check_step)],
};

fn check_workflow(workflow: &Workflow<'_>, cx: &mut Context<'_>) {
    check(workflow.root, workflow.env, cx);
}

fn check_job(job: &Job<'_>, _workflow: &Workflow<'_>, cx: &mut Context<'_>) {
    check(job.node, job.env, cx);
}

fn check_step(site: Site<'_, '_>, cx: &mut Context<'_>) {
    check(site.step.node, site.step.env, cx);
    let Some(scalar) = site.step.run().and_then(|run| run.script.as_scalar()) else { return };
    for (name, span) in stored(scalar.script()) {
        cx.report(scalar.span_of(span.start..span.end), message(name));
    }
    if !scalar.value.contains("GITHUB_ENV") {
        return;
    }
    for name in NAMES {
        let written = ["true", "1"].into_iter().map(|value| format!("{name}={value}"));
        let found = written.filter_map(|text| Some((scalar.value.find(&text)?, text.len()))).next();
        if let Some((at, length)) = found {
            cx.report(scalar.span_of(at..at + length), message(name));
        }
    }
}

/// `gh variable set ACTIONS_STEP_DEBUG --body true`: every run from then on. Also as a secret (GitHub documentation, "Enabling debug
/// logging").
fn stored(script: &Script) -> Vec<(&'static str, Span)> {
    let mut found = Vec::new();
    for command in script.commands() {
        let Some(program) = command.program().filter(|program| program.name == "gh") else { continue };
        let [kind, verb, ..] = program.arguments else { continue };
        let on = ["true", "1", "--body=true", "-btrue", "--body=1", "-b1"];
        let is_on = program.arguments.iter().any(|word| on.iter().any(|value| word.is(value)))
            || script.piped_from(command).is_some_and(|from| from.words.iter().any(|word| word.is("true") || word.is("1")));
        if (kind.is("variable") || kind.is("secret")) && verb.is("set") && is_on {
            let named = |name: &&&str| program.arguments.iter().any(|word| word.is(name));
            found.extend(NAMES.iter().find(named).map(|name| (*name, command.span)));
        }
    }
    found
}

const NAMES: &[&str] = &["ACTIONS_STEP_DEBUG", "ACTIONS_RUNNER_DEBUG", "RUNNER_DEBUG"];

fn message(name: &str) -> String {
    format!("`{name}` has actions print what they handle to the log")
}

fn check(parent: &Node, env: &[Entry], cx: &mut Context<'_>) {
    for entry in env {
        let Some(name) = NAMES.iter().find(|name| entry.key.as_str() == Some(**name)) else { continue };
        if entry.value.as_str().is_some_and(|value| value == "1" || value.eq_ignore_ascii_case("true")) {
            let fix = cx.safe_fix("Remove the switch", edit::remove_below(&cx.file.text, parent, "env", entry));
            cx.report(entry.span(), message(name)).fix(fix);
        }
    }
}
