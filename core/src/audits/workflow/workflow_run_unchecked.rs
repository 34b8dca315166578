//! A follow-up runs also when what it follows has failed.

use crate::audit::{Audit, Check, Context};
use crate::model::placed;
use crate::model::publisher::publishes;
use crate::model::step::Step;
use crate::model::workflow::{Job, Workflow};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::yaml::Node;
use crate::text::Span;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("workflow-run-unchecked"),
        family: Family::Workflow,
        title: text("Follow-up does not ask how the other run ended"),
        severity: Severity::Low,
        precision: Precision::Medium,
        persona: Persona::Pedantic,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &[],
        docs: Docs {
            what: text(
                "A job of a workflow on `workflow_run` (of type `completed`, which is meant where none is stated) publishes, or downloads the other \
run's artifacts, and `github.event.workflow_run.conclusion` is read neither in a condition nor anywhere else in it or the jobs \
that it needs. Medium, and for everyone, where it publishes.",
            ),
            why: text(
                "`completed` means ended, not passed: the job also runs when the tests have failed or the run was cancelled, and ships what they \
would have stopped.",
            ),
            fix: text("Add to the job: `if: github.event.workflow_run.conclusion == 'success'`."),
        },
    },
    checks: &[Check::Job(check)],
};

fn check(job: &Job<'_>, workflow: &Workflow<'_>, cx: &mut Context<'_>) {
    let Some(trigger) = workflow.triggers.get("workflow_run") else { return };
    let types = trigger.filters.and_then(|filters| filters.get("types")).map(Node::items).unwrap_or_default();
    let completed = types.is_empty() || types.iter().any(|kind| kind.as_str() == Some("completed"));
    if !completed || asks(job, workflow) {
        return;
    }
    let published = job.steps.iter().find_map(publishes);
    let Some(span) = published.or_else(|| job.steps.iter().find_map(downloads)) else { return };
    let place = cx.place(span);
    let message = format!("the job `{}` runs also when the run before it has failed: nothing asks for its conclusion", job.id());
    let finding = cx.report(job.key.span, message);
    finding.relate(place, "here");
    if published.is_some() {
        finding.severity(Severity::Medium).persona(Persona::Regular);
    }
}

fn asks(job: &Job<'_>, workflow: &Workflow<'_>) -> bool {
    let needs = job.node.get("needs").map(Node::items).unwrap_or_default();
    let needed = workflow.jobs.iter().filter(|other| needs.iter().any(|id| id.as_str() == Some(other.id())));
    std::iter::once(job).chain(needed).any(|job| {
        let read = |placed: &placed::Placed<'_>| {
            let accesses = placed.accesses();
            accesses
                .iter()
                .any(|access| access.may_reach(&["github", "event", "workflow_run", "conclusion"]) && access.path.len() > 1)
                || accesses.iter().any(|access| access.is(&["github", "event_name"]))
        };
        let written = |node: &Node| node.scalars().any(|(_, scalar)| scalar.value.contains("workflow_run.conclusion"));
        placed::all_with_conditions(job.node).iter().any(read) || written(job.node)
    })
}

fn downloads(step: &Step<'_>) -> Option<Span> {
    let uses = step.uses()?;
    let other = uses.is("actions/download-artifact") && step.input("run-id").is_some();
    (other || uses.is("dawidd6/action-download-artifact")).then(|| uses.span())
}
