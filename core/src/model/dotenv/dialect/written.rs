//! A variable as it is written, and what the readers of lines and quotes make of it.

use super::Outcome;
use crate::syntax::dotenv::{Entry, Quote};

/// All that the dialects look at.
pub(super) struct Written<'t> {
    pub(super) key: &'t str,
    pub(super) export: bool,
    pub(super) colon: bool,
    /// Blanks stand before the `=`, or on either side of it.
    blank_before: bool,
    pub(super) spaced: bool,
    /// From behind the separator to the end of the line on which the value ends.
    pub(super) rest: &'t str,
    pub(super) open: bool,
    /// The line ends as on Windows.
    pub(super) carriage_return: bool,
}

/// A value in quotes that are closed.
pub(super) struct Quoted<'t> {
    quote: char,
    inner: &'t str,
    /// Behind the closing quote.
    tail: &'t str,
}

impl Quoted<'_> {
    pub(super) fn has_junk(&self) -> bool {
        let tail = self.tail.trim_start();
        !tail.is_empty() && !tail.starts_with('#')
    }
}

impl<'t> Written<'t> {
    /// None for a name alone.
    pub(super) fn of(text: &'t str, entry: &Entry) -> Option<Self> {
        let separator = entry.separator?;
        let end = entry.value.span.end.max(separator.end);
        let line = text.get(end..)?;
        let length = line.find('\n').unwrap_or(line.len());
        let carriage_return = line.get(..length)?.ends_with('\r');
        let rest = text.get(separator.end..end + length)?;
        Some(Self {
            key: entry.key.span.of(text),
            export: entry.export.is_some(),
            colon: separator.of(text) == ":",
            blank_before: entry.key.span.end != separator.start,
            spaced: entry.key.span.end != separator.start || rest.starts_with([' ', '\t']) && !rest.trim().is_empty(),
            rest: rest.strip_suffix('\r').unwrap_or(rest),
            open: entry.value.quote == Quote::Open,
            carriage_return,
        })
    }

    /// The quote that the value starts with, closed or not.
    pub(super) fn quote(&self) -> Option<char> {
        self.rest.trim_start().chars().next().filter(|first| matches!(first, '"' | '\'' | '`'))
    }

    pub(super) fn quoted(&self) -> Option<Quoted<'t>> {
        let quote = self.quote().filter(|_| !self.open)?;
        let value = self.rest.trim_start();
        let inner = value.get(1..)?;
        let mut escaped = false;
        let close = inner.find(|character: char| {
            let closes = !escaped && character == quote;
            escaped = !escaped && character == '\\';
            closes
        })?;
        Some(Quoted { quote, inner: inner.get(..close)?, tail: inner.get(close + 1..)? })
    }

    pub(super) fn is_shell_name(&self) -> bool {
        let plain = self.key.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        plain && !self.key.starts_with(|first: char| first.is_ascii_digit())
    }

    pub(super) fn comment_after_blank(&self) -> bool {
        match self.quoted() {
            Some(quoted) => quoted.tail.contains('#'),
            None => self.rest.contains(" #") || self.rest.contains("\t#"),
        }
    }

    /// What is not in quotes, without the comment behind a blank.
    pub(super) fn bare(&self) -> &'t str {
        let at = self.rest.as_bytes().windows(2).position(|pair| matches!(pair, [b' ' | b'\t', b'#']));
        at.and_then(|at| self.rest.get(..at)).unwrap_or(self.rest).trim()
    }

    /// motdotla/dotenv: every `#` ends a bare value, double quotes know `\n` and `\r`.
    pub(super) fn node(&self) -> Outcome {
        if let Some(quoted) = self.quoted().filter(|quoted| !quoted.has_junk()) {
            return Outcome::Value(match quoted.quote {
                '"' => quoted.inner.replace("\\n", "\n").replace("\\r", "\r"),
                _ => quoted.inner.to_owned(),
            });
        }
        let value = self.rest.split('#').next().unwrap_or_default().trim();
        Outcome::Value(value.to_owned())
    }

    /// python-dotenv: `${NAME}` is filled in whatever the quotes.
    pub(super) fn python(&self) -> Outcome {
        let (junk, escapes) = match self.quote() {
            Some('"') => (true, "\\'\"abfnrtv"),
            Some('\'') => (true, "\\'"),
            _ => (false, ""),
        };
        match self.quoted().filter(|_| junk) {
            _ if self.colon => Outcome::Absent,
            None if junk => Outcome::Refused,
            Some(quoted) if quoted.has_junk() => Outcome::Absent,
            Some(quoted) => filled(unescaped(quoted.inner, escapes), "${"),
            None => filled(self.bare().to_owned(), "${"),
        }
    }

    /// compose-go: names are filled in where there are no single quotes.
    pub(super) fn compose(&self) -> Outcome {
        match (self.quote(), self.quoted()) {
            (Some('"' | '\''), None) => Outcome::Refused,
            (Some('"'), Some(quoted)) => filled(unescaped(quoted.inner, "\\\"abcfnrtv"), "$"),
            (Some('\''), Some(quoted)) => Outcome::Value(unescaped(quoted.inner, "'")),
            _ => filled(self.bare().to_owned(), "$"),
        }
    }

    /// docker's `kvfile`: a line is a name, `=`, and all the rest.
    pub(super) fn docker(&self) -> Outcome {
        if self.export || self.colon || self.blank_before || self.rest.contains('\n') {
            return Outcome::Refused;
        }
        Outcome::Value(self.rest.to_owned())
    }
}

/// A `$` that nothing follows stands for itself.
fn filled(value: String, sign: &str) -> Outcome {
    let names = |rest: &str| rest.starts_with(|c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '{'));
    let begins = |at: usize| value.get(at..).is_some_and(|rest| rest.starts_with(sign));
    let fills = value.match_indices('$').any(|(at, _)| begins(at) && value.get(at + 1..).is_some_and(names));
    if fills { Outcome::Filled(value) } else { Outcome::Value(value) }
}

/// Resolves a backslash before one of the characters; before others it stays.
fn unescaped(inner: &str, known: &str) -> String {
    let mut text = String::with_capacity(inner.len());
    let mut chars = inner.chars();
    while let Some(character) = chars.next() {
        if character != '\\' {
            text.push(character);
            continue;
        }
        match chars.next() {
            Some(escaped) if known.contains(escaped) => text.push(match escaped {
                'a' => '\u{7}',
                'b' => '\u{8}',
                'f' => '\u{c}',
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                'v' => '\u{b}',
                other => other,
            }),
            Some(other) => text.extend(['\\', other]),
            None => text.push('\\'),
        }
    }
    text
}
