//! Runs pile up because nothing cancels the older ones.

use crate::audit::{Audit, Check, Context};
use crate::model::workflow::Workflow;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::yaml::{Node, edit};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("unlimited-concurrency"),
        family: Family::Workflow,
        title: text("No limit on concurrent runs"),
        severity: Severity::Low,
        precision: Precision::High,
        persona: Persona::Pedantic,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: true,
        aliases: &["zizmor:concurrency-limits"],
        docs: Docs {
            what: text(
                "Neither the workflow nor each of its jobs states `concurrency:` with `cancel-in-progress:`, be it `false`. Workflows that are only \
called and jobs that call one are left out.",
            ),
            why: text(
                "Runs of the same branch race each other: an older deployment may end after a newer one. And whoever can start runs can use up the \
account's minutes.",
            ),
            fix: text(
                "State a group at the top of the workflow: `concurrency: {group: \"${{ github.workflow }}-${{ github.ref }}\", cancel-in-progress: \
true}`.",
            ),
        },
    },
    checks: &[Check::Workflow(check)],
};

fn check(workflow: &Workflow<'_>, cx: &mut Context<'_>) {
    if workflow.triggers.is_only_called() {
        return;
    }
    match workflow.root.entry("concurrency") {
        Some(entry) if limits(&entry.value) => {}
        Some(entry) => {
            let change = edit::add_entry(&cx.file.text, &entry.value, "cancel-in-progress: true");
            let fix = cx.unsafe_fix("Cancel older runs", change);
            cx.report(entry.span(), "older runs are not cancelled, and none says so: `cancel-in-progress` is missing").fix(fix);
        }
        None => {
            let open: Vec<_> = workflow
                .jobs
                .iter()
                .filter(|job| job.call.is_none() && !job.node.get("concurrency").is_some_and(limits))
                .collect();
            let message = match open.as_slice() {
                [] => return,
                [job] => format!("the job `{}` may run any number of times at once", job.id()),
                jobs => format!("{} jobs may run any number of times at once", jobs.len()),
            };
            let change = workflow.root.entry("jobs").and_then(|jobs| edit::insert_before(&cx.file.text, jobs, BLOCK));
            let fix = cx.unsafe_fix("Cancel older runs of the same branch", change);
            cx.report(workflow.headline(), message).fix(fix);
        }
    }
}

/// Runs of pull requests are cancelled; those of branches and tags wait for each other.
const BLOCK: &str = "concurrency:\n  group: ${{ github.workflow }}-${{ github.ref }}\n  \
                     cancel-in-progress: ${{ github.event_name == 'pull_request' }}\n";

/// Whether it says what happens to older runs.
fn limits(concurrency: &Node) -> bool {
    concurrency.get("cancel-in-progress").is_some()
}
