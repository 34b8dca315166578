//! Anyone's comment starts something that only members should.

use crate::audit::{Audit, Check, Context};
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
                "Anyone with a GitHub account can comment. The job runs in the default branch's context, with the repository's secrets and a token \
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

fn check(job: &Job<'_>, workflow: &Workflow<'_>, cx: &mut Context<'_>) {
    for event in ["issue_comment", "discussion_comment"] {
        let Some(trigger) = workflow.triggers.get(event) else { continue };
        if !guard::job_runs(job, workflow, event).open_to_strangers() {
            continue;
        }
        let open = |step: &&Step<'_>| {
            let site = Site { step, job: Some(job), workflow: Some(workflow) };
            guard::step_runs(site, event).open_to_strangers()
        };
        let head = job.steps.iter().filter(open).find_map(takes_head);
        let Some((span, severity, what)) = head
            .map(|span| (span, Severity::High, "checks out the pull request's code"))
            .or_else(|| Some((commanded_secret(job)?, Severity::Medium, "hands a secret to it")))
        else {
            continue;
        };
        let place = cx.place(span);
        let message = format!("anyone's comment starts the job `{}`, which {what}; no condition asks who commented", job.id());
        let message = message.replace("hands a secret to it", "obeys the comment and holds a secret");
        cx.report(trigger.span, message).severity(severity).relate(place, "here");
    }
}

/// A secret of a job that obeys what a comment says.
fn commanded_secret(job: &Job<'_>) -> Option<Span> {
    let conditions = job.condition.into_iter().chain(job.steps.iter().filter_map(|step| step.condition));
    conditions.into_iter().find(|condition| reads_comment(condition))?;
    placed::all_expressions(job.node).iter().find_map(|placed| {
        let secret = placed
            .expression
            .accesses()
            .into_iter()
            .find(|access| access.context().eq_ignore_ascii_case("secrets") && !access.is(&["secrets", "GITHUB_TOKEN"]));
        secret.map(|access| placed.span(access.span))
    })
}

fn reads_comment(condition: &Node) -> bool {
    placed::condition(condition)
        .iter()
        .any(|placed| placed.expression.accesses().iter().any(|access| access.is(&["github", "event", "comment", "body"])))
}
