//! A job may hang for six hours.

use crate::audit::{Audit, Check, Context};
use crate::model::workflow::{Job, Workflow};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::yaml::edit;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("missing-timeout"),
        family: Family::Workflow,
        title: text("Job has no time limit"),
        severity: Severity::Low,
        precision: Precision::VeryHigh,
        persona: Persona::Pedantic,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: true,
        aliases: &["ghalint:012"],
        docs: Docs {
            what: text(
                "A job states no `timeout-minutes:`, and not all of its steps do. Jobs that call a workflow are left out.",
            ),
            why: text(
                "A job that hangs, by accident or because somebody wants to mine coins in it, runs for six hours on runners of GitHub, and for days \
on one's own; a token in it lives as long.",
            ),
            fix: text("Add `timeout-minutes:` with what the job needs at most."),
        },
    },
    checks: &[Check::Job(check)],
};

fn check(job: &Job<'_>, _workflow: &Workflow<'_>, cx: &mut Context<'_>) {
    let by_steps = !job.steps.is_empty() && job.steps.iter().all(|step| step.node.get("timeout-minutes").is_some());
    if job.call.is_some() || by_steps || job.node.get("timeout-minutes").is_some() {
        return;
    }
    let change = job.node.entry("steps").and_then(|steps| edit::insert_before(&cx.file.text, steps, "timeout-minutes: 60"));
    let fix = cx.unsafe_fix("Give it an hour", change);
    cx.report(job.key.span, format!("the job `{}` has no time limit", job.id())).fix(fix);
}
