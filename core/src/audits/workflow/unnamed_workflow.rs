//! A workflow or job has no name for people.

use crate::audit::{Audit, Check, Context};
use crate::model::workflow::{Job, Workflow};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("unnamed-workflow"),
        family: Family::Workflow,
        title: text("Workflow or job has no name"),
        severity: Severity::Low,
        precision: Precision::VeryHigh,
        persona: Persona::Pedantic,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &["zizmor:anonymous-definition"],
        docs: Docs {
            what: text("A workflow has no `name:`; a job that does not call another workflow has none."),
            why: text(
                "GitHub then shows the file's path, or the job's id: in lists of runs, required checks and the audit log it is harder to see which \
one did what.",
            ),
            fix: text("Give it a `name:`."),
        },
    },
    checks: &[Check::Workflow(check_workflow), Check::Job(check_job)],
};

fn check_workflow(workflow: &Workflow<'_>, cx: &mut Context<'_>) {
    if workflow.root.get("name").is_none() && !workflow.jobs.is_empty() {
        cx.report(workflow.headline(), "the workflow has no name");
    }
}

fn check_job(job: &Job<'_>, _workflow: &Workflow<'_>, cx: &mut Context<'_>) {
    if job.call.is_none() && job.node.get("name").is_none() {
        cx.report(job.key.span, format!("the job `{}` has no name", job.id())).severity(Severity::Info);
    }
}
