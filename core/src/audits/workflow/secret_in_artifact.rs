//! A secret is in an uploaded artifact.

use crate::audit::{Audit, Check, RepositoryContext};
use crate::flow::Leak;
use crate::model::secrecy::Sink;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("secret-in-artifact"),
        family: Family::Workflow,
        title: text("Secret is in an uploaded artifact"),
        severity: Severity::High,
        precision: Precision::Medium,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &["codeql:actions/secrets-in-artifacts"],
        docs: Docs {
            what: text("A file into which a secret was written, or a folder that holds such a file, is uploaded as an artifact."),
            why: text(
                "Artifacts are not masked. Everyone who can read the repository can download them, on a public one everyone who is \
                 logged in, for as long as they are kept.",
            ),
            fix: text(
                "Upload by names that leave the file out, write secrets below `RUNNER_TEMP`, and delete them before the upload.",
            ),
        },
    },
    checks: &[Check::Leak(check)],
};

fn check(leak: &Leak, cx: &mut RepositoryContext<'_>) {
    if leak.sink == Sink::Artifact {
        let message = format!("`{}` is {}uploaded by `{}`: nothing is masked there", leak.secret, leak.change(), leak.by);
        cx.report_leak(leak, message);
    }
}
