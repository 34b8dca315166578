//! How many UTF-16 units a stretch of a long text has, without counting all of it each time.

use crate::text::Span;

/// The units before every so many bytes.
#[derive(Clone, Debug)]
pub(super) struct Units {
    before: Vec<usize>,
}

impl Units {
    /// In bytes.
    pub(super) const EVERY: usize = 1024;

    pub(super) fn of(text: &str) -> Self {
        let mut count = 0;
        let chunks = text.as_bytes().chunks(Self::EVERY).map(|chunk| {
            count += units(chunk);
            count
        });
        Self { before: std::iter::once(0).chain(chunks).collect() }
    }

    /// The span starts and ends between characters.
    pub(super) fn between(&self, text: &str, span: Span) -> usize {
        self.until(text, span.end).saturating_sub(self.until(text, span.start))
    }

    fn until(&self, text: &str, offset: usize) -> usize {
        let chunk = offset / Self::EVERY;
        let rest = text.as_bytes().get(chunk * Self::EVERY..offset).unwrap_or_default();
        self.before.get(chunk).copied().unwrap_or_default() + units(rest)
    }
}

/// Counted at the first byte of each character, so that a chunk may cut one: four bytes make two units, all others one.
fn units(bytes: &[u8]) -> usize {
    bytes.iter().map(|&byte| usize::from(byte & 0xc0 != 0x80) + usize::from(byte >= 0xf0)).sum()
}
