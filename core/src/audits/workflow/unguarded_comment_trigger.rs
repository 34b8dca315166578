//! Anyone's comment starts something that only members should.

use crate::audit::{Audit, Check, Context};
use crate::model::agent;
use crate::model::guard;
use crate::model::head::takes_head;
use crate::model::placed;
use crate::model::step::Step;
use crate::model::workflow::{Job, Site, Workflow};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::yaml::Node;
use crate::text::Span;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("unguarded-comment-trigger"),
        family: Family::Workflow,
        title: text("Comment by anyone starts a privileged job"),
        severity: Severity::High,
        precision: Precision::Medium,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &[],
        docs: Docs {
            what: text(
                "A workflow on `issue_comment` or `discussion_comment` has a job that nobody's rights are asked for: no condition on the \
commenter's association, account or permission, and no step that checks it. High where the job checks out a pull request's head; \
medium where it obeys a command in the comment and holds a secret. Jobs that do neither are left alone.",
            ),
            why: text(
                "Anyone with a GitHub account can open a pull request and write `/test` below it: the job builds what he has just pushed. It runs in the default branch's context, with the repository's secrets and a token \
that may write.",
            ),
            fix: text(
                "Let only people with rights through: `if: contains(fromJSON('[\"OWNER\", \"MEMBER\", \"COLLABORATOR\"]'), \
github.event.comment.author_association)`. Fetch the pull request at a commit that was looked at, not by its number.",
            ),
        },
    },
    checks: &[Check::Job(check)],
};

fn check<'y>(job: &Job<'y>, workflow: &Workflow<'y>, cx: &mut Context<'_>) {
    for event in ["issue_comment", "discussion_comment"] {
        let Some(trigger) = workflow.triggers.get(event) else { continue };
        if !guard::job_runs(job, workflow, event).open_to_strangers() {
            continue;
        }
        let open = |step: &&Step<'y>| {
            let site = Site { step, job: Some(job), workflow: Some(workflow) };
            guard::step_runs(site, event).open_to_strangers()
        };
        let head = job.steps.iter().filter(|step| open(step)).find_map(takes_head);
        let Some((span, severity, what)) = head
            .map(|span| (span, Severity::High, "checks out the pull request's code"))
            .or_else(|| Some((commanded_secret(job, &open)?, Severity::Medium, "obeys the comment and holds a secret")))
        else {
            continue;
        };
        let place = cx.place(span);
        let message = format!("anyone's comment starts the job `{}`, which {what}; no condition asks who commented", job.id());
        cx.report(trigger.span, message).severity(severity).relate(place, "here");
    }
}

/// A secret that a job which obeys what a comment says hands to steps that nobody's rights are asked for.
fn commanded_secret<'y>(job: &Job<'y>, open: &dyn Fn(&&Step<'y>) -> bool) -> Option<Span> {
    let conditions = job.condition.into_iter().chain(job.steps.iter().filter_map(|step| step.condition));
    conditions.into_iter().find(|condition| reads_comment(condition))?;
    let steps = job.steps.iter().filter(|step| open(step) && !asks_by_itself(step));
    steps.flat_map(|step| placed::all_expressions(step.node)).find_map(|placed| {
        let secret = placed
            .expression
            .accesses()
            .into_iter()
            .find(|access| access.context().eq_ignore_ascii_case("secrets") && !access.is(&["secrets", "GITHUB_TOKEN"]));
        secret.map(|access| placed.span(access.span))
    })
}

/// An agent's action that turns strangers away.
fn asks_by_itself(step: &Step<'_>) -> bool {
    step.uses().and_then(agent::action).is_some_and(|action| action.turns_strangers_away(step))
}

fn reads_comment(condition: &Node) -> bool {
    placed::condition(condition)
        .iter()
        .any(|placed| placed.accesses().iter().any(|access| access.is(&["github", "event", "comment", "body"])))
}
