//! A file that is a secret and nothing else.

use super::{Entry, Sink, lines, trimmed};
use crate::text::Span;
use std::borrow::Cow;

/// A secret's file is short, in bytes.
const LONGEST: usize = 1024;

pub(super) fn each<'t>(text: &'t str, found: Sink<'_, 't>) {
    let body = trimmed(text, Span::new(0, text.len()));
    let body = if body.of(text).starts_with('\u{feff}') { Span::new(body.start + 3, body.end) } else { body };
    if body.is_empty() || body.len() > LONGEST || lines(text, body).nth(1).is_some() {
        return;
    }
    found(Entry { owner: "", parent: "", key: Cow::Borrowed("text"), value: body, enclosed: false });
}
