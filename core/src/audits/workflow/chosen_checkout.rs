//! Whoever calls a workflow says which code its job runs.

use crate::audit::{Audit, Check, RepositoryContext};
use crate::flow::Hazard;
use crate::flow::hazard::{Class, Fault};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("chosen-checkout"),
        family: Family::Workflow,
        title: text("Whoever calls the workflow chooses the code that it runs"),
        severity: Severity::Medium,
        precision: Precision::Medium,
        persona: Persona::Pedantic,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &["poutine:untrusted_checkout_exec", "codeql:actions/untrusted-checkout/medium"],
        docs: Docs {
            what: text(
                "`actions/checkout` takes its `ref` or `repository` from an input that callers of a reusable workflow fill, or that is typed into a manual run, and a later step runs code of it, \
in a job that names secrets or whose token may write. Callers that this repository has are followed: only what they give counts, and a pull request's head is \
`untrusted-checkout`. A manual run, which takes the right to write, is told to the auditor persona.",
            ),
            why: text(
                "The workflow cannot know what it runs. One caller that hands on `github.event.pull_request.head.sha` from `pull_request_target` is enough, and a stranger's `package.json` \
runs with the secrets of this job; with `repository` it need not even be a fork.",
            ),
            fix: text(
                "Leave `ref` away, so that the run's own commit is taken; or compare the input with what is expected (a tag's form, a commit on the default branch) before the checkout; or build in a \
job without secrets, and publish its result in another.",
            ),
        },
    },
    checks: &[Check::Hazard(check)],
};

fn check(hazard: &Hazard, cx: &mut RepositoryContext<'_>) {
    let Fault::Chosen { executes: Some(runs), holds: true } = &hazard.fault else { return };
    let source = &hazard.trace.source;
    let typed = hazard.trace.class != Class::Caller;
    let who = if typed { "whoever starts the workflow by hand" } else { "the caller" };
    let message = format!("`{source}` lets {who} choose which code this job runs with its secrets and token");
    let finding = cx.report_hazard(hazard, message).relate(runs.place.clone(), runs.message.clone());
    if typed || hazard.reach.guard.is_some() || hazard.reach.settled {
        finding.severity(Severity::Low).persona(Persona::Auditor);
    }
}
