//! Dotenv files: lines of `NAME=value`, each part with its exact bytes.
//!
//! The dialects differ (node's dotenv, python-dotenv, compose, docker, shells). The value given here is what most of them read: `#` starts
//! a comment behind a blank, double quotes know escapes, quoted values may span lines. Nothing is lost: the spans of entries, comments and
//! problems hold every character that is not blank. A quote that is not closed takes no line but its own.

mod extent;
mod head;
mod line;
mod value;

use crate::text::{Located, Span};
pub use value::{Quote, Value};

/// A dotenv file, read.
#[derive(Clone, Debug, Default)]
pub struct Dotenv {
    pub entries: Vec<Entry>,
    /// Those that stand on lines of their own, from the `#` to the line's end.
    pub comments: Vec<Span>,
    pub problems: Vec<Problem>,
}

/// One variable.
#[derive(Clone, Debug)]
pub struct Entry {
    /// From `export` or the key to the end of the value; the comment is not in it.
    pub span: Span,
    /// The word `export`.
    pub export: Option<Span>,
    pub key: Located<String>,
    /// `=`, or `:` as compose and node also read it. None for a name alone, which compose fills from its own environment.
    pub separator: Option<Span>,
    pub value: Value,
    /// Behind the value, from the `#` to the line's end.
    pub comment: Option<Span>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Problem {
    pub kind: ProblemKind,
    pub span: Span,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProblemKind {
    /// A line that is no assignment.
    NoAssignment,
    /// The quote at the span is not closed; the value is the rest of its line.
    OpenQuote,
    /// Text between a closing quote and the line's end.
    TextAfterQuote,
}

/// Reads a text, its byte-order mark included if it has one; spans are byte offsets in `text`.
#[must_use]
pub fn parse(text: &str) -> Dotenv {
    let mut dotenv = Dotenv::default();
    let mut at = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    while at < text.len() {
        at = line::read(text, at, &mut dotenv);
    }
    dotenv
}
