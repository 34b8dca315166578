//! Text and places in it: a file's text, byte spans, and the lines and columns that people see.

mod units;

use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::cell::OnceCell;
use units::Units;

/// A half-open range of bytes in a file's text (UTF-8, the byte-order mark included).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Span {
    pub start: usize,
    pub end: usize,
}

impl Span {
    #[must_use]
    pub const fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }

    #[must_use]
    pub const fn len(self) -> usize {
        self.end.saturating_sub(self.start)
    }

    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.len() == 0
    }

    #[must_use]
    pub const fn contains(self, offset: usize) -> bool {
        self.start <= offset && offset < self.end
    }

    #[must_use]
    pub const fn encloses(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    #[must_use]
    pub const fn overlaps(self, other: Span) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// The same length, `by` bytes further on.
    #[must_use]
    pub const fn shifted(self, by: usize) -> Self {
        Self { start: self.start + by, end: self.end + by }
    }

    /// The smallest span that holds both.
    #[must_use]
    pub fn join(self, other: Span) -> Self {
        Self { start: self.start.min(other.start), end: self.end.max(other.end) }
    }

    /// The text of the span; empty where the span leaves the text or cuts a character.
    #[must_use]
    pub fn of(self, text: &str) -> &str {
        text.get(self.start..self.end).unwrap_or_default()
    }
}

impl From<std::ops::Range<usize>> for Span {
    fn from(range: std::ops::Range<usize>) -> Self {
        Self { start: range.start, end: range.end }
    }
}

/// A value and where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Located<T> {
    pub value: T,
    pub span: Span,
}

impl<T> Located<T> {
    pub const fn new(value: T, span: Span) -> Self {
        Self { value, span }
    }
}

/// Another text in the place of a span's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub span: Span,
    pub text: String,
}

impl Change {
    pub fn insert(at: usize, text: impl Into<String>) -> Self {
        Self { span: Span::new(at, at), text: text.into() }
    }

    #[must_use]
    pub const fn remove(span: Span) -> Self {
        Self { span, text: String::new() }
    }

    pub fn replace(span: Span, text: impl Into<String>) -> Self {
        Self { span, text: text.into() }
    }
}

/// A line and a column, both from 1. Columns count UTF-16 units, as SARIF's `utf16CodeUnits` does; a byte-order mark has no column.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Position {
    pub line: usize,
    pub column: usize,
}

/// Why a file's content cannot be read as text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotText {
    /// A NUL byte among the first 8,000 bytes, which is how git tells binary files.
    Binary,
}

/// How many leading bytes git looks at for a NUL byte (`FIRST_FEW_BYTES` in its xdiff-interface.c).
const BINARY_PROBE: usize = 8_000;

/// One file: its path from the repository's root, with `/` as separator, and its text.
#[derive(Clone, Debug)]
pub struct File<'a> {
    pub path: &'a str,
    pub text: Cow<'a, str>,
    /// The bytes were not UTF-8. UTF-16 was transcoded; anything else has one `?` for each byte that is not UTF-8, so that offsets stay those of the bytes.
    pub repaired: bool,
    line_starts: OnceCell<Vec<usize>>,
    /// Asked where a line is long: thousands of places on one line must not each be counted from its start.
    units: OnceCell<Units>,
}

impl<'a> File<'a> {
    #[must_use]
    pub fn new(path: &'a str, text: impl Into<Cow<'a, str>>) -> Self {
        Self { path, text: text.into(), repaired: false, line_starts: OnceCell::new(), units: OnceCell::new() }
    }

    /// Reads bytes as text.
    ///
    /// # Errors
    /// The content is binary.
    pub fn from_bytes(path: &'a str, bytes: &'a [u8]) -> Result<Self, NotText> {
        if let Some(text) = utf16_text(bytes) {
            return Ok(Self { repaired: true, ..Self::new(path, text) });
        }
        if memchr::memchr(0, bytes.get(..BINARY_PROBE).unwrap_or(bytes)).is_some() {
            return Err(NotText::Binary);
        }
        match std::str::from_utf8(bytes) {
            Ok(text) => Ok(Self::new(path, text)),
            Err(_) => Ok(Self { repaired: true, ..Self::new(path, one_mark_a_byte(bytes)) }),
        }
    }

    /// The last part of the path.
    #[must_use]
    pub fn name(&self) -> &'a str {
        self.path.rsplit('/').next().unwrap_or(self.path)
    }

    #[must_use]
    pub fn position(&self, offset: usize) -> Position {
        let starts = self.line_starts.get_or_init(|| line_starts(&self.text));
        let line = starts.partition_point(|&start| start <= offset).max(1);
        let start = starts.get(line - 1).copied().unwrap_or(0);
        let before = Span::new(start, offset.min(self.text.len())).of(&self.text);
        let before = if line == 1 { before.trim_start_matches('\u{feff}') } else { before };
        let column = if before.len() > Units::EVERY {
            let end = start.max(offset.min(self.text.len()));
            self.units.get_or_init(|| Units::of(&self.text)).between(&self.text, Span::new(end - before.len(), end))
        } else {
            before.encode_utf16().count()
        };
        Position { line, column: 1 + column }
    }

    /// The span of the whole line (1-based), without its line break.
    #[must_use]
    pub fn line_span(&self, line: usize) -> Span {
        let starts = self.line_starts.get_or_init(|| line_starts(&self.text));
        let start = line.checked_sub(1).and_then(|index| starts.get(index)).copied().unwrap_or(self.text.len());
        let end = starts.get(line).copied().unwrap_or(self.text.len());
        let kept = Span::new(start, end).of(&self.text).trim_end_matches(['\n', '\r']).len();
        Span::new(start, start + kept)
    }

    #[must_use]
    pub fn line(&self, line: usize) -> &str {
        self.line_span(line).of(&self.text)
    }

    #[must_use]
    pub fn lines(&self) -> usize {
        self.line_starts.get_or_init(|| line_starts(&self.text)).len()
    }
}

/// Where each line starts. `\n`, `\r\n` and a lone `\r` end a line, as in YAML and SARIF.
fn line_starts(text: &str) -> Vec<usize> {
    let bytes = text.as_bytes();
    let mut starts = vec![0];
    for at in memchr::memchr2_iter(b'\n', b'\r', bytes) {
        if bytes.get(at) == Some(&b'\r') && bytes.get(at + 1) == Some(&b'\n') {
            continue;
        }
        starts.push(at + 1);
    }
    starts
}

fn utf16_text(bytes: &[u8]) -> Option<String> {
    let units: Vec<u16> = match bytes {
        [0xff, 0xfe, body @ ..] => body.as_chunks().0.iter().map(|&pair| u16::from_le_bytes(pair)).collect(),
        [0xfe, 0xff, body @ ..] => body.as_chunks().0.iter().map(|&pair| u16::from_be_bytes(pair)).collect(),
        _ => return None,
    };
    Some(char::decode_utf16(units).map(|c| c.unwrap_or('?')).collect())
}

fn one_mark_a_byte(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        text.extend(chunk.invalid().iter().map(|_| '?'));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_utf16_units() {
        let file = File::new("a", "é😀x\r\ny");
        assert_eq!(file.position(6), Position { line: 1, column: 4 });
        assert_eq!(file.position(9), Position { line: 2, column: 1 });
        assert_eq!(file.line(1), "é😀x");
    }

    #[test]
    fn columns_of_long_lines_count_alike() {
        let text = "aé😀\n".repeat(2) + &"\u{feff}xé😀".repeat(3_000);
        let file = File::new("a", text.as_str());
        for (offset, _) in text.char_indices().step_by(97) {
            let start = text.get(..offset).expect("a boundary").rfind('\n').map_or(0, |at| at + 1);
            let column = 1 + text.get(start..offset).expect("a boundary").encode_utf16().count();
            assert_eq!(file.position(offset).column, column);
        }
    }

    #[test]
    fn a_byte_order_mark_has_no_column() {
        let file = File::new("a", "\u{feff}on: push");
        assert_eq!(file.position(3), Position { line: 1, column: 1 });
    }

    #[test]
    fn offsets_survive_bytes_that_are_not_utf8() {
        let file = File::from_bytes("a", b"a\xff\xfeb").expect("no NUL byte");
        assert_eq!((file.text.as_ref(), file.repaired), ("a??b", true));
    }

    #[test]
    fn utf16_is_read() {
        let file = File::from_bytes("a", b"\xff\xfeh\0i\0").expect("a byte-order mark");
        assert_eq!(file.text, "hi");
    }
}
