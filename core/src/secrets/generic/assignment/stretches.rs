//! Where a value ends, without searching a byte twice.

use super::literal::Quotes;
use crate::text::Span;
use std::cell::Cell;

/// Stretches of the text that are known to hold no end of a value, so that no byte is searched twice where thousands of names run on
/// without a blank.
#[derive(Debug, Default)]
pub struct Stretches {
    pub(super) word: Cell<Span>,
    pub(super) parameter: Cell<Span>,
    pub(super) embedded: Cell<Span>,
    pub(super) quotes: Cell<Quotes>,
}

/// How far from `at` the first byte that ends a value stands, at most `most` bytes on; the text's end ends it too.
pub(super) fn end_after(known: &Cell<Span>, bytes: &[u8], at: usize, most: usize, ends: impl Fn(&u8) -> bool) -> Option<usize> {
    let limit = bytes.len().min(at + most);
    #[cfg(test)]
    crate::secrets::generic::work::count(limit.saturating_sub(at));
    let from = if known.get().contains(at) { known.get().end.min(limit) } else { at };
    match bytes.get(from..limit).unwrap_or_default().iter().position(ends) {
        Some(found) => Some(from + found - at),
        None if limit == bytes.len() => Some(limit.saturating_sub(at)),
        None => {
            known.set(Span::new(at, limit));
            None
        }
    }
}
