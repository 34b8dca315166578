//! JavaScript's own ways: members of `process.env` and `import.meta.env`, and taking them apart.

use super::cursor::Tokens;
use super::expression::outcome;
use super::spelling::is_capitals;
use super::{Origin, Read};

/// How many tokens a pattern `{ A, B = "x" } = process.env` may have.
const MAX_PATTERN: usize = 400;

/// Reads that start with the word at `at`.
pub(super) fn reads<'t>(tokens: Tokens<'t, '_>, at: usize, reads: &mut Vec<Read<'t>>) {
    let Some(behind) = environment(tokens, at) else { return };
    let member = if tokens.is(behind, b'.') {
        behind + 1
    } else if tokens.are(behind, "?.") {
        behind + 2
    } else {
        return taken_apart(tokens, at, reads);
    };
    let Some(name) = tokens.word(member).filter(|name| is_capitals(name)) else { return };
    let deleted = at.checked_sub(1).is_some_and(|before| tokens.is_word(before, "delete"));
    if deleted || tokens.assigns(member + 1) {
        return;
    }
    let Some(span) = tokens.get(member).map(|token| token.span) else { return };
    let outcome = outcome(tokens, member + 1);
    // `!` only tells the type checker; a comparison `!==` tells nothing, and `?` is a condition.
    reads.push(Read { name, span, default: outcome.default, required: false, origin: Origin::Program });
}

/// The index behind `process.env`, `import.meta.env` or `Bun.env`.
fn environment(tokens: Tokens<'_, '_>, at: usize) -> Option<usize> {
    let heads: [&[&str]; 3] = [&["process", "env"], &["import", "meta", "env"], &["Bun", "env"]];
    heads.iter().find_map(|head| {
        let stands = |(index, word): (usize, &&str)| {
            tokens.is_word(at + 2 * index, word) && (index == 0 || tokens.is(at + 2 * index - 1, b'.'))
        };
        head.iter().enumerate().all(stands).then_some(at + 2 * head.len() - 1)
    })
}

/// `const { A, B: b, C = "x" } = process.env`
fn taken_apart<'t>(tokens: Tokens<'t, '_>, at: usize, reads: &mut Vec<Read<'t>>) {
    let Some(close) = at.checked_sub(2).filter(|&close| tokens.is(close, b'}') && tokens.is(close + 1, b'=')) else { return };
    let Some(open) = (close.saturating_sub(MAX_PATTERN)..close).rev().find(|&at| tokens.is(at, b'{')) else { return };
    for key in open + 1..close {
        let starts = key == open + 1 || tokens.is(key - 1, b',');
        let Some(name) = tokens.word(key).filter(|name| starts && is_capitals(name)) else { continue };
        let Some(span) = tokens.get(key).map(|token| token.span) else { continue };
        let value = if tokens.is(key + 1, b':') { key + 3 } else { key + 1 };
        let default = if tokens.is(value, b'=') { tokens.string(value + 1) } else { None };
        reads.push(Read { name, span, default, required: false, origin: Origin::Program });
    }
}
