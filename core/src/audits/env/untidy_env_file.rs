//! Lines of a dotenv file that not every program reads, or that are hard to read.

use crate::audit::{Audit, Check, Context};
use crate::model::dotenv::EnvFile;
use crate::model::path_role::is_vendored;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::dotenv::{Entry, Quote};
use crate::text::Span;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("untidy-env-file"),
        family: Family::Env,
        title: text("Env file is untidy"),
        severity: Severity::Info,
        precision: Precision::High,
        persona: Persona::Pedantic,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &[
            "dotenv-linter:IncorrectDelimiter",
            "dotenv-linter:KeyWithoutValue",
            "dotenv-linter:LeadingCharacter",
            "dotenv-linter:LowercaseKey",
            "dotenv-linter:SpaceCharacter",
            "dotenv-linter:TrailingWhitespace",
            "dotenv-linter:EndingBlankLine",
        ],
        docs: Docs {
            what: text(
                "A line of a dotenv file or a template departs from `NAME=value`: blanks before the name or beside `=`, `:` for `=`, a name in small letters, with `-` or `.` in it or with a digit at its start, a name alone, blanks at the line's end, a last line that does not end. \
                 Each kind is told once a file, at its first line. Order, quotes and blank lines are left to taste.",
            ),
            why: text(
                "What one program takes, another refuses: `docker` and shells know no blanks beside `=`, shells no `-` in names. And a variable in small letters is easily taken for another.",
            ),
            fix: text("Write `NAME=value`: capitals, digits and `_`, no blanks."),
        },
    },
    checks: &[Check::Dotenv(check)],
};

fn check(env_file: &EnvFile<'_>, cx: &mut Context<'_>) {
    let file_text = &cx.file.text;
    if is_vendored(cx.file.path) {
        return;
    }
    let mut found: Vec<(Span, String)> = Vec::new();
    for kind in Kind::ALL {
        let mut of_kind = env_file.dotenv.entries.iter().filter_map(|entry| kind.fault(file_text, entry));
        if let Some((span, clause)) = of_kind.next() {
            let more = of_kind.count();
            let more = if more > 0 { format!("; {more} more of the kind in this file") } else { String::new() };
            found.push((span, format!("{clause}{more}")));
        }
    }
    if let Some(entry) =
        env_file.dotenv.entries.last().filter(|entry| !file_text.ends_with('\n') && entry.span.end == file_text.len())
    {
        found.push((
            entry.key.span,
            format!("The line of `{}` does not end: what is appended to the file goes on in it", entry.key.value),
        ));
    }
    for (span, message) in found {
        cx.report(span, message);
    }
}

#[derive(Clone, Copy)]
enum Kind {
    Leading,
    Spaced,
    Colon,
    Small,
    Delimiter,
    Digit,
    Alone,
    Trailing,
}

impl Kind {
    const ALL: [Self; 8] =
        [Self::Leading, Self::Spaced, Self::Colon, Self::Small, Self::Delimiter, Self::Digit, Self::Alone, Self::Trailing];

    fn fault(self, text: &str, entry: &Entry) -> Option<(Span, String)> {
        let key = entry.key.value.as_str();
        let before = text.get(..entry.span.start).unwrap_or_default();
        let behind = text.get(entry.span.end..).unwrap_or_default();
        let behind = behind.get(..behind.find('\n').unwrap_or(behind.len())).unwrap_or_default().trim_end_matches('\r');
        let separator = entry.separator.map(|separator| (separator, separator.of(text)));
        let spaced = |(separator, _): &(Span, &str)| {
            let value = !entry.value.span.is_empty() && entry.value.span.start != separator.end;
            entry.key.span.end != separator.start || value
        };
        let (holds, clause) = match self {
            Self::Leading => (before.ends_with([' ', '\t']), format!("Blanks stand before `{key}`")),
            Self::Spaced => (
                separator.as_ref().is_some_and(|found| found.1 == "=" && spaced(found)),
                format!("Blanks stand beside the `=` of `{key}`"),
            ),
            Self::Colon => (separator.is_some_and(|(_, sign)| sign == ":"), format!("`{key}` has `:` where `=` belongs")),
            Self::Small => (key.bytes().any(|byte| byte.is_ascii_lowercase()), format!("`{key}` has small letters")),
            Self::Delimiter => {
                (key.contains(['-', '.', '[', ']']), format!("`{key}` has characters that shells do not take in a name"))
            }
            Self::Digit => (key.starts_with(|c: char| c.is_ascii_digit()), format!("`{key}` starts with a digit")),
            Self::Alone => (separator.is_none(), format!("`{key}` has neither `=` nor a value")),
            Self::Trailing => {
                let blanks = entry.comment.is_none() && behind.trim().is_empty() && behind.ends_with([' ', '\t']);
                (blanks && entry.value.quote != Quote::Open, format!("Blanks stand at the end of the line of `{key}`"))
            }
        };
        holds.then_some((entry.key.span, clause))
    }
}
