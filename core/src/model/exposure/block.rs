//! How far a variable that is assigned somewhere can be seen.

use super::code::Code;
use crate::model::reads::language::Language;

/// How many tokens are looked at for the function around one, and for its end.
const MAX_TOKENS: usize = 20_000;

/// Whether what is assigned at one token can be seen at a later one.
pub(super) fn sees(code: &Code<'_, '_>, assigned: usize, declared: bool, used: usize) -> bool {
    if matches!(code.language, Language::Python | Language::Ruby) {
        return by_lines(code, assigned, used);
    }
    let Some(mut block) = code.block(assigned) else { return true };
    if !declared && let Some(outer) = code.block(block) {
        block = outer;
    }
    code.pair(block).is_none_or(|close| used < close)
}

/// Python and Ruby: to the end of the function that it stands in.
fn by_lines(code: &Code<'_, '_>, assigned: usize, used: usize) -> bool {
    let Some(function) = function(code, assigned) else { return true };
    let column = code.column(function);
    let mut at = assigned + 1;
    let limit = used.min(assigned + MAX_TOKENS);
    while at <= limit {
        if code.is_first(at)
            && code.column(at) <= column
            && !matches!(code.word(at), Some("end" | "rescue" | "ensure"))
            && !is_closing(code, at)
        {
            return false;
        }
        at += 1;
    }
    used == at - 1
}

fn is_closing(code: &Code<'_, '_>, at: usize) -> bool {
    code.is(at, b')') || code.is(at, b']') || code.is(at, b'}')
}

/// The `def` of the function around a token.
pub(super) fn function(code: &Code<'_, '_>, at: usize) -> Option<usize> {
    let mut line = (0..=at).rev().take(MAX_TOKENS).find(|&at| code.is_first(at))?;
    let mut column = code.column(line);
    let first = at.saturating_sub(MAX_TOKENS);
    while line > first {
        if code.is_first(line) && code.column(line) <= column {
            let outer = code.column(line) < column;
            let name = if code.word(line) == Some("async") { line + 1 } else { line };
            if outer && code.word(name) == Some("def") {
                return Some(line);
            }
            if outer {
                column = code.column(line);
            }
        }
        line -= 1;
    }
    None
}
