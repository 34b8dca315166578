//! What stands behind the separator: a plain word to the line's end, or a quoted text.

use super::extent::{line_at, next_line, trimmed};
use super::head::assigns;
use super::{Problem, ProblemKind};
use crate::text::Span;

/// A variable's value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Value {
    /// As written, with its quotes; empty at its place where there is no value.
    pub span: Span,
    /// Without the quotes.
    pub inner: Span,
    pub quote: Quote,
    /// What a program gets: escapes resolved in double quotes, `$NAME` left as it is.
    pub text: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quote {
    None,
    Single,
    Double,
    /// As JavaScript's dotenv reads it.
    Backtick,
    /// A quote that nothing closes; the text is the rest of the line behind it.
    Open,
}

pub(super) struct Read {
    pub(super) value: Value,
    pub(super) comment: Option<Span>,
    pub(super) problem: Option<Problem>,
    /// Where the last line of the value ends.
    pub(super) end: usize,
}

impl Value {
    pub(super) fn plain(text: &str, span: Span) -> Self {
        Self { span, inner: span, quote: Quote::None, text: span.of(text).to_owned() }
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }
}

/// Reads the value behind a separator on a line that ends at `line_end`.
pub(super) fn read(text: &str, separator: Span, line_end: usize) -> Read {
    let rest = Span::new(separator.end, line_end);
    let content = trimmed(text, rest);
    let quote = match content.of(text).bytes().next() {
        Some(b'"') => Quote::Double,
        Some(b'\'') => Quote::Single,
        Some(b'`') => Quote::Backtick,
        _ => return plain(text, rest, content),
    };
    // A value that goes on over lines is written behind `=` only; so only lines that assign are read twice.
    let goes_on = separator.of(text) == "=";
    match closing(text, content.start, line_end, goes_on) {
        Some(close) => quoted(text, quote, content.start, close),
        None => open(text, content, line_end),
    }
}

/// The comment starts at a `#` that stands behind a blank.
fn plain(text: &str, rest: Span, content: Span) -> Read {
    let bytes = rest.of(text).as_bytes();
    let starts_comment =
        |&at: &usize| at.checked_sub(1).and_then(|before| bytes.get(before)).is_some_and(u8::is_ascii_whitespace);
    let hash = memchr::memchr_iter(b'#', bytes).find(starts_comment).map(|at| rest.start + at);
    let comment = hash.map(|at| Span::new(at, content.end));
    let value = trimmed(text, Span::new(content.start, hash.unwrap_or(content.end).max(content.start)));
    Read { value: Value::plain(text, value), comment, problem: None, end: rest.end }
}

/// Where the quote at `start` is closed: on its own line, or at the end of a later one before any line that assigns.
fn closing(text: &str, start: usize, line_end: usize, goes_on: bool) -> Option<usize> {
    let quote = *text.as_bytes().get(start)?;
    let (mut from, mut end) = (start + 1, line_end);
    loop {
        if let Some(close) = unescaped(text, quote, from, end) {
            let tail = trimmed(text, Span::new(close + 1, end)).of(text);
            let first_line = end == line_end;
            return (first_line || tail.is_empty() || tail.starts_with('#')).then_some(close);
        }
        let next = next_line(text, end);
        if !goes_on || next >= text.len() || assigns(text, next) {
            return None;
        }
        (from, end) = (next, line_at(text, next).end);
    }
}

fn unescaped(text: &str, quote: u8, from: usize, end: usize) -> Option<usize> {
    let mut escaped = false;
    for (at, &byte) in text.as_bytes().iter().enumerate().take(end).skip(from) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            _ if byte == quote => return Some(at),
            _ => {}
        }
    }
    None
}

fn quoted(text: &str, quote: Quote, start: usize, close: usize) -> Read {
    let inner = Span::new(start + 1, close);
    let line = line_at(text, close);
    let tail = trimmed(text, Span::new(close + 1, line.end));
    let (mut comment, mut problem) = (None, None);
    if tail.of(text).starts_with('#') {
        comment = Some(tail);
    } else if !tail.is_empty() {
        problem = Some(Problem { kind: ProblemKind::TextAfterQuote, span: tail });
    }
    let value = Value { span: Span::new(start, close + 1), inner, quote, text: decoded(inner.of(text), quote) };
    Read { value, comment, problem, end: line.end }
}

fn open(text: &str, content: Span, line_end: usize) -> Read {
    let inner = Span::new(content.start + 1, content.end);
    let value = Value { span: content, inner, quote: Quote::Open, text: inner.of(text).to_owned() };
    let problem = Problem { kind: ProblemKind::OpenQuote, span: Span::new(content.start, content.start + 1) };
    Read { value, comment: None, problem: Some(problem), end: line_end }
}

fn decoded(inner: &str, quote: Quote) -> String {
    let mut decoded = String::with_capacity(inner.len());
    let mut chars = inner.chars();
    while let Some(character) = chars.next() {
        if character != '\\' {
            decoded.push(character);
            continue;
        }
        match (quote, chars.next()) {
            (Quote::Double, Some('n')) => decoded.push('\n'),
            (Quote::Double, Some('r')) => decoded.push('\r'),
            (Quote::Double, Some('t')) => decoded.push('\t'),
            (Quote::Double, Some(escaped @ ('\\' | '"' | '$' | '`'))) => decoded.push(escaped),
            (Quote::Single, Some('\'')) => decoded.push('\''),
            (_, Some(other)) => decoded.extend(['\\', other]),
            (_, None) => decoded.push('\\'),
        }
    }
    decoded
}
