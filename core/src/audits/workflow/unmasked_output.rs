//! A secret leaves its job in an output, in a form that nobody masks.

use crate::audit::{Audit, Check, RepositoryContext};
use crate::flow::Leak;
use crate::flow::leak::{SecretKind, State};
use crate::model::secrecy::Sink;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("unmasked-output"),
        family: Family::Workflow,
        title: text("Secret leaves the job in a form that nobody masks"),
        severity: Severity::Medium,
        precision: Precision::Medium,
        persona: Persona::Pedantic,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &[],
        docs: Docs {
            what: text(
                "An output of a job, and with it perhaps of a reusable workflow, holds what was made from a secret and what the runner does not know: encoded, cut, decoded, or \
minted without `::add-mask::`. What was encrypted or hashed first is left alone; an output that the runner recognises is dropped, which `dropped-output` tells.",
            ),
            why: text(
                "Masks end with the job. Wherever the output is used next, in another job or by whoever calls the workflow, it stands in the log in clear: in the header \
of every step that takes it as an input or a variable, in a trace, in an error. People get a secret past the runner's check this way, and so does whoever steals it.",
            ),
            fix: text(
                "Read the secret in the job that needs it (`secrets:` of the called workflow, or an environment), or mint the token there. What must be handed on is encrypted first.",
            ),
        },
    },
    checks: &[Check::Leak(check)],
};

fn check(leak: &Leak, cx: &mut RepositoryContext<'_>) {
    if leak.sink != Sink::JobOutput || leak.kind == SecretKind::Plain || leak.is_digest() || leak.is_field() {
        return;
    }
    if matches!(&leak.state, State::Changed(turn) if ENCRYPTS.iter().any(|word| turn.by.contains(word))) {
        return;
    }
    let message = format!("`{}` is {}handed on in the output `{}`: {}", leak.secret, leak.change(), leak.by, leak.mask());
    let severity = cx.rule.severity;
    cx.report_leak(leak, message).severity(severity);
}

/// Programs that encrypt.
const ENCRYPTS: &[&str] = &["openssl", "gpg", "age", "sops"];
