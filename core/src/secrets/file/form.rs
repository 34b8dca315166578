//! The few ways in which credential files are written, each read to the same: keys with their values, and whom they are for.
//!
//! All readers take one pass, never fail, and give up where a file is not what it should be.

mod addresses;
mod columns;
mod json;
mod literals;
mod manifest;
mod pairs;
mod quoted;
mod whole;
mod words;
mod xml;
mod yaml;

use crate::text::Span;
use std::borrow::Cow;

/// A value with its key.
#[derive(Clone, Debug)]
pub(super) struct Entry<'t> {
    /// A machine, a section, a profile; empty where nobody is named.
    pub(super) owner: &'t str,
    /// The key around, or the element of an attribute.
    pub(super) parent: &'t str,
    pub(super) key: Cow<'t, str>,
    /// Without quotes.
    pub(super) value: Span,
    /// Quotes or tags say where the value ends, so that blanks belong to it.
    pub(super) enclosed: bool,
}

/// Gets every entry.
type Sink<'s, 't> = &'s mut dyn FnMut(Entry<'t>);

#[derive(Clone, Copy, Debug)]
pub(super) enum Form {
    /// `key=value` by line, `[section]` above; the separators between key and value.
    Pairs(&'static [u8]),
    /// Words in a row, a key before its value, on any number of lines; what separates words besides blanks.
    Words(&'static [u8]),
    /// Fields in a line, counted from zero, separated by a byte (a blank: by any number of them): the owner's and the value's.
    Columns {
        by: u8,
        owner: usize,
        value: usize,
    },
    /// An address a line, with a login in it.
    Addresses,
    Json,
    Yaml,
    /// Documents of Kubernetes, of which only Secrets are read.
    Manifests,
    /// Elements (`name`, `name[encoding]`), attributes (`element/attribute`), and `<add key="…" value="…"/>`.
    Xml,
    /// Literals of source code: `define('KEY', 'value')`, `'key' => 'value'`, `$key = 'value'`.
    Literals,
    /// The file's only line.
    Whole,
    /// Each text in quotes, under the key `text`.
    Quoted,
}

impl Form {
    /// Hands every entry to `found`. `owners` are the keys whose values say whom the values beside them are for.
    pub(super) fn each<'t>(self, text: &'t str, owners: &[&str], found: Sink<'_, 't>) {
        match self {
            Self::Pairs(separators) => pairs::each(text, separators, owners, found),
            Self::Words(separators) => words::each(text, separators, owners, found),
            Self::Columns { by, owner, value } => columns::each(text, by, owner, value, found),
            Self::Addresses => addresses::each(text, found),
            Self::Json => json::each(text, owners, found),
            Self::Yaml => yaml::each(text, Span::new(0, text.len()), owners, found),
            Self::Manifests => manifest::each(text, found),
            Self::Xml => xml::each(text, owners, found),
            Self::Literals => literals::each(text, found),
            Self::Whole => whole::each(text, found),
            Self::Quoted => quoted::each(text, found),
        }
    }
}

/// The lines of a part of the text, without their ends.
fn lines(text: &str, part: Span) -> impl Iterator<Item = Span> {
    let mut at = part.start;
    std::iter::from_fn(move || {
        let rest = text.as_bytes().get(at..part.end).filter(|rest| !rest.is_empty())?;
        let length = memchr::memchr(b'\n', rest).unwrap_or(rest.len());
        let line = Span::new(at, at + length);
        at = line.end + 1;
        Some(if line.of(text).ends_with('\r') { Span::new(line.start, line.end - 1) } else { line })
    })
}

/// Without the blanks around.
fn trimmed(text: &str, span: Span) -> Span {
    let written = span.of(text);
    let start = span.start + (written.len() - written.trim_start().len());
    Span::new(start, start + written.trim().len())
}

/// The value that a line ends with: its quotes left out, or up to a comment. And whether there were quotes.
fn value_of(text: &str, span: Span) -> (Span, bool) {
    let span = trimmed(text, span);
    let written = span.of(text);
    if let Some(quote) = written.bytes().next().filter(|byte| matches!(byte, b'"' | b'\'')) {
        let close = memchr::memchr(quote, written.as_bytes().get(1..).unwrap_or_default());
        if let Some(length) = close {
            return (Span::new(span.start + 1, span.start + 1 + length), true);
        }
    }
    let comment = [" #", "\t#", " ;", "\t;"].iter().filter_map(|mark| written.find(mark)).min();
    let end = comment.unwrap_or(written.len());
    (trimmed(text, Span::new(span.start, span.start + end)), false)
}

/// The value of a key that names the owner.
fn names_owner(owners: &[&str], key: &str) -> bool {
    owners.iter().any(|owner| owner.eq_ignore_ascii_case(key))
}

/// The text between two offsets, which are known to be those of characters.
fn slice(text: &str, start: usize, end: usize) -> &str {
    Span::new(start, end).of(text)
}
