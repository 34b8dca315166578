//! One line of a dotenv file: blank, a comment, or an assignment whose value may go on over further lines.

use super::extent::{line_at, next_line, trimmed};
use super::head::Head;
use super::value::{self, Value};
use super::{Dotenv, Entry, Problem, ProblemKind};
use crate::text::{Located, Span};

/// Reads the line that starts at `start`; gives where the next one starts.
pub(super) fn read(text: &str, start: usize, dotenv: &mut Dotenv) -> usize {
    let line = line_at(text, start);
    let content = trimmed(text, line);
    let next = next_line(text, line.end);
    if content.is_empty() {
        return next;
    }
    if content.of(text).starts_with('#') {
        dotenv.comments.push(content);
        return next;
    }
    let Some(head) = Head::parse(text, content) else {
        dotenv.problems.push(Problem { kind: ProblemKind::NoAssignment, span: content });
        return next;
    };
    let Some(separator) = head.separator else {
        let empty = Span::new(head.key.end, head.key.end);
        let comment = Some(trimmed(text, Span::new(head.key.end, content.end))).filter(|comment| !comment.is_empty());
        dotenv.entries.push(entry(&head, text, Value::plain(text, empty), comment));
        return next;
    };
    let read = value::read(text, separator, line.end);
    dotenv.problems.extend(read.problem);
    let end = read.end;
    dotenv.entries.push(entry(&head, text, read.value, read.comment));
    next_line(text, end)
}

fn entry(head: &Head, text: &str, value: Value, comment: Option<Span>) -> Entry {
    let start = head.export.map_or(head.key.start, |export| export.start);
    let key = Located::new(head.key.of(text).to_owned(), head.key);
    Entry {
        span: Span::new(start, value.span.end.max(head.key.end)),
        export: head.export,
        key,
        separator: head.separator,
        value,
        comment,
    }
}
