//! An approving label outlives the code that was looked at.

use crate::audit::{Audit, Check, Context};
use crate::model::guard::{self, GuardKind, Runs};
use crate::model::head::takes_head;
use crate::model::workflow::{Job, Site, Workflow};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::expression::{Condition, Value};
use crate::syntax::yaml::{Node, edit};
use crate::text::Span;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("label-gate-with-synchronize"),
        family: Family::Workflow,
        title: text("Label approves code that comes later"),
        severity: Severity::High,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: true,
        aliases: &["codeql:actions/improper-access-control"],
        docs: Docs {
            what: text(
                "A workflow on `pull_request_target` lets pull requests through that carry a label, and also runs when new commits are pushed \
(`synchronize`, which is among the types where none are stated). High where the head's code is checked out behind the label; the \
pedantic persona hears of others.",
            ),
            why: text(
                "The label stays on when the author pushes again: he gets an innocent change labelled, and pushes the other one afterwards. It runs \
with the repository's secrets, and nobody has looked at it.",
            ),
            fix: text(
                "Run on `types: [labeled]` only, ask for `github.event.label.name`, check out `github.event.pull_request.head.sha`, and remove the \
label at the end.",
            ),
        },
    },
    checks: &[Check::Job(check)],
};

fn check(job: &Job<'_>, workflow: &Workflow<'_>, cx: &mut Context<'_>) {
    let Some(trigger) = workflow.triggers.get(EVENT) else { return };
    let types = trigger.filters.and_then(|filters| filters.get("types")).map(Node::items).unwrap_or_default();
    if !types.is_empty() && !types.iter().any(|kind| kind.as_str() == Some("synchronize")) {
        return;
    }
    let pushed = types.iter().find(|kind| kind.as_str() == Some("synchronize"));
    let listed = trigger.filters.and_then(|filters| filters.get("types"));
    let change = pushed.zip(listed).and_then(|(pushed, listed)| edit::remove_item(&cx.file.text, listed, pushed));
    let fix = cx.unsafe_fix("Do not start for new commits", change);
    let whole = gate(&guard::job_runs(job, workflow, EVENT)).filter(|_| !job.condition.is_some_and(skips_pushes));
    let head = job.steps.iter().find_map(|step| {
        let span = takes_head(step)?;
        let runs = guard::step_runs(Site { step, job: Some(job), workflow: Some(workflow) }, EVENT);
        let skips = job.condition.is_some_and(skips_pushes) || step.condition.is_some_and(skips_pushes);
        gate(&runs).filter(|_| !skips).map(|label| (label, span))
    });
    match (head, whole) {
        (Some((label, head)), _) => {
            let place = cx.place(head);
            let message = "the label stays when new commits are pushed, and their code runs with the repository's secrets";
            cx.report(label, message).fix(fix).relate(place, "the head's code comes in here");
        }
        (None, Some(label)) => {
            let message = "the label stays when new commits are pushed: the job runs for them, too";
            cx.report(label, message).fix(fix).severity(Severity::Low).persona(Persona::Pedantic);
        }
        (None, None) => {}
    }
}

const EVENT: &str = "pull_request_target";

/// The label that is all that stands before strangers.
fn gate(runs: &Runs) -> Option<Span> {
    let label = runs.guards().iter().find(|guard| guard.kind == GuardKind::Label)?;
    let environment = runs.guards().iter().any(|guard| guard.kind == GuardKind::Environment);
    (runs.open_to_strangers() && !environment).then_some(label.span)
}

/// Whether a condition is false for pushed commits: `github.event.label` is there for `labeled` and `unlabeled` only.
fn skips_pushes(condition: &Node) -> bool {
    let Some(scalar) = condition.as_scalar() else { return false };
    let (Condition::Bare(asked) | Condition::Island(asked)) = scalar.condition() else { return false };
    let pushed = asked.given(|access| {
        if access.is(&["github", "event", "action"]) {
            return Some(Value::Text("synchronize".to_owned()));
        }
        access.is(&["github", "event", "label", "name"]).then(|| Value::Text(String::new()))
    });
    asked.truth_given(&pushed) == Some(false)
}
