//! Strings of source code: whether a place lies in one.

use crate::text::Span;
use std::cell::Cell;

/// How far back the line is read.
const REACH: usize = 256;

/// How far the quotes of a line were read, so that no byte is read twice where thousands of names stand on one line.
#[derive(Clone, Copy, Debug, Default)]
pub struct Quotes {
    at: usize,
    open: Option<u8>,
    skip: bool,
}

/// A quote is open on the line before `at`.
pub(super) fn is_in_string(known: &Cell<Quotes>, bytes: &[u8], at: usize) -> bool {
    let mut quotes = known.get();
    if quotes.at > at || at - quotes.at > REACH {
        quotes = Quotes { at: at.saturating_sub(REACH), ..Quotes::default() };
    }
    for &byte in bytes.get(quotes.at..at).unwrap_or_default() {
        match byte {
            b'\n' => quotes = Quotes::default(),
            _ if quotes.skip => quotes.skip = false,
            b'\\' => quotes.skip = true,
            b'"' | b'\'' | b'`' if quotes.open.is_none() => quotes.open = Some(byte),
            _ if quotes.open == Some(byte) => quotes.open = None,
            _ => {}
        }
    }
    known.set(Quotes { at, ..quotes });
    quotes.open.is_some()
}

/// The strings of several lines, and those that the language lets hold anything: Go's and JavaScript's in backticks, three quotes of
/// Python and of Java's kin.
pub fn long_strings(text: &str) -> Vec<Span> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    let opens = |byte: &u8| matches!(byte, b'"' | b'\'' | b'`' | b'/' | b'#' | b'\\');
    while let Some(open) = bytes.get(at..).and_then(|rest| rest.iter().position(opens)).map(|next| at + next) {
        let rest = bytes.get(open..).unwrap_or_default();
        let triple = rest.starts_with(b"\"\"\"") || rest.starts_with(b"'''");
        at = match rest {
            [b'\\', ..] => open + 2,
            [b'/', b'/', ..] => line_end(bytes, open),
            [b'#', b' ', ..] => line_end(bytes, open),
            [b'`', ..] => closed(bytes, open, b"`", &mut found),
            [quote, ..] if triple => closed(bytes, open, &[*quote; 3], &mut found),
            [quote @ (b'"' | b'\''), ..] => short_end(bytes, open + 1, *quote),
            _ => open + 1,
        };
    }
    found
}

fn line_end(bytes: &[u8], at: usize) -> usize {
    memchr::memchr(b'\n', bytes.get(at..).unwrap_or_default()).map_or(bytes.len(), |end| at + end)
}

/// Where the string ends that `quote` opens; it is added to `found`.
fn closed(bytes: &[u8], open: usize, quote: &[u8], found: &mut Vec<Span>) -> usize {
    let start = open + quote.len();
    let end = memchr::memmem::find(bytes.get(start..).unwrap_or_default(), quote).map_or(bytes.len(), |length| start + length);
    found.push(Span::new(start, end));
    end + quote.len()
}

/// After a string of one line, or where its line ends.
fn short_end(bytes: &[u8], start: usize, quote: u8) -> usize {
    let mut at = start;
    while let Some(next) = memchr::memchr3(quote, b'\\', b'\n', bytes.get(at..).unwrap_or_default()) {
        at += next + 1;
        if bytes.get(at - 1) != Some(&b'\\') {
            return at;
        }
        // What is escaped; a line's end ends the string all the same.
        at += usize::from(bytes.get(at) != Some(&b'\n'));
    }
    bytes.len()
}
