//! A secret is in a cache.

use crate::audit::{Audit, Check, RepositoryContext};
use crate::flow::Leak;
use crate::model::secrecy::Sink;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("secret-in-cache"),
        family: Family::Workflow,
        title: text("Secret is in a cache"),
        severity: Severity::High,
        precision: Precision::Medium,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &[],
        docs: Docs {
            what: text(
                "A file into which a secret was written, or a folder that holds such a file, is saved in the cache of Actions.",
            ),
            why: text(
                "Caches are not masked, and every workflow that may read the branch's caches can restore them: also runs of pull \
                 requests from forks.",
            ),
            fix: text("Leave the file out of the cache's paths, and write secrets below `RUNNER_TEMP`."),
        },
    },
    checks: &[Check::Leak(check)],
};

fn check(leak: &Leak, cx: &mut RepositoryContext<'_>) {
    if leak.sink == Sink::Cache {
        let message =
            format!("`{}` is {}saved in the cache by `{}`: nothing is masked there", leak.secret, leak.change(), leak.by);
        cx.report_leak(leak, message);
    }
}
