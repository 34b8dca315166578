//! Fields in a line, told by their place: `host:port:database:user:password`.

use super::{Entry, Sink, lines, trimmed};
use crate::text::Span;
use std::borrow::Cow;

/// More fields than any such file has.
const MOST: usize = 16;

pub(super) fn each<'t>(text: &'t str, by: u8, owner: usize, value: usize, found: Sink<'_, 't>) {
    for line in lines(text, Span::new(0, text.len())) {
        let line = trimmed(text, line);
        if line.is_empty() || line.of(text).starts_with('#') {
            continue;
        }
        let fields = if by == b' ' { blank_separated(text, line) } else { separated(text, line, by, value) };
        let (Some(&owner), Some(&value)) = (fields.get(owner), fields.get(value)) else { continue };
        if !value.is_empty() {
            found(Entry { owner: owner.of(text), parent: "", key: Cow::Borrowed("value"), value, enclosed: false });
        }
    }
}

/// A backslash keeps a separator from being one.
fn separated(text: &str, line: Span, by: u8, last: usize) -> Vec<Span> {
    let (mut fields, mut start, mut escaped) = (Vec::new(), line.start, false);
    for (offset, &byte) in line.of(text).as_bytes().iter().enumerate() {
        if byte == by && !escaped && fields.len() < last.max(1) + 1 {
            fields.push(Span::new(start, line.start + offset));
            start = line.start + offset + 1;
        }
        escaped = byte == b'\\' && !escaped;
    }
    fields.push(Span::new(start, line.end));
    fields
}

fn blank_separated(text: &str, line: Span) -> Vec<Span> {
    let (mut fields, mut at) = (Vec::new(), line.start);
    while fields.len() < MOST {
        let rest = trimmed(text, Span::new(at, line.end));
        let written = rest.of(text);
        let Some(first) = written.chars().next() else { break };
        let inner = written.get(1..).filter(|_| first == '"').and_then(|inner| inner.find('"'));
        let (field, end) = match inner {
            Some(length) => (Span::new(rest.start + 1, rest.start + 1 + length), rest.start + length + 2),
            None => {
                let end = rest.start + written.find([' ', '\t']).unwrap_or(written.len());
                (Span::new(rest.start, end), end)
            }
        };
        fields.push(field);
        at = end;
    }
    fields
}
