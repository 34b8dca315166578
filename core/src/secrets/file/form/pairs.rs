//! `key=value`, a line each, in sections or not: INI, properties, and the many dialects of configuration.

use super::{Entry, Sink, lines, names_owner, slice, trimmed, value_of};
use crate::text::Span;
use std::borrow::Cow;

/// Words before a key that change nothing.
const VERBS: &[&str] = &["set ", "export ", "setenv "];

pub(super) fn each<'t>(text: &'t str, separators: &[u8], owners: &[&str], found: Sink<'_, 't>) {
    let mut owner = "";
    for line in lines(text, Span::new(0, text.len())) {
        let line = trimmed(text, line);
        let written = line.of(text);
        if written.is_empty() || written.starts_with(['#', ';', '!']) {
            continue;
        }
        if let Some(section) = written.strip_prefix('[').and_then(|rest| rest.split(']').next()) {
            owner = if owners.is_empty() { section.trim_matches(['"', ' ']) } else { owner };
            continue;
        }
        let Some((key, value)) = split(text, line, separators) else { continue };
        let (value, enclosed) = value_of(text, value);
        let name = key.of(text).trim_matches(['"', '\'']);
        if names_owner(owners, name) {
            owner = value.of(text);
        } else if !value.is_empty() {
            found(Entry { owner, parent: "", key: Cow::Borrowed(name), value, enclosed });
        }
    }
}

/// The key and all behind the first separator.
fn split(text: &str, line: Span, separators: &[u8]) -> Option<(Span, Span)> {
    let written = line.of(text);
    let verb = VERBS.iter().find(|verb| written.starts_with(**verb)).map_or(0, |verb| verb.len());
    let body = trimmed(text, Span::new(line.start + verb, line.end));
    let is_separator = |byte: &u8| separators.contains(byte) || *byte == b'\t' && separators.contains(&b' ');
    let bytes = body.of(text).as_bytes();
    // A registry's key starts with `//host:port/` and has a `:` before its name.
    let at = bytes.iter().position(is_separator)?;
    let key = trimmed(text, Span::new(body.start, body.start + at));
    let rest = slice(text, body.start + at + 1, body.end);
    let rest = rest.strip_prefix('>').unwrap_or(rest);
    let arrow = body.end - (body.start + at + 1) - rest.len();
    let skipped =
        arrow + if separators.contains(&b' ') { rest.len() - rest.trim_start_matches([' ', '\t', '=', ':']).len() } else { 0 };
    (!key.is_empty()).then(|| (key, Span::new(body.start + at + 1 + skipped, body.end)))
}
