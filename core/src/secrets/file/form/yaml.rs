//! YAML as configurations are written in it: a `key: value` a line, nested by indentation.

use super::{Entry, Sink, lines, names_owner, slice, trimmed, value_of};
use crate::text::Span;
use std::borrow::Cow;

/// A key whose value stands on the lines below.
#[derive(Clone, Copy)]
struct Above<'t> {
    indent: usize,
    key: &'t str,
}

pub(super) fn each<'t>(text: &'t str, part: Span, owners: &[&str], found: Sink<'_, 't>) {
    let mut above: Vec<Above<'t>> = Vec::new();
    let mut named: Vec<Above<'t>> = Vec::new();
    // The lines of a text are indented deeper than its key.
    let mut within_text: Option<usize> = None;
    for line in lines(text, part) {
        let body = trimmed(text, line);
        if body.is_empty() || body.of(text).starts_with('#') {
            continue;
        }
        let mut indent = body.start - line.start;
        if within_text.is_some_and(|key| indent > key) {
            continue;
        }
        within_text = None;
        let mut start = body.start;
        while slice(text, start, body.end).starts_with("- ") {
            let item = trimmed(text, Span::new(start + 1, body.end)).start;
            named.retain(|owner| owner.indent <= indent);
            indent += item - start;
            start = item;
        }
        above.retain(|above| above.indent < indent);
        named.retain(|owner| owner.indent <= indent);
        let Some((key, rest)) = split(text, Span::new(start, body.end)) else { continue };
        let (value, enclosed) = value_of(text, rest);
        let written = value.of(text);
        if written.is_empty() {
            above.push(Above { indent, key });
        } else if !enclosed && written.starts_with(['|', '>']) || written.starts_with("!vault") {
            within_text = Some(indent);
        } else if names_owner(owners, key) {
            named.push(Above { indent, key: written });
        } else if enclosed || !written.starts_with(['{', '[', '*', '&', '!']) {
            let parent = above.last().map_or("", |above| above.key);
            let owner = named.last().map_or(parent, |owner| owner.key);
            found(Entry { owner, parent, key: Cow::Borrowed(key), value, enclosed });
        }
    }
}

/// The key, and all behind its colon. Ruby's keys start with a colon.
fn split(text: &str, span: Span) -> Option<(&str, Span)> {
    let written = span.of(text);
    let bytes = written.as_bytes();
    let ends_key = |&at: &usize| at > 0 && matches!(bytes.get(at + 1), None | Some(b' ' | b'\t'));
    let colon = memchr::memchr_iter(b':', bytes).find(ends_key)?;
    let key = written.get(..colon)?.trim_matches(['"', '\'', ':', ' ']);
    Some((key, Span::new(span.start + colon + 1, span.end)))
}
