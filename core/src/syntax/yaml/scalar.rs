//! A scalar's value, and which bytes of the file each part of it came from.

use super::layout::Layout;
use super::segment::Segment;
use super::style::Style;
use crate::syntax::embedded::{Embedded, Reading, Refused};
use crate::syntax::expression::Condition;
use crate::syntax::shell::Script;
use crate::text::Span;
use std::ops::Range;
use std::sync::Arc;

/// A decoded scalar.
#[derive(Clone, Debug, Default)]
pub struct Scalar {
    pub value: String,
    pub style: Style,
    pub(super) map: Map,
    pub(super) embedded: Embedded,
}

/// From value to file. Most scalars are written as they are; the others are decoded a second time when somebody asks.
#[derive(Clone, Debug)]
pub(super) enum Map {
    /// The value stands in the file as it is, from this byte on.
    Verbatim(usize),
    Decoded(Arc<Layout>),
}

impl Default for Map {
    fn default() -> Self {
        Self::Verbatim(0)
    }
}

impl Scalar {
    /// The well-formed `${{ … }}` of the value, in order.
    #[must_use]
    pub fn expressions(&self) -> &[Reading] {
        self.embedded.expressions(&self.value)
    }

    /// The `${{ … }}` of the value that GitHub refuses.
    #[must_use]
    pub fn refused_expressions(&self) -> &[Refused] {
        self.embedded.refused(&self.value)
    }

    /// The value as one expression without `${{ }}`, where it is one.
    #[must_use]
    pub fn bare_expression(&self) -> Option<&Reading> {
        self.embedded.bare_expression(&self.value)
    }

    /// The value as that of an `if:`.
    #[must_use]
    pub fn condition(&self) -> &Condition {
        self.embedded.condition(&self.value)
    }

    /// The value as a POSIX shell's script.
    #[must_use]
    pub fn script(&self) -> &Script {
        self.embedded.script(&self.value)
    }

    /// The file's bytes of a byte range of the value, from its first character to its last, with what lies between (indentation, for
    /// instance). An escape counts as a whole; a folded line is its line break. A range that leaves the value is cut to it.
    #[must_use]
    pub fn span_of(&self, range: Range<usize>) -> Span {
        let end = range.end.min(self.value.len());
        let start = self.offset_of(range.start.min(end));
        match end.checked_sub(1).filter(|_| range.start < end) {
            Some(last) => Span::new(start, self.end_of(last)),
            None => Span::new(start, start),
        }
    }

    /// The file's byte at which the value's byte `value_offset` is written; at or after the value's end, where its text ends.
    #[must_use]
    pub fn offset_of(&self, value_offset: usize) -> usize {
        let offset = value_offset.min(self.value.len());
        let layout = match &self.map {
            Map::Verbatim(start) => return start + offset,
            Map::Decoded(layout) => layout,
        };
        match holding(layout.segments(&self.value), offset) {
            None => layout.span.start,
            Some(segment) if segment.value.end <= offset => segment.file.end,
            Some(segment) if segment.is_verbatim() => segment.file.start + (offset - segment.value.start),
            Some(segment) => segment.file.start,
        }
    }

    /// The value's byte that is written at the file's byte `file_offset`; none on quotes, indentation and whatever else is no part of
    /// the value.
    #[must_use]
    pub fn value_offset(&self, file_offset: usize) -> Option<usize> {
        let layout = match &self.map {
            Map::Verbatim(start) => return file_offset.checked_sub(*start).filter(|&offset| offset < self.value.len()),
            Map::Decoded(layout) => layout,
        };
        let segments = layout.segments(&self.value);
        let after = segments.partition_point(|segment| segment.file.start <= file_offset);
        let segment = segments.get(after.checked_sub(1)?)?;
        if !segment.file.contains(file_offset) {
            return None;
        }
        let into = if segment.is_verbatim() { file_offset - segment.file.start } else { 0 };
        Some(segment.value.start + into)
    }

    /// Where the text of the value's byte `last` ends.
    fn end_of(&self, last: usize) -> usize {
        let layout = match &self.map {
            Map::Verbatim(start) => return start + last + 1,
            Map::Decoded(layout) => layout,
        };
        match holding(layout.segments(&self.value), last) {
            None => layout.span.end,
            Some(segment) if segment.is_verbatim() => segment.file.start + (last + 1).saturating_sub(segment.value.start),
            Some(segment) => segment.file.end,
        }
    }
}

/// The last segment that starts at or before a byte of the value.
fn holding(segments: &[Segment], offset: usize) -> Option<&Segment> {
    let after = segments.partition_point(|segment| segment.value.start <= offset);
    segments.get(after.checked_sub(1)?)
}
