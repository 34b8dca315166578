//! Where a statement ends that no bracket closes.

use super::code::Code;
use crate::model::reads::lexer::Kind;

/// A statement has at most so many tokens.
const LONGEST: usize = 400;

/// The index behind the statement that goes on at `from`.
pub(super) fn end(code: &Code<'_, '_>, from: usize) -> usize {
    let mut at = from;
    while at < code.len() && at < from + LONGEST {
        if at > from && code.is_first(at) && !continues(code, at) {
            return at;
        }
        match code.kind(at) {
            Some(Kind::Punct(b'(' | b'[' | b'{')) => match code.pair(at) {
                Some(pair) if pair > at => at = pair + 1,
                _ => return at,
            },
            Some(Kind::Punct(b';' | b')' | b']' | b'}')) => return at,
            Some(Kind::Punct(b'?')) if code.is(at + 1, b'>') => return at,
            _ => at = code.after(at),
        }
    }
    at.min(code.len())
}

/// Whether a token that starts a line goes on with the line before.
fn continues(code: &Code<'_, '_>, at: usize) -> bool {
    let operator = |at: usize, marks: &[u8]| matches!(code.kind(at), Some(Kind::Punct(mark)) if marks.contains(&mark));
    at.checked_sub(1).is_some_and(|before| operator(before, b",+.\\&|%?:=<(")) || operator(at, b".+&|?:%<")
}
