//! The value of a local env file in a file of the repository.

use crate::audit::{Audit, Check, Context};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::text::File;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("leaked-env-value"),
        family: Family::Env,
        title: text("Value of a local env file stands in the repository"),
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &["varlock:scan", "pre-commit-hooks:detect-aws-credentials"],
        docs: Docs {
            what: text(
                "Told with `--values-from` only: a value of that env file stands in a file of the repository, as it is or in base64, in hexadecimal digits, or escaped as in a URL, in JSON or in HTML. Looked for are credentials of six characters and more, the passwords in addresses, and \
                 random values; not stand-ins, settings, ports, addresses without a password and what everyone uses. Names and places are told, never a value. In a git repository every version of every file that a reference reaches is searched too, and the messages of commits: the finding stands in the first commit that holds the value (`1a2b3c4:app.py`, as `git show` takes it); `--no-history` leaves them out.",
            ),
            why: text(
                "This is no guess: the value is the one that is in use. A password that a human chose has no form by which it could be found otherwise.",
            ),
            fix: text("Rotate it, take it out of the file, and read it from the environment there."),
        },
    },
    checks: &[Check::Text(check)],
};

fn check(file: &File<'_>, cx: &mut Context<'_>) {
    let config = cx.config;
    let Some(values) = &config.values else { return };
    for hit in values.search(&file.text) {
        if hit.known.from == file.path {
            continue;
        }
        cx.mask(hit.span);
        let message = format!("The value of `{}` in `{}` stands here{}", hit.known.name, hit.known.from, hit.writing.phrase());
        cx.report(hit.span, message);
    }
}
