//! A secret is in the environment of more than needs it.

use crate::audit::{Audit, Check, Context};
use crate::model::placed;
use crate::model::scripted::secret_name;
use crate::model::workflow::{Job, Workflow};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::yaml::Entry;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("workflow-wide-secret"),
        family: Family::Workflow,
        title: text("Secret is in the environment of every job or step"),
        severity: Severity::Low,
        precision: Precision::High,
        persona: Persona::Pedantic,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &["ghalint:005", "ghalint:006"],
        docs: Docs {
            what: text(
                "The `env:` of a workflow with several jobs, or of a job with several steps, holds a secret or the job's token.",
            ),
            why: text(
                "Every action and every program of every step gets it, those included that have no use for it: one bad dependency of a linter takes \
the deployment key.",
            ),
            fix: text("Move it to the `env:` of the step that uses it."),
        },
    },
    checks: &[Check::Workflow(check_workflow), Check::Job(check_job)],
};

fn check_workflow(workflow: &Workflow<'_>, cx: &mut Context<'_>) {
    let jobs = workflow.jobs.iter().filter(|job| job.call.is_none()).count();
    if jobs > 1 {
        check(workflow.env, &format!("all {jobs} jobs"), cx);
    }
}

fn check_job(job: &Job<'_>, _workflow: &Workflow<'_>, cx: &mut Context<'_>) {
    if job.steps.len() > 1 {
        check(job.env, &format!("all {} steps of the job", job.steps.len()), cx);
    }
}

fn check(env: &[Entry], whose: &str, cx: &mut Context<'_>) {
    for entry in env.iter().filter(|entry| entry.key.alias.is_none()) {
        let placed = placed::expressions(&entry.value);
        let secret = placed.iter().find_map(|placed| placed.flowing_accesses().iter().find_map(secret_name));
        if let Some(secret) = secret {
            cx.report(entry.span(), format!("`{secret}` is in the environment of {whose}"));
        }
    }
}
