//! A secret goes to a host that it is not for.

use crate::audit::{Audit, Check, RepositoryContext};
use crate::flow::Leak;
use crate::model::secrecy::Sink;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("secret-sent-elsewhere"),
        family: Family::Workflow,
        title: text("Secret is sent to a host that it is not for"),
        severity: Severity::High,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &["codeql:actions/secret-exfiltration"],
        docs: Docs {
            what: text(
                "A secret is sent to a service that shows or collects what it gets (request bins, paste sites, tunnels), to any host \
                 without encryption (`http://`), or, for the job's own token, to a host that is not GitHub's.",
            ),
            why: text(
                "Whoever runs the host, reads the paste, or sits on the network then has the secret. This is also how a compromised \
                 step takes secrets out.",
            ),
            fix: text(
                "Remove the request. Where it is meant, send it over `https://` to the service that the secret belongs to.",
            ),
        },
    },
    checks: &[Check::Leak(check)],
};

fn check(leak: &Leak, cx: &mut RepositoryContext<'_>) {
    let Sink::Host(host) = &leak.sink else { return };
    let message = match host.strip_prefix("http://") {
        Some(bare) => format!("`{}` is {}sent to `{bare}` by `{}` without encryption", leak.secret, leak.change(), leak.by),
        None => format!("`{}` is {}sent by `{}` to `{host}`, which it is not for", leak.secret, leak.change(), leak.by),
    };
    cx.report_leak(leak, message);
}
