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

/// Assignments and problems of one file that are read; a file of more is data, and each of its lines would be worth a finding.
const MOST: usize = 20_000;

/// Reads a text, its byte-order mark included if it has one; spans are byte offsets in `text`. What stands behind so many assignments that
/// nobody wrote them is not read.
#[must_use]
pub fn parse(text: &str) -> Dotenv {
    let mut dotenv = Dotenv::default();
    let mut at = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    while at < text.len() && dotenv.entries.len() + dotenv.problems.len() < MOST {
        at = line::read(text, at, &mut dotenv);
    }
    dotenv
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_wrote_is_not_read_to_its_end() {
        let dotenv = parse(&"A=\nwhat is this\n".repeat(MOST));
        assert_eq!((dotenv.entries.len(), dotenv.problems.len()), (MOST / 2, MOST / 2));
    }
}
