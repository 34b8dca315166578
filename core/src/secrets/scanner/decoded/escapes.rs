//! Single characters that are written otherwise: `%41`, `\u0041`, `\u{41}`, `\x41`, `&#65;`, `&#x41;`, `&amp;`.

use super::{Decoded, Writing};
use crate::text::Span;
use aho_corasick::packed::{Config, Searcher};
use std::sync::LazyLock;

/// A shorter text holds no credential of a known format.
const SHORTEST: usize = 16;
/// How far back a text can begin before its first escape, and how long it can be.
const BEFORE: usize = 256;
const LONGEST: usize = 64 << 10;

pub(super) fn each(text: &str, decoded: &mut Decoded) {
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(mark) = next(text, at) {
        if escape(bytes, mark).is_none() {
            at = mark + 1;
            continue;
        }
        let run = around(text, at.max(mark.saturating_sub(BEFORE)), mark);
        at = run.end.max(mark + 1);
        if run.len() < SHORTEST {
            continue;
        }
        if !decoded.affords(run.len()) {
            return;
        }
        let (inner, origins) = read(text, run);
        if inner.len() >= SHORTEST {
            decoded.add(run, &inner, origins, Writing::Escapes);
        }
    }
}

/// Where the next escape may begin: in most files a backslash begins another.
fn next(text: &str, at: usize) -> Option<usize> {
    const STARTS: &[&str] = &["\\x", "\\u", "&#", "&amp;", "%2", "%3", "%4", "%5", "%6", "%7"];
    static SEARCHER: LazyLock<Option<Searcher>> = LazyLock::new(|| Config::new().builder().extend(STARTS).build());
    match SEARCHER.as_ref() {
        Some(searcher) => Some(searcher.find_in(text, (at..text.len()).into())?.start()),
        None => memchr::memchr3(b'%', b'\\', b'&', text.as_bytes().get(at..)?).map(|offset| at + offset),
    }
}

/// The text without blanks and quotes around an escape.
fn around(text: &str, from: usize, mark: usize) -> Span {
    let bytes = text.as_bytes();
    let is_inside = |byte: &&u8| !matches!(**byte, 0..=b' ' | b'"' | b'\'' | b'`' | b'<' | b'>');
    let before = bytes.get(from..mark).unwrap_or_default().iter().rev().take_while(is_inside).count();
    let limit = bytes.len().min(mark + LONGEST);
    let after = bytes.get(mark..limit).unwrap_or_default().iter().take_while(is_inside).count();
    Span::new(text.ceil_char_boundary(mark - before), text.floor_char_boundary(mark + after))
}

/// The text without its escapes, and where each of its bytes comes from.
fn read(text: &str, run: Span) -> (String, Vec<usize>) {
    let (mut inner, mut origins, mut at) = (String::with_capacity(run.len()), Vec::with_capacity(run.len() + 1), run.start);
    while at < run.end {
        let escaped = escape(text.as_bytes(), at).filter(|(_, length)| at + length <= run.end);
        let Some((c, length)) = escaped.or_else(|| text.get(at..)?.chars().next().map(|c| (c, c.len_utf8()))) else { break };
        inner.push(c);
        origins.resize(inner.len(), at);
        at += length;
    }
    origins.push(at);
    (inner, origins)
}

/// The character that an escape stands for, and the escape's length. Only ASCII: no credential has anything else.
fn escape(bytes: &[u8], at: usize) -> Option<(char, usize)> {
    let rest = bytes.get(at..)?;
    let (code, length) = match rest {
        [b'%', digits @ ..] => (number(digits, 2)?, 3),
        [b'\\', b'x', digits @ ..] => (number(digits, 2)?, 4),
        [b'\\', b'u', b'{', digits @ ..] => closed(digits, b'}', 16, 3)?,
        [b'\\', b'u', digits @ ..] => (number(digits, 4)?, 6),
        [b'&', b'#', b'x' | b'X', digits @ ..] => closed(digits, b';', 16, 3)?,
        [b'&', b'#', digits @ ..] => closed(digits, b';', 10, 2)?,
        [b'&', b'a', b'm', b'p', b';', ..] => (u32::from(b'&'), 5),
        _ => return None,
    };
    let c = char::from_u32(code).filter(char::is_ascii)?;
    Some((c, length))
}

/// So many hexadecimal digits as a number.
fn number(digits: &[u8], count: usize) -> Option<u32> {
    digits.get(..count)?.iter().try_fold(0, |number, &digit| Some(number << 4 | char::from(digit).to_digit(16)?))
}

/// A number of at most six digits up to a closing mark, and the length of all with what stands `before` it.
fn closed(digits: &[u8], close: u8, base: u32, before: usize) -> Option<(u32, usize)> {
    let length = digits.iter().take(7).position(|&byte| byte == close).filter(|&length| length > 0)?;
    let number =
        digits.get(..length)?.iter().try_fold(0, |number, &digit| Some(number * base + char::from(digit).to_digit(base)?))?;
    Some((number, before + length + 1))
}
