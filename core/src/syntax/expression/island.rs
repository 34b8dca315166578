//! Where the `${{ … }}` stand in a text.

use crate::text::Span;

const OPEN: &[u8] = b"${{";

/// One `${{ … }}`: the span of the whole, and of what is between the braces, both bytes in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Island {
    pub span: Span,
    pub inner: Span,
    /// False where no `}}` ends it; then it reaches to the end of the text, and GitHub refuses the whole text.
    pub closed: bool,
}

/// The islands of a text, in order. A `}}` between single quotes does not end an island; an unclosed island is the last.
#[must_use]
pub fn islands(text: &str) -> Vec<Island> {
    let bytes = text.as_bytes();
    let finder = memchr::memmem::Finder::new(OPEN);
    let mut islands = Vec::new();
    let mut at = 0;
    while let Some(found) = bytes.get(at..).and_then(|rest| finder.find(rest)) {
        let start = at + found;
        let island = island(bytes, start);
        at = island.span.end;
        islands.push(island);
    }
    islands
}

fn island(bytes: &[u8], start: usize) -> Island {
    let inside = start + OPEN.len();
    let mut in_text = false;
    let mut last = 0;
    for (offset, &byte) in bytes.iter().enumerate().skip(inside) {
        match byte {
            // A doubled quote leaves the string and enters it again.
            b'\'' => in_text = !in_text,
            b'}' if !in_text && last == b'}' => {
                return Island { span: Span::new(start, offset + 1), inner: Span::new(inside, offset - 1), closed: true };
            }
            _ => {}
        }
        last = byte;
    }
    Island { span: Span::new(start, bytes.len()), inner: Span::new(inside, bytes.len()), closed: false }
}
