//! A secret that the program prints or logs.

use super::telling::{report, subject};
use crate::audit::{Audit, Check, Context};
use crate::model::exposure::{Exposure, Shown, Sink};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("logged-secret"),
        family: Family::Secret,
        title: text("Secret is printed or logged"),
        severity: Severity::High,
        precision: Precision::Medium,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &["codeql:py/clear-text-logging-sensitive-data", "codeql:js/clear-text-logging", "codeql:go/clear-text-logging"],
        docs: Docs {
            what: text(
                "Program text (Python, JavaScript, TypeScript, Go, Ruby, PHP, Java, Kotlin, Rust, C#, shell) prints or logs the whole \
                 value of a secret: a variable of the environment whose name promises one (`os.environ[\"API_KEY\"]`, \
                 `process.env.API_KEY`), a variable that holds it, a setting (`settings.SECRET_KEY`), a variable named like nothing \
                 else (`api_key`), an `Authorization` header, or a URL that carries a password (`DATABASE_URL`). A part (`key[:4] + \
                 \"…\"`), a mask or hash, a length, whether it is set, and the name alone are innocent; with `parts: report`, and for a credential with `never-log: true`, a part is told too. Names alone (`api_key`, \
                 `dbPassword`) weigh medium. Words that mean other things too (`token` in a parser, `secret`), what a program prints \
                 for the user to keep, tests and examples are for the pedantic persona.",
            ),
            why: text(
                "Logs are copied to services, files, tickets and chats, kept for years, and read by many more people than may hold the \
                 credential. Whoever reads one line holds it.",
            ),
            fix: text("Log that it is set, or its first characters: `key[:4] + \"…\"`. Rotate what was logged already."),
        },
    },
    checks: &[Check::Exposure(check)],
};

fn check(exposure: &Exposure<'_>, cx: &mut Context<'_>) {
    let written = match exposure.sink {
        Sink::Print => "is printed whole",
        Sink::Log => "is logged whole",
        Sink::Exception | Sink::Response => return,
    };
    let subject = subject(exposure, cx);
    let message = match exposure.shown {
        Shown::Secret => format!("{subject} {written}"),
        Shown::Address => format!("{subject} {written}, with the password that it may carry"),
        Shown::Part if cx.config.tells_logged_parts || cx.config.never_logs(exposure.name) => {
            let written = written.trim_end_matches(" whole");
            format!("A part of `{}` {written}", exposure.name)
        }
        Shown::Environment | Shown::Headers | Shown::Settings | Shown::Part => return,
    };
    report(exposure, message, cx);
}
