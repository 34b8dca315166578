//! `${NAME}` with what may stand in for it, in shell scripts, compose files and Spring's configuration.

use super::language::Language;
use super::spelling::is_capitals;
use super::{Fallback, Origin, Read};
use crate::text::Span;

pub(super) fn reads<'t>(text: &'t str, language: Language) -> Vec<Read<'t>> {
    let mut reads = Vec::new();
    let mut start = 0;
    let mut state = Scan::default();
    for line in text.split_inclusive('\n') {
        state.line(text, start, line, language, &mut reads);
        start += line.len();
    }
    reads
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
                _ => {}
            }
            at += 1;
        }
    }
}

/// `${…}` from its `$` on.
fn braced(text: &str, dollar: usize, line_end: usize, language: Language) -> Option<Read<'_>> {
    let inside = Span::new(dollar + 2, line_end);
    let body = inside.of(text);
    let length = body.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'_').count();
    let span = Span::new(inside.start, inside.start + length);
    let name = Some(span.of(text)).filter(|name| is_capitals(name))?;
    let rest = body.get(length..)?;
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
    let origin = match language {
        Language::Shell => Origin::Shell,
        Language::Compose => Origin::Compose,
        _ => Origin::Program,
    };
    Some(Read { name, span, default, required, origin })
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
