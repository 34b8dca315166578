//! Text of strangers that chooses where a job runs.

use crate::audit::{Audit, Check, RepositoryContext};
use crate::flow::Hazard;
use crate::flow::hazard::{Class, Fault};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("untrusted-runner"),
        family: Family::Workflow,
        title: text("Untrusted text chooses the runner"),
        severity: Severity::High,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &["sisakulint:runner-label"],
        docs: Docs {
            what: text(
                "The `runs-on:` of a job takes in text that strangers choose. Inputs of a called workflow and the matrix are \
                 reported only where strangers can fill them.",
            ),
            why: text(
                "Whoever chooses the label chooses the machine: a self-hosted runner with access to an internal network, or one that he has registered himself. \
                 A pull request from a branch called `self-hosted` is enough where the label is `github.head_ref`.",
            ),
            fix: text("Write the labels out, or choose one of several literals by a condition."),
        },
    },
    checks: &[Check::Hazard(check)],
};

fn check(hazard: &Hazard, cx: &mut RepositoryContext<'_>) {
    if hazard.fault != Fault::Runner || hazard.trace.class != Class::Anyone {
        return;
    }
    let message = format!(
        "`{}` can be chosen by anyone, and decides on which runner the job runs{}",
        hazard.trace.source,
        hazard.consequence()
    );
    cx.report_hazard(hazard, message).severity(hazard.severity()).persona(hazard.persona());
}
