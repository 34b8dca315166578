//! A trigger that gives strangers' input the base repository's secrets and token.

use crate::audit::{Audit, Check, Context};
use crate::model::placed;
use crate::model::step::entries;
use crate::model::workflow::{Job, Workflow};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::yaml::Node;
use crate::text::Span;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("dangerous-trigger"),
        family: Family::Workflow,
        title: text("Privileged trigger takes in what strangers send"),
        severity: Severity::Medium,
        precision: Precision::Low,
        persona: Persona::Pedantic,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &["zizmor:dangerous-triggers", "scorecard:Dangerous-Workflow"],
        docs: Docs {
            what: text(
                "A workflow runs on `pull_request_target` or `workflow_run`. Where it hands a reference of the pull request's head to a workflow of another \
                 repository, the pedantic persona hears of it; otherwise only the auditor. What a workflow itself does with the head's code and files is \
                 reported by `untrusted-checkout` and `untrusted-artifact`, and with its texts by `template-injection`.",
            ),
            why: text(
                "These events start for pull requests from forks, yet with this repository's secrets and a token that may write. Anything from the \
                 pull request that is then executed, or parsed by something that executes, runs with them.",
            ),
            fix: text(
                "Use `pull_request` where no secret is needed. Where one is, split the work: build in `pull_request` without secrets, and let \
                 `workflow_run` handle its result as data only, never as code.",
            ),
        },
    },
    checks: &[Check::Workflow(check)],
};

fn check(workflow: &Workflow<'_>, cx: &mut Context<'_>) {
    for name in ["pull_request_target", "workflow_run"] {
        let Some(trigger) = workflow.triggers.get(name) else { continue };
        match workflow.jobs.iter().find_map(handed_on) {
            Some((span, to)) => {
                let place = cx.place(span);
                let message =
                    format!("`{name}` runs with secrets and a token that may write, and hands the head's reference to `{to}`");
                cx.report(trigger.span, message).relate(place, "what it does with it is not known here");
            }
            None => {
                let message = format!("`{name}` runs with secrets and a token that may write, for anyone's pull request");
                cx.report(trigger.span, message).severity(Severity::Info).persona(Persona::Auditor);
            }
        }
    }
}

/// Where a job hands a reference of the head to a workflow of another repository, which may check it out.
fn handed_on<'y>(job: &Job<'y>) -> Option<(Span, &'y str)> {
    let call = job.call.as_ref().filter(|call| call.remote().is_some())?;
    let with = entries(job.node, "with").iter();
    let given = with.filter(|entry| entry.key.as_str().is_some_and(|name| REFERENCES.iter().any(|part| name.contains(part))));
    let head = given.into_iter().find(|entry| is_head(&entry.value))?;
    Some((head.value.span, call.text))
}

const REFERENCES: &[&str] = &["ref", "sha", "commit", "branch", "repo"];

fn is_head(node: &Node) -> bool {
    let accesses = placed::expressions(node).into_iter().flat_map(|placed| placed.flowing_accesses());
    let head = accesses.into_iter().any(|access| {
        let dotted = access.dotted().to_ascii_lowercase();
        dotted.contains(".head.") || dotted.contains(".head_") || dotted == "github.head_ref"
    });
    head || node.as_str().is_some_and(|text| text.contains("refs/pull/"))
}
