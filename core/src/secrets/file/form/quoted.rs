//! Each text in single quotes: the values of SQL's statements.

use super::{Entry, Sink};
use crate::text::Span;
use std::borrow::Cow;

/// No hash is longer, in bytes.
const LONGEST: usize = 256;

pub(super) fn each<'t>(text: &'t str, found: Sink<'_, 't>) {
    let bytes = text.as_bytes();
    let mut before: Option<usize> = None;
    for quote in memchr::memchr2_iter(b'\'', b'\t', bytes) {
        if let Some(start) = before.filter(|start| (12..=LONGEST).contains(&(quote - start))) {
            found(Entry { owner: "", parent: "", key: Cow::Borrowed("text"), value: Span::new(start, quote), enclosed: true });
        }
        before = Some(quote + 1);
    }
}
