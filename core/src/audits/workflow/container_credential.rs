//! A registry's password stands in the workflow.

use crate::audit::{Audit, Check, Context};
use crate::model::placed;
use crate::model::step::entries;
use crate::model::workflow::{Job, Workflow};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::yaml::Node;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("container-credential"),
        family: Family::Workflow,
        title: text("Container credential is written in the workflow"),
        severity: Severity::High,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &["zizmor:hardcoded-container-credentials", "actionlint:credentials", "octoscan:credentials"],
        docs: Docs {
            what: text("The `credentials:` of a job's `container:` or of a service hold a `password:` as plain text."),
            why: text(
                "Whoever can read the repository, or a fork or an old clone of it, can log in to the registry: pull private images, and with many \
tokens push others in their place.",
            ),
            fix: text(
                "Replace the password at the registry, store the new one as a secret, and write `password: ${{ secrets.REGISTRY_PASSWORD }}`.",
            ),
        },
    },
    checks: &[Check::Job(check)],
};

fn check(job: &Job<'_>, _workflow: &Workflow<'_>, cx: &mut Context<'_>) {
    let services = entries(job.node, "services").iter().map(|entry| &entry.value);
    for holder in job.node.get("container").into_iter().chain(services) {
        let Some(password) = holder.get("credentials").and_then(|credentials| credentials.get("password")) else { continue };
        if is_written_out(password) {
            cx.mask(password.span);
            cx.report_aliased(password.span, password.alias, "the registry's password stands in the workflow");
        }
    }
}

fn is_written_out(node: &Node) -> bool {
    let written = node.as_str().is_some_and(|text| !text.trim().is_empty());
    written && placed::expressions(node).iter().all(|placed| placed.expression.constant().is_some())
}
