//! `${NAME}` with what may stand in for it, in shell scripts, compose files and Spring's configuration.

use super::language::Language;
use super::spelling::is_capitals;
use super::{Fallback, Origin, Read};
use crate::text::Span;
use std::collections::BTreeSet;

pub(super) fn reads<'t>(text: &'t str, language: Language) -> Vec<Read<'t>> {
    let assigned = if language == Language::Shell { assigned(text) } else { BTreeSet::new() };
    let mut reads = Vec::new();
    let mut start = 0;
    let mut state = Scan::default();
    for line in text.split_inclusive('\n') {
        state.line(text, start, line, language, &mut reads);
        start += line.len();
    }
    // What the script has set itself is no read of the environment, unless it says what stands in for it.
    reads.retain(|read| read.default.is_some() || read.required || !assigned.contains(read.name));
    reads
}

/// Those of a string in a program.
pub(super) fn within(text: &str, span: Span, language: Language) -> Vec<Read<'_>> {
    let mut reads = Vec::new();
    Scan::default().line(text, span.start, span.of(text), language, &mut reads);
    reads
}

/// The variables that a script sets: `NAME=…`, `read NAME`, `for NAME in`.
fn assigned(text: &str) -> BTreeSet<&str> {
    let mut names = BTreeSet::new();
    for line in text.lines() {
        let mut words = line.split([' ', '\t', ';', '(', '&', '|']).filter(|word| !word.is_empty()).peekable();
        while let Some(word) = words.next() {
            let name = word.split_once('=').map(|(name, _)| name.trim_end_matches('+'));
            let next = || words.clone().find(|word| !word.starts_with('-')).unwrap_or_default();
            let declared = matches!(word, "for" | "read" | "local" | "declare" | "typeset" | "readonly" | "select" | "mapfile");
            names.extend(name.filter(|name| is_capitals(name)));
            if declared {
                names.extend(Some(next()).filter(|name| is_capitals(name)));
            }
        }
    }
    names
}

#[derive(Default)]
struct Scan {
    /// Inside `'…'` of a shell script, which may go on over lines and reads nothing.
    quoted: bool,
    double: bool,
}

impl Scan {
    fn line<'t>(&mut self, text: &'t str, start: usize, line: &str, language: Language, reads: &mut Vec<Read<'t>>) {
        let shell = language == Language::Shell;
        let bytes = line.as_bytes();
        let mut at = 0;
        while let Some(&byte) = bytes.get(at) {
            let before = at.checked_sub(1).and_then(|before| bytes.get(before)).copied();
            match byte {
                b'\'' if shell && !self.double => self.quoted = !self.quoted,
                _ if self.quoted => {}
                b'\\' if shell => at += 1,
                b'"' if shell => self.double = !self.double,
                b'#' if !self.double && before.is_none_or(|before| before.is_ascii_whitespace()) => return,
                b'$' if !shell && bytes.get(at + 1) == Some(&b'$') => at += 1,
                b'$' if bytes.get(at + 1) == Some(&b'{') => reads.extend(braced(text, start + at, start + line.len(), language)),
                b'$' if language != Language::Spring => reads.extend(bare(text, start + at, start + line.len(), language)),
                _ => {}
            }
            at += 1;
        }
    }
}

/// `$NAME` from its `$` on.
fn bare(text: &str, dollar: usize, line_end: usize, language: Language) -> Option<Read<'_>> {
    let span = name_at(text, Span::new(dollar + 1, line_end));
    let name = Some(span.of(text)).filter(|name| is_capitals(name))?;
    Some(Read { name, span, default: None, required: false, optional: true, origin: origin(language) })
}

fn name_at(text: &str, inside: Span) -> Span {
    let length = inside.of(text).bytes().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'_').count();
    Span::new(inside.start, inside.start + length)
}

const fn origin(language: Language) -> Origin {
    match language {
        Language::Shell => Origin::Shell,
        Language::Compose => Origin::Compose,
        _ => Origin::Program,
    }
}

/// `${…}` from its `$` on.
fn braced(text: &str, dollar: usize, line_end: usize, language: Language) -> Option<Read<'_>> {
    let inside = Span::new(dollar + 2, line_end);
    let span = name_at(text, inside);
    let name = Some(span.of(text)).filter(|name| is_capitals(name))?;
    let rest = inside.of(text).get(span.len()..)?;
    let operator = match rest.as_bytes() {
        [b'}', ..] => "",
        [b':', b'-' | b'=' | b'?' | b'+', ..] if language != Language::Spring => rest.get(..2)?,
        [b':', ..] if language == Language::Spring => ":",
        [b'-' | b'=' | b'?' | b'+', ..] => rest.get(..1)?,
        _ => return None,
    };
    let from = span.end + operator.len();
    let default = || {
        let end = from + closing_brace(text.as_bytes().get(from..line_end)?.iter().take(MAX_DEFAULT))?;
        let span = unquoted(text, Span::new(from, end));
        Some(Fallback { text: span.of(text), span }).filter(|fallback| !fallback.text.is_empty())
    };
    let required = operator.ends_with('?');
    let default = if operator.ends_with(['-', '=', ':']) { default() } else { None };
    // Compose warns of a plain `${X}` that is not set; a shell says nothing.
    let optional = !required && (!operator.is_empty() || language == Language::Shell);
    Some(Read { name, span, default, required, optional, origin: origin(language) })
}

/// A default is not longer, so that braces opened a thousand times on one line stay cheap.
const MAX_DEFAULT: usize = 1_024;

/// Where the brace closes that was opened before the text.
fn closing_brace<'b>(bytes: impl Iterator<Item = &'b u8>) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, byte) in bytes.enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' if depth == 0 => return Some(at),
            b'}' => depth -= 1,
            _ => {}
        }
    }
    None
}

fn unquoted(text: &str, span: Span) -> Span {
    match span.of(text).as_bytes() {
        [open @ (b'"' | b'\''), .., close] if open == close => Span::new(span.start + 1, span.end - 1),
        _ => span,
    }
}
