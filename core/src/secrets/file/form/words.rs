//! Words in a row, a key before its value: `machine x login y password z`.

use super::{Entry, Sink, names_owner};
use crate::text::Span;
use std::borrow::Cow;

pub(super) fn each<'t>(text: &'t str, separators: &[u8], owners: &[&str], found: Sink<'_, 't>) {
    let (mut owner, mut key, mut at) = ("", "", 0);
    while let Some((word, enclosed)) = next(text, separators, &mut at) {
        let written = word.of(text);
        if names_owner(owners, key) {
            owner = written;
        } else if !key.is_empty() && !written.is_empty() {
            found(Entry { owner, parent: "", key: Cow::Borrowed(key), value: word, enclosed });
        }
        key = written;
    }
}

/// The next word, its quotes left out, and whether it had any. Lines that start with `#` are comments.
fn next(text: &str, separators: &[u8], at: &mut usize) -> Option<(Span, bool)> {
    let bytes = text.as_bytes();
    let is_separator = |byte: &u8| byte.is_ascii_whitespace() || separators.contains(byte);
    loop {
        *at += bytes.get(*at..)?.iter().position(|byte| !is_separator(byte))?;
        let rest = bytes.get(*at..)?;
        let first = *rest.first()?;
        let opens_line = *at == 0 || bytes.get(*at - 1) == Some(&b'\n');
        if first == b'#' && opens_line {
            *at += memchr::memchr(b'\n', rest).unwrap_or(rest.len());
            continue;
        }
        let start = *at;
        if matches!(first, b'"' | b'\'') {
            let inner = rest.get(1..)?;
            let close = memchr::memchr2(first, b'\n', inner).filter(|&close| inner.get(close) == Some(&first));
            if let Some(length) = close {
                *at = start + length + 2;
                return Some((Span::new(start + 1, start + 1 + length), true));
            }
        }
        let length = rest.iter().position(is_separator).unwrap_or(rest.len());
        *at = start + length;
        return Some((Span::new(start, *at), false));
    }
}
