//! All headers of a request, printed or logged.

use super::telling::{report, subject};
use crate::audit::{Audit, Check, Context};
use crate::model::exposure::{Exposure, Shown, Sink};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("logged-headers"),
        family: Family::Secret,
        title: text("Headers of a request are logged as a whole"),
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
                "Program text prints or logs all headers of a request: `logger.info(request.headers)`, `console.log(req.headers)`, \
                 `log.Println(r.Header)`, or a variable that was given an `Authorization` header in the same file. Single headers that \
                 hold no credential are innocent; tests and examples are for the pedantic persona.",
            ),
            why: text(
                "`Authorization` and `Cookie` are headers: whoever reads the log can act as every user whose request is in it, for as \
                 long as the token or session lives.",
            ),
            fix: text(
                "Log the headers that you need, by name, or leave out `Authorization`, `Cookie` and `X-Api-Key`; most loggers can \
                 redact them (`redact: [\"req.headers.authorization\"]`).",
            ),
        },
    },
    checks: &[Check::Exposure(check)],
};

fn check(exposure: &Exposure<'_>, cx: &mut Context<'_>) {
    let written = match exposure.sink {
        Sink::Print => "printed",
        Sink::Log => "logged",
        Sink::Exception => "put into an error",
        Sink::Response => return,
    };
    if exposure.shown == Shown::Headers {
        let message = format!("All headers in {} are {written}, `Authorization` among them", subject(exposure, cx));
        report(exposure, message, cx);
    }
}
