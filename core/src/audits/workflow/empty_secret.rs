//! A secret that is empty when a pull request comes from a fork.

use crate::audit::{Audit, Check, Context};
use crate::model::placed;
use crate::model::step::Step;
use crate::model::workflow::{Job, Workflow};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::expression::Segment;
use crate::syntax::yaml::Node;
use std::collections::BTreeSet;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("empty-secret"),
        family: Family::Workflow,
        title: text("Secret is empty for pull requests from forks"),
        severity: Severity::Info,
        precision: Precision::Medium,
        persona: Persona::Pedantic,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &[],
        docs: Docs {
            what: text(
                "A workflow that pull requests start reads a secret in a job or step without a condition that tells a fork from the \
                 repository's own branches, or that tells whether the secret is there. Told once for each secret and job.",
            ),
            why: text(
                "GitHub hands a `pull_request` run of a fork no secret but a read-only token: the secret is an empty text there. The \
                 step fails for every outside contributor, or passes without doing what it should: a scanner that logs in with nothing \
                 reports nothing.",
            ),
            fix: text(
                "Guard the step: `if: github.event.pull_request.head.repo.full_name == github.repository`, or leave it out when the \
                 secret is empty.",
            ),
        },
    },
    checks: &[Check::Job(check)],
};

fn check(job: &Job<'_>, workflow: &Workflow<'_>, cx: &mut Context<'_>) {
    let opened = workflow.triggers.has("pull_request") && !workflow.triggers.has("workflow_call");
    if !opened || job.node.alias.is_some() || is_guard(job.condition) {
        return;
    }
    let mut told = BTreeSet::new();
    let steps = job.steps.iter().filter(|step| !is_guard(step.condition)).map(|step: &Step<'_>| step.node);
    let called = job.call.iter().filter_map(|_| job.node.get("secrets"));
    for node in steps.chain(called) {
        for (placed, access) in placed::all_accesses(node) {
            let [Segment::Name(context), Segment::Name(name), ..] = access.path.as_slice() else { continue };
            let secret = context.eq_ignore_ascii_case("secrets") && !name.eq_ignore_ascii_case("GITHUB_TOKEN");
            // `secrets.X || github.token` says what it does without the secret.
            let alone = placed.expression.span == access.span;
            if secret && alone && told.insert(name.to_ascii_uppercase()) {
                cx.report(
                    placed.span(access.span),
                    format!("`{}` is empty when the pull request comes from a fork", access.dotted()),
                );
            }
        }
    }
}

/// Contexts that tell a fork from the repository, an event from another, or whether a secret is there.
const TELLING: &[&[&str]] = &[
    &["github", "event_name"],
    &["github", "event"],
    &["github", "repository"],
    &["github", "repository_owner"],
    &["github", "actor"],
    &["github", "triggering_actor"],
    &["github", "ref"],
    &["github", "ref_name"],
    &["github", "ref_type"],
    &["github", "head_ref"],
    &["github", "secret_source"],
    &["env"],
    &["steps"],
    &["needs"],
    &["inputs"],
    &["vars"],
];

fn is_guard(condition: Option<&Node>) -> bool {
    let Some(condition) = condition else { return false };
    let accesses = placed::condition(condition).into_iter().flat_map(|placed| placed.accesses());
    accesses.into_iter().any(|access| TELLING.iter().any(|path| access.starts_with(path)))
}
