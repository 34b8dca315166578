//! Where lines and what is written on them start and end.

use crate::text::Span;

/// The line from `start` on, without its line break.
pub(super) fn line_at(text: &str, start: usize) -> Span {
    let rest = text.as_bytes().get(start..).unwrap_or_default();
    Span::new(start, memchr::memchr2(b'\n', b'\r', rest).map_or(text.len(), |length| start + length))
}

/// Behind the line break that stands at `end`.
pub(super) fn next_line(text: &str, end: usize) -> usize {
    match text.as_bytes().get(end..) {
        Some([b'\r', b'\n', ..]) => end + 2,
        Some([b'\n' | b'\r', ..]) => end + 1,
        _ => text.len(),
    }
}

pub(super) fn trimmed(text: &str, span: Span) -> Span {
    let written = span.of(text);
    let start = span.start + written.len() - written.trim_start().len();
    Span::new(start, start + written.trim().len())
}
