//! A secret is part of an address.

use crate::audit::{Audit, Check, RepositoryContext};
use crate::flow::Leak;
use crate::model::secrecy::Sink;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("secret-in-url"),
        family: Family::Workflow,
        title: text("Secret is part of an address"),
        severity: Severity::Medium,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &[],
        docs: Docs {
            what: text(
                "A secret stands as user or password in an address that a program is given: `git clone https://x:$TOKEN@github.com/…`.",
            ),
            why: text(
                "Programs keep and repeat addresses: git writes them to `.git/config`, where the next step and an uploaded workspace \
                 have them; error messages, proxies and servers log them.",
            ),
            fix: text(
                "Give the credential beside the address: `actions/checkout` with `token:`, `gh auth setup-git`, a credential helper, \
                 `git -c http.extraheader=…`, `curl --netrc-file`.",
            ),
        },
    },
    checks: &[Check::Leak(check)],
};

fn check(leak: &Leak, cx: &mut RepositoryContext<'_>) {
    if leak.sink == Sink::Address {
        let message = format!(
            "`{}` is {}part of an address that `{}` is given, which programs store and log",
            leak.secret,
            leak.change(),
            leak.by
        );
        cx.report_leak(leak, message);
    }
}
