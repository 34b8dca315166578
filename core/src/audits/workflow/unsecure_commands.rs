//! The runner is told to take commands for the environment from the log.

use crate::audit::{Audit, Check, Context};
use crate::model::placed;
use crate::model::workflow::{Job, Site, Workflow};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::yaml::{Entry, Node, edit};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("unsecure-commands"),
        family: Family::Workflow,
        title: text("Unsecure workflow commands are switched on"),
        severity: Severity::High,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: true,
        aliases: &["zizmor:insecure-commands", "octoscan:unsecure-commands"],
        docs: Docs {
            what: text(
                "`ACTIONS_ALLOW_UNSECURE_COMMANDS` is true, as the runner reads it, in the `env:` of a workflow, a job or a step, or a script \
writes it to `GITHUB_ENV`. A value that is known only when the workflow runs is told to the auditor persona.",
            ),
            why: text(
                "The runner then obeys `::set-env::` and `::add-path::` in everything that is printed: whoever gets a line into the log, with a \
file's name, a test's output or an issue's title, sets `PATH` or `NODE_OPTIONS` for the steps that follow and runs code with the \
job's secrets. GitHub switched them off for that reason (CVE-2020-15228).",
            ),
            fix: text("Remove the variable, and write to the file that `$GITHUB_ENV` or `$GITHUB_PATH` names instead."),
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
    let assignment = concat!("ACTIONS_ALLOW_UNSECURE_COMMANDS", "=true");
    if let Some(at) = scalar.value.find(assignment).filter(|_| scalar.value.contains("GITHUB_ENV")) {
        cx.report(scalar.span_of(at..at + assignment.len()), MESSAGE);
    }
}

const NAME: &str = "ACTIONS_ALLOW_UNSECURE_COMMANDS";

const MESSAGE: &str = "the runner obeys `::set-env::` and `::add-path::` in whatever is printed";

fn check(parent: &Node, env: &[Entry], cx: &mut Context<'_>) {
    for entry in env.iter().filter(|entry| entry.key.as_str().is_some_and(|key| key.eq_ignore_ascii_case(NAME))) {
        let Some(text) = entry.value.as_str() else { continue };
        // The runner asks .NET's `bool.TryParse`: `True` in any case, white space and NUL around it ignored.
        let value = text.trim_matches(|c: char| c.is_whitespace() || c == '\0');
        if value.eq_ignore_ascii_case("true") {
            let change = edit::remove_below(&cx.file.text, parent, "env", entry);
            let fix = cx.unsafe_fix("Remove the switch", change);
            cx.report(entry.span(), MESSAGE).fix(fix);
        } else if !placed::expressions(&entry.value).is_empty() {
            let finding =
                cx.report(entry.span(), "where this comes out as `true`, the runner obeys commands in whatever is printed");
            finding.precision(Precision::Low).persona(Persona::Auditor);
        }
    }
}
