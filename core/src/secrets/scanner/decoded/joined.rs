//! Literals that a program puts together (`"AKIA" + "…"`, two beside each other), and values that go on behind a backslash.

use super::{Decoded, Writing};
use crate::secrets::generic::context::Syntax;
use crate::text::Span;
use memchr::memmem;

/// A shorter text holds no credential of a known format.
const SHORTEST: usize = 16;
/// The longest part, and how much of the line before is taken along, for the name that it is given to.
const LONGEST: usize = 512;
const BEFORE: usize = 64;
/// Blanks between two parts.
const APART: usize = 96;
/// Languages in which literals that stand beside each other are one, and those that join them with a dot.
const ADJACENT: [&str; 14] = ["py", "pyi", "c", "h", "cc", "cpp", "cxx", "hpp", "m", "mm", "rb", "d", "jl", "ino"];
const DOTTED: [&str; 5] = ["php", "phtml", "pl", "pm", "t"];
/// More parts than any literal has.
const PARTS: usize = 64;

pub(super) fn each(path: &str, text: &str, syntax: Syntax, decoded: &mut Decoded) {
    let bytes = text.as_bytes();
    let mut done = 0;
    if syntax == Syntax::Code {
        for plus in memchr::memchr_iter(b'+', bytes) {
            if decoded.is_spent() {
                return;
            }
            join_literals(text, plus, 1, &mut done, decoded);
        }
        let extension = path.rsplit('.').next().unwrap_or_default();
        let neighbours = ADJACENT.contains(&extension).then_some(["\"\n", "'\n"]);
        let dots = DOTTED.contains(&extension).then_some(["' . '", "\" . \""]);
        for mark in neighbours.into_iter().chain(dots).flatten() {
            let mut done = 0;
            for at in memmem::find_iter(bytes, mark) {
                if decoded.is_spent() {
                    return;
                }
                join_literals(text, at + 1, mark.len() - 2, &mut done, decoded);
            }
        }
    }
    let mut done = 0;
    for at in memmem::find_iter(bytes, "\\\n") {
        if decoded.is_spent() {
            return;
        }
        join_lines(text, at, &mut done, decoded);
    }
}

/// The literals on both sides of a joint, and on the sides of those that follow. `done` is the offset up to which all is joined.
fn join_literals(text: &str, joint: usize, length: usize, done: &mut usize, decoded: &mut Decoded) {
    if joint < *done {
        return;
    }
    let Some(first) = literal_before(text, joint) else { return };
    let mut parts = vec![first];
    let mut next = joint + length;
    while let Some(part) = literal_after(text, next).filter(|_| parts.len() < PARTS) {
        parts.push(part);
        next = part.end + 1;
        next = skipped(text, next).filter(|&at| text.as_bytes().get(at) == Some(&b'+')).map_or(next, |at| at + 1);
    }
    *done = parts.last().map_or(joint, |last| last.end).max(joint);
    if parts.len() > 1 {
        add(text, first.start, &parts, decoded);
    }
}

/// A letter of a credential; words in prose have blanks between, and a literal that ends a sentence is none.
const fn is_letter(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.' | b'/' | b'+' | b'=' | b':' | b'@' | b'~' | b'|')
}

/// The literal that ends before `at`, without its quotes.
fn literal_before(text: &str, at: usize) -> Option<Span> {
    let bytes = text.as_bytes();
    let before = bytes.get(at.saturating_sub(APART)..at)?;
    let blanks = before.iter().rev().take_while(|byte| byte.is_ascii_whitespace()).count();
    let end = (at - blanks).checked_sub(1)?;
    let quote = *bytes.get(end).filter(|byte| matches!(byte, b'"' | b'\'' | b'`'))?;
    let inner = bytes.get(end.saturating_sub(LONGEST)..end)?;
    let length = inner.iter().rev().take_while(|byte| is_letter(**byte)).count();
    let open = (end - length).checked_sub(1)?;
    (length > 0 && bytes.get(open) == Some(&quote)).then_some(Span::new(open + 1, end))
}

/// The literal that begins behind `at`, without its quotes.
fn literal_after(text: &str, at: usize) -> Option<Span> {
    let bytes = text.as_bytes();
    let open = skipped(text, at)?;
    let quote = *bytes.get(open).filter(|byte| matches!(byte, b'"' | b'\'' | b'`'))?;
    let rest = bytes.get(open + 1..bytes.len().min(open + 1 + LONGEST))?;
    let length = rest.iter().take_while(|byte| is_letter(**byte)).count();
    let end = open + 1 + length;
    (length > 0 && bytes.get(end) == Some(&quote)).then_some(Span::new(open + 1, end))
}

/// The offset behind the blanks.
fn skipped(text: &str, at: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let rest = bytes.get(at..bytes.len().min(at + APART))?;
    Some(at + rest.iter().take_while(|byte| byte.is_ascii_whitespace()).count())
}

/// Words that a backslash at a line's end goes on with on the next.
fn join_lines(text: &str, mark: usize, done: &mut usize, decoded: &mut Decoded) {
    let bytes = text.as_bytes();
    if mark < *done {
        return;
    }
    let before = bytes.get(mark.saturating_sub(LONGEST).max(*done)..mark).unwrap_or_default();
    let length = before.iter().rev().take_while(|byte| is_letter(**byte)).count();
    let mut parts = vec![Span::new(mark - length, mark)];
    let mut next = mark + 2;
    while length > 0 && parts.len() < PARTS {
        let rest = bytes.get(next..bytes.len().min(next + LONGEST)).unwrap_or_default();
        let length = rest.iter().take_while(|byte| is_letter(**byte)).count();
        if length == 0 {
            break;
        }
        parts.push(Span::new(next, next + length));
        next += length;
        match bytes.get(next..next + 2) {
            Some(b"\\\n") => next += 2,
            _ => break,
        }
    }
    *done = next;
    if parts.len() > 1 {
        add(text, mark - length, &parts, decoded);
    }
}

/// The parts as one, behind the line's text before them and the quote, so that the name is there.
fn add(text: &str, start: usize, parts: &[Span], decoded: &mut Decoded) {
    let length: usize = parts.iter().map(|part| part.len()).sum();
    if length < SHORTEST || !decoded.affords(length + BEFORE) {
        return;
    }
    let from = text.ceil_char_boundary(start.saturating_sub(BEFORE));
    let before = Span::new(from, start).of(text);
    let line = before.rfind('\n').map_or(from, |end| from + end + 1);
    let end = parts.last().map_or(start, |last| last.end);
    let quote = text.get(end..).and_then(|rest| rest.chars().next()).filter(|c| matches!(c, '"' | '\'' | '`'));
    let mut inner = Span::new(line, start).of(text).to_owned();
    let mut origins: Vec<usize> = (line..start).collect();
    for part in parts {
        inner.push_str(part.of(text));
        origins.extend(part.start..part.end);
    }
    inner.extend(quote);
    // Behind the last letter comes its end, also where a quote follows.
    origins.push(end);
    origins.extend(quote.map(|_| end + 1));
    decoded.add(Span::new(line, end), &inner, origins, Writing::Joined);
}
