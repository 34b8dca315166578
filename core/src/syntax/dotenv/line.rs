//! One line of a dotenv file: blank, a comment, or an assignment whose value may go on over further lines.

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
        dotenv.entries.push(head.entry(text, Value::plain(text, empty), comment));
        return next;
    };
    let read = value::read(text, separator, line.end);
    dotenv.problems.extend(read.problem);
    let end = read.end;
    dotenv.entries.push(head.entry(text, read.value, read.comment));
    next_line(text, end)
}

/// Whether a line assigns something, so that a quote opened above it cannot be meant to go on here. `abc=` and `abc==` are how lines of
/// base64 end.
pub(super) fn assigns(text: &str, start: usize) -> bool {
    let content = trimmed(text, line_at(text, start));
    let Some(head) = Head::parse(text, content) else { return false };
    let Some(separator) = head.separator.filter(|separator| separator.of(text) == "=") else { return false };
    let rest = Span::new(separator.end, content.end).of(text);
    !rest.starts_with('=') && !rest.is_empty()
}

/// What stands before the value.
struct Head {
    export: Option<Span>,
    key: Span,
    separator: Option<Span>,
}

impl Head {
    fn parse(text: &str, content: Span) -> Option<Self> {
        let words = content.of(text);
        let (export, skipped) = match words.strip_prefix("export").filter(|rest| rest.starts_with([' ', '\t'])) {
            Some(rest) if !rest.trim_start().starts_with(['=', ':']) => {
                let blanks = rest.len() - rest.trim_start().len();
                (Some(Span::new(content.start, content.start + 6)), 6 + blanks)
            }
            _ => (None, 0),
        };
        let start = content.start + skipped;
        let rest = Span::new(start, content.end).of(text);
        let length = rest.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || b"_.-[]".contains(byte)).count();
        let key = Span::new(start, start + length);
        let behind = Span::new(key.end, content.end).of(text);
        let blanks = behind.len() - behind.trim_start_matches([' ', '\t']).len();
        let at = key.end + blanks;
        let separator = match Span::new(at, content.end).of(text).as_bytes() {
            [] => None,
            [b'#', ..] if blanks > 0 => None,
            [b'=', ..] => Some(Span::new(at, at + 1)),
            [b':', b' ' | b'\t', ..] | [b':'] => Some(Span::new(at, at + 1)),
            _ => return None,
        };
        (length > 0).then_some(Self { export, key, separator })
    }

    fn entry(self, text: &str, value: Value, comment: Option<Span>) -> Entry {
        let start = self.export.map_or(self.key.start, |export| export.start);
        let key = Located::new(self.key.of(text).to_owned(), self.key);
        Entry {
            span: Span::new(start, value.span.end.max(self.key.end)),
            export: self.export,
            key,
            separator: self.separator,
            value,
            comment,
        }
    }
}

/// The line from `start` on, without its line break.
pub(super) fn line_at(text: &str, start: usize) -> Span {
    let rest = text.as_bytes().get(start..).unwrap_or_default();
    Span::new(start, memchr::memchr2(b'\n', b'\r', rest).map_or(text.len(), |length| start + length))
}

/// Behind the line break that stands at `end`.
pub(super) fn next_line(text: &str, end: usize) -> usize {
    match text.as_bytes().get(end..) {
        Some([b'\r', b'\n', ..]) => end + 2,
        Some([b'\n' | b'\r', ..]) => end + 1,
        _ => text.len(),
    }
}

pub(super) fn trimmed(text: &str, span: Span) -> Span {
    let written = span.of(text);
    let start = span.start + written.len() - written.trim_start().len();
    Span::new(start, start + written.trim().len())
}
