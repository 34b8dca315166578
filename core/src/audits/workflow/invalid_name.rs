//! A name that GitHub refuses.

use crate::audit::{Audit, Check, Context};
use crate::model::step::entries;
use crate::model::workflow::{Site, Workflow};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::yaml::{Entry, Node, edit};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("invalid-name"),
        family: Family::Workflow,
        title: text("Name that GitHub refuses"),
        severity: Severity::Low,
        precision: Precision::VeryHigh,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: true,
        aliases: &["actionlint:id", "actionlint:env-var"],
        docs: Docs {
            what: text(
                "The id of a job or step, or the name of an input, output or secret that a workflow declares, has other characters than letters, digits, `_` and `-`, or begins with a digit or `-`; an \
                 environment variable's name is empty or holds `=`, `&` or white space; or `workflow_call` declares a secret \
                 `GITHUB_TOKEN`.",
            ),
            why: text("GitHub refuses the workflow, or the shell never sees the variable."),
            fix: text("Rename it to letters, digits and `_`."),
        },
    },
    checks: &[Check::Workflow(check_workflow), Check::Step(check_step)],
};

fn check_workflow(workflow: &Workflow<'_>, cx: &mut Context<'_>) {
    check_env(workflow.env, cx);
    for job in &workflow.jobs {
        check_id(job.key, "job", cx);
        check_env(job.env, cx);
    }
    for trigger in workflow.triggers.list.iter().filter(|trigger| ["workflow_call", "workflow_dispatch"].contains(&trigger.name))
    {
        for (key, what) in [("inputs", "input"), ("outputs", "output"), ("secrets", "secret")] {
            let declared = trigger.filters.filter(|filters| filters.alias.is_none()).map(|filters| entries(filters, key));
            declared
                .unwrap_or_default()
                .iter()
                .filter(|entry| entry.key.as_str() != Some("<<"))
                .for_each(|entry| check_id(&entry.key, what, cx));
        }
    }
    let call = workflow.triggers.get("workflow_call").and_then(|trigger| trigger.filters);
    let secrets = call.map(|call| entries(call, "secrets")).unwrap_or_default();
    for entry in secrets.iter().filter(|entry| entry.key.as_str().is_some_and(|name| name.eq_ignore_ascii_case("GITHUB_TOKEN"))) {
        let change = call.and_then(|call| edit::remove_below(&cx.file.text, call, "secrets", entry));
        let fix = cx.safe_fix("Do not declare it", change);
        cx.report(entry.key.span, "`GITHUB_TOKEN` is handed to a called workflow by GitHub itself, and cannot be declared")
            .fix(fix);
    }
}

fn check_step(site: Site<'_, '_>, cx: &mut Context<'_>) {
    if let Some(id) = site.step.node.get("id") {
        check_id(id, "step", cx);
    }
    check_env(site.step.env, cx);
}

fn check_id(node: &Node, what: &str, cx: &mut Context<'_>) {
    let Some(id) = node.as_str().filter(|id| node.alias.is_none() && !id.contains("${{")) else { return };
    let first = id.bytes().next().is_some_and(|byte| byte.is_ascii_alphabetic() || byte == b'_');
    if !first || !id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-') {
        cx.report(
            node.span,
            format!(
                "`{id}` is no id of {} {what}: ids have letters, digits, `_` and `-`, and begin with a letter or `_`",
                article(what)
            ),
        );
    }
}

fn article(what: &str) -> &'static str {
    if what.starts_with(['i', 'o']) { "an" } else { "a" }
}

fn check_env(env: &[Entry], cx: &mut Context<'_>) {
    for entry in env.iter().filter(|entry| entry.key.alias.is_none()) {
        let Some(name) = entry.key.as_str().filter(|name| !name.contains("${{")) else { continue };
        if name.is_empty() || name.contains(['=', '&']) || name.contains(char::is_whitespace) {
            cx.report(entry.key.span, format!("`{name}` is no name of an environment variable"));
        }
    }
}
