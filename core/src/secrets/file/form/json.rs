//! JSON with comments and trailing commas, read as it comes: strings, and the keys that they stand under.

use super::{Entry, Sink, names_owner};
use crate::text::Span;
use std::borrow::Cow;

/// Deeper than any configuration.
const DEEPEST: usize = 128;

/// An object or a list that is open.
#[derive(Clone, Copy, Default)]
struct Open<'t> {
    /// The key that it is under.
    under: &'t str,
    key: &'t str,
    owner: &'t str,
}

pub(super) fn each<'t>(text: &'t str, owners: &[&str], found: Sink<'_, 't>) {
    let bytes = text.as_bytes();
    let (mut at, mut open) = (0, vec![Open::default()]);
    while let Some(&byte) = bytes.get(at) {
        at += 1;
        match byte {
            b'{' | b'[' if open.len() < DEEPEST => {
                let under = open.last().map_or("", |open| if open.key.is_empty() { open.under } else { open.key });
                let owner = open.last().map_or("", |open| open.owner);
                open.push(Open { under, key: "", owner });
            }
            b'{' | b'[' => return,
            b'}' | b']' if open.len() > 1 => drop(open.pop()),
            b'/' if bytes.get(at) == Some(&b'/') => {
                at += memchr::memchr(b'\n', bytes.get(at..).unwrap_or_default()).unwrap_or(bytes.len());
            }
            b'"' => {
                let string = string(bytes, at);
                at = string.end + 1;
                let Some(open) = open.last_mut() else { return };
                take(text, string, bytes.get(at..).unwrap_or_default(), owners, open, found);
            }
            _ => {}
        }
    }
}

/// A string is a key where a colon follows.
fn take<'t>(text: &'t str, string: Span, after: &[u8], owners: &[&str], open: &mut Open<'t>, found: Sink<'_, 't>) {
    let written = string.of(text);
    let next = after.iter().find(|byte| !byte.is_ascii_whitespace());
    if next == Some(&b':') {
        open.key = written;
        return;
    }
    if names_owner(owners, open.key) {
        open.owner = written;
    } else if !string.is_empty() {
        let owner = if open.owner.is_empty() { open.under } else { open.owner };
        found(Entry { owner, parent: open.under, key: Cow::Borrowed(open.key), value: string, enclosed: true });
    }
}

/// From behind the quote to the closing one, or to the line's end.
fn string(bytes: &[u8], start: usize) -> Span {
    let mut at = start;
    while let Some(length) = bytes.get(at..).and_then(|rest| memchr::memchr3(b'"', b'\\', b'\n', rest)) {
        at += length;
        if bytes.get(at) != Some(&b'\\') {
            return Span::new(start, at);
        }
        at += 2;
    }
    Span::new(start, bytes.len().max(start))
}
