//! A secret is written to the job's summary.

use crate::audit::{Audit, Check, RepositoryContext};
use crate::flow::Leak;
use crate::model::secrecy::Sink;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("secret-in-summary"),
        family: Family::Workflow,
        title: text("Secret is written to the job's summary"),
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
                "A secret, or a value made from one, is written to `GITHUB_STEP_SUMMARY`. Medium where the runner masks it, high where \
                 it does not know it.",
            ),
            why: text(
                "The summary is shown on the run's page to everyone who can read the repository. The runner masks it line by line as it \
                 does the log, and so misses what it would miss there: pieces, encodings, fields, fetched values.",
            ),
            fix: text("Leave the value out. Mask what is made from a secret with `::add-mask::` before it is written."),
        },
    },
    checks: &[Check::Leak(check)],
};

fn check(leak: &Leak, cx: &mut RepositoryContext<'_>) {
    if leak.sink == Sink::Summary {
        let message = format!(
            "`{}` is {}written to the job's summary by `{}`: {}{}",
            leak.secret,
            leak.change(),
            leak.by,
            leak.mask(),
            leak.reach()
        );
        cx.report_leak(leak, message);
    }
}
