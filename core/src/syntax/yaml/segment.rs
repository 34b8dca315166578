//! A part of a value and where it came from.

use crate::text::Span;

/// A part of a value and the bytes it came from. With equal lengths they correspond byte by byte, otherwise as a whole (an escape,
/// a line break).
#[derive(Clone, Copy, Debug)]
pub(super) struct Segment {
    pub(super) value: Span,
    pub(super) file: Span,
}

impl Segment {
    pub(super) const fn is_verbatim(&self) -> bool {
        self.value.len() == self.file.len()
    }
}
