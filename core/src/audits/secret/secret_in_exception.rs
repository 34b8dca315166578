//! A secret in the text of an exception or error.

use super::telling::{report, subject};
use crate::audit::{Audit, Check, Context};
use crate::model::exposure::{Exposure, Shown, Sink};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("secret-in-exception"),
        family: Family::Secret,
        title: text("Secret is part of an error's text"),
        severity: Severity::Medium,
        precision: Precision::Medium,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &[],
        docs: Docs {
            what: text(
                "The text of an exception or error holds the whole value of a secret: `raise ValueError(f\"bad key {api_key}\")`, `throw \
                 new Error(`invalid token ${token}`)`, `fmt.Errorf(\"… %s\", password)`, `panic!(\"{secret}\")`. What is a secret, and what \
                 is innocent, is as in `logged-secret`. Names alone (`api_key`, `dbPassword`) weigh medium. Words that mean other \
                 things too (`token` in a parser, `secret`), what a program prints for the user to keep, tests and examples are for the \
                 pedantic persona.",
            ),
            why: text(
                "Errors travel: to the log, to the tracker that collects them, often back to the caller. The path is rarely walked, so \
                 nobody sees it until the day that something fails.",
            ),
            fix: text(
                "Say which credential is wrong, not what it is: its name, where it came from, at most its first characters.",
            ),
        },
    },
    checks: &[Check::Exposure(check)],
};

fn check(exposure: &Exposure<'_>, cx: &mut Context<'_>) {
    if exposure.sink != Sink::Exception || !matches!(exposure.shown, Shown::Secret | Shown::Address) {
        return;
    }
    let message = format!("{} is part of an error's text, which is logged sooner or later", subject(exposure, cx));
    report(exposure, message, cx);
}
