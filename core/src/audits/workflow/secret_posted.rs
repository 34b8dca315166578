//! A secret is posted where people read.

use crate::audit::{Audit, Check, RepositoryContext};
use crate::flow::Leak;
use crate::model::secrecy::Sink;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("secret-posted"),
        family: Family::Workflow,
        title: text("Secret is posted where people read"),
        severity: Severity::High,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &[],
        docs: Docs {
            what: text(
                "A secret, or a value made from one, is part of a comment, an issue, a pull request, a release's notes, a gist or a \
                 commit's message.",
            ),
            why: text(
                "Nothing is masked there: the text is public as the repository is, goes out by mail, and stays in the history of its \
                 edits.",
            ),
            fix: text("Post without the value. A secret that was posted has to be revoked."),
        },
    },
    checks: &[Check::Leak(check)],
};

fn check(leak: &Leak, cx: &mut RepositoryContext<'_>) {
    if leak.sink == Sink::Post {
        let message = format!("`{}` is {}posted by `{}`: nothing is masked there", leak.secret, leak.change(), leak.by);
        cx.report_leak(leak, message);
    }
}
