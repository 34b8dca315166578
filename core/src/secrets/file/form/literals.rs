//! Pairs of literals in source code: `define('KEY', 'value')`, `'key' => 'value'`, `$key = 'value'`.

use super::{Entry, Sink, lines, slice, trimmed};
use crate::text::Span;
use std::borrow::Cow;

pub(super) fn each<'t>(text: &'t str, found: Sink<'_, 't>) {
    for line in lines(text, Span::new(0, text.len())) {
        let body = trimmed(text, line).of(text);
        if body.starts_with("//") || body.starts_with(['#', '*']) || body.starts_with("/*") {
            continue;
        }
        let (mut before, mut at): (Option<Span>, usize) = (None, line.start);
        while let Some(value) = next(text, Span::new(at, line.end)) {
            let between = slice(text, at, value.start - 1).trim();
            let key = match before {
                Some(key) if matches!(between, "," | "=>" | ":" | "] =" | "]=" | "=") => Some(key.of(text)),
                _ => assigned(between),
            };
            at = value.end + 1;
            before = Some(value);
            if let Some(key) = key.filter(|_| !value.is_empty()) {
                found(Entry { owner: "", parent: "", key: Cow::Borrowed(key), value, enclosed: true });
            }
        }
    }
}

/// The name that is assigned to, where the code ends with an equal sign.
fn assigned(code: &str) -> Option<&str> {
    let code = code.strip_suffix('=')?.trim_end();
    let length = code.bytes().rev().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'_').count();
    code.get(code.len() - length..).filter(|name| !name.is_empty())
}

/// The next literal of the line, without its quotes.
fn next(text: &str, line: Span) -> Option<Span> {
    let bytes = line.of(text).as_bytes();
    let open = memchr::memchr2(b'"', b'\'', bytes)?;
    let quote = *bytes.get(open)?;
    let mut at = open + 1;
    loop {
        at += memchr::memchr2(quote, b'\\', bytes.get(at..)?)?;
        if bytes.get(at) == Some(&quote) {
            return Some(Span::new(line.start + open + 1, line.start + at));
        }
        at += 2;
    }
}
