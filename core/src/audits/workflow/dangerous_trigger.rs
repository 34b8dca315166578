//! A trigger that gives strangers' input the base repository's secrets and token.

use crate::audit::{Audit, Check, Context};
use crate::model::event::{self, Author};
use crate::model::placed;
use crate::model::step::Step;
use crate::model::triggers::Trigger;
use crate::model::workflow::Workflow;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::text::Span;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("dangerous-trigger"),
        family: Family::Workflow,
        title: text("Privileged trigger takes in what strangers send"),
        severity: Severity::High,
        precision: Precision::Medium,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &["zizmor:dangerous-triggers", "scorecard:Dangerous-Workflow", "octoscan:dangerous-checkout"],
        docs: Docs {
            what: text(
                "A workflow runs on `pull_request_target` or `workflow_run` and brings in code or files from the pull request: it checks out the \
                 head's code, fetches it with `git` or `gh`, or downloads the artifacts of the run that started it. \
                 Where it does none of that, only the auditor persona hears of the trigger.",
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
        match workflow.jobs.iter().flat_map(|job| &job.steps).find_map(intake) {
            Some((span, what)) => report(trigger, span, what, cx),
            None => {
                let message = format!("`{name}` runs with secrets and a token that may write, for anyone's pull request");
                cx.report(trigger.span, message).severity(Severity::Info).persona(Persona::Auditor);
            }
        }
    }
}

fn report(trigger: &Trigger<'_>, span: Span, what: &str, cx: &mut Context<'_>) {
    let place = cx.place(span);
    let message = format!("`{}` runs with secrets and a token that may write, and {what}", trigger.name);
    cx.report(trigger.span, message).relate(place, "it comes in here");
}

/// Where a step brings in what the pull request's author wrote, and how.
fn intake(step: &Step<'_>) -> Option<(Span, &'static str)> {
    if let Some(uses) = step.uses() {
        if uses.is("actions/checkout") {
            let named = ["ref", "repository"].iter().filter_map(|input| step.input(input));
            let head = named.into_iter().find(|node| is_head(node))?;
            return Some((head.span, "the head's code is checked out"));
        }
        let download =
            uses.is("dawidd6/action-download-artifact") || uses.is("actions/download-artifact") && step.input("run-id").is_some();
        return download.then(|| (uses.span(), "the artifacts of another run are downloaded"));
    }
    let run = step.run()?;
    let script = run.script.as_scalar()?;
    let (needle, what) = FETCHES.iter().find(|(needle, _)| script.value.contains(needle))?;
    let at = script.value.find(needle)?;
    Some((script.span_of(at..at + needle.len()), what))
}

/// Whether a `ref` or `repository` input follows the pull request's head.
fn is_head(node: &crate::syntax::yaml::Node) -> bool {
    let text = node.as_str().unwrap_or_default();
    let accesses = placed::expressions(node).into_iter().flat_map(|placed| placed.expression.flowing_accesses());
    let written = accesses.into_iter().any(|access| {
        let dotted = access.dotted().to_ascii_lowercase();
        event::author(&access) == Some(Author::Anyone) || dotted.contains(".head") || dotted.ends_with("merge_commit_sha")
    });
    written || text.contains("refs/pull/")
}

const FETCHES: &[(&str, &str)] = &[
    ("gh pr checkout", "the head's code is checked out"),
    ("gh run download", "the artifacts of another run are downloaded"),
    ("refs/pull/", "the head's code is fetched"),
    ("pull/${{ github.event", "the head's code is fetched"),
    ("github.event.pull_request.head.repo.clone_url", "the head's code is fetched"),
];
