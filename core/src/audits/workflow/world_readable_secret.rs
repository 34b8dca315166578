//! A file with a secret is open to everyone on the machine.

use crate::audit::{Audit, Check, RepositoryContext};
use crate::flow::Leak;
use crate::model::secrecy::Sink;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("world-readable-secret"),
        family: Family::Workflow,
        title: text("File with a secret is open to everyone on the machine"),
        severity: Severity::Low,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &[],
        docs: Docs {
            what: text(
                "A file into which a secret was written is made readable for everyone: `chmod 644`, `chmod a+r`, `install -m 644`. \
                 Medium on self-hosted runners.",
            ),
            why: text("Every user and process of the machine can read it, and on a self-hosted runner it may outlive the job."),
            fix: text("`umask 077` before it is written, or `chmod 600`; and delete it when it is done."),
        },
    },
    checks: &[Check::Leak(check)],
};

fn check(leak: &Leak, cx: &mut RepositoryContext<'_>) {
    let Sink::OpenFile(file) = &leak.sink else { return };
    let message = format!("`{}` is in `{file}`, which `{}` opens to everyone on the machine", leak.secret, leak.by);
    cx.report_leak(leak, message);
}
