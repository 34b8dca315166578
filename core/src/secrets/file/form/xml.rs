//! XML without a tree: each element's text and each attribute, in order.

use super::{Entry, Sink, names_owner, trimmed};
use crate::text::Span;
use memchr::memmem;
use std::borrow::Cow;

/// The attributes of one element that are looked at.
const MOST: usize = 32;

pub(super) fn each<'t>(text: &'t str, owners: &[&str], found: Sink<'_, 't>) {
    let (bytes, mut at, mut owner) = (text.as_bytes(), 0, "");
    while let Some(offset) = bytes.get(at..).and_then(|rest| memchr::memchr(b'<', rest)) {
        let start = at + offset + 1;
        let rest = bytes.get(start..).unwrap_or_default();
        if rest.starts_with(b"!--") {
            let Some(length) = memmem::find(rest, b"-->") else { return };
            at = start + length + 3;
            continue;
        }
        let length = rest.iter().position(|byte| !(byte.is_ascii_alphanumeric() || b"_-.:".contains(byte))).unwrap_or(rest.len());
        let name = Span::new(start, start + length).of(text);
        if name.is_empty() {
            at = start;
            continue;
        }
        let (attributes, end) = attributes(text, start + length);
        owner = of_attributes(text, name, &attributes, owners, owner, found);
        let length = memchr::memchr(b'<', bytes.get(end..).unwrap_or_default()).unwrap_or(0);
        let value = trimmed(text, Span::new(end, end + length));
        at = end + length;
        let closes = bytes.get(at..).is_some_and(|rest| rest.starts_with(b"</"));
        if value.is_empty() || !closes {
            continue;
        }
        if names_owner(owners, name) {
            owner = value.of(text);
        } else {
            let encoding = attributes.iter().find(|(name, _)| *name == "encoding").map(|(_, value)| value.of(text));
            let key = encoding.map_or(Cow::Borrowed(name), |encoding| Cow::Owned(format!("{name}[{encoding}]")));
            found(Entry { owner, parent: "", key, value, enclosed: true });
        }
    }
}

/// Tells of an element's attributes, and gives the owner that they name.
fn of_attributes<'t>(
    text: &'t str,
    element: &'t str,
    attributes: &[(&'t str, Span)],
    owners: &[&str],
    owner: &'t str,
    found: Sink<'_, 't>,
) -> &'t str {
    let named = attributes.iter().find(|(name, _)| names_owner(owners, name)).map(|(_, value)| value.of(text));
    let owner = named.unwrap_or(owner);
    let key = attributes.iter().find(|(name, _)| matches!(*name, "key" | "name")).map(|(_, value)| value.of(text));
    for &(name, value) in attributes.iter().filter(|(_, value)| !value.is_empty()) {
        let key = key.filter(|_| name == "value").unwrap_or(name);
        found(Entry { owner, parent: element, key: Cow::Borrowed(key), value, enclosed: true });
    }
    owner
}

/// `name="value"` up to the tag's end, and the offset behind it.
fn attributes(text: &str, start: usize) -> (Vec<(&str, Span)>, usize) {
    let (bytes, mut at, mut attributes) = (text.as_bytes(), start, Vec::new());
    while attributes.len() < MOST {
        let Some(offset) = bytes.get(at..).and_then(|rest| memchr::memchr3(b'>', b'=', b'<', rest)) else { break };
        let mark = at + offset;
        match bytes.get(mark) {
            Some(b'=') => {}
            Some(b'>') => return (attributes, mark + 1),
            _ => return (attributes, mark),
        }
        let name = Span::new(at, mark).of(text).trim();
        let Some(&quote) = bytes.get(mark + 1).filter(|byte| matches!(byte, b'"' | b'\'')) else {
            at = mark + 1;
            continue;
        };
        let Some(length) = bytes.get(mark + 2..).and_then(|rest| memchr::memchr(quote, rest)) else { break };
        attributes.push((name, Span::new(mark + 2, mark + 2 + length)));
        at = mark + 3 + length;
    }
    (attributes, at.min(bytes.len()))
}
