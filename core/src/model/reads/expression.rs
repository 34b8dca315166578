//! What stands behind a read: `or "x"`, `?? "x"`, `.unwrap_or("x")`, `.expect("…")`.

use super::Fallback;
use super::cursor::Tokens;
use super::lexer::Kind;

#[derive(Clone, Copy, Default)]
pub(super) struct Outcome<'t> {
    pub(super) default: Option<Fallback<'t>>,
    pub(super) required: bool,
}

/// How many method calls behind a read are followed.
const MAX_CALLS: usize = 6;

/// Reads on from the token behind a read.
pub(super) fn outcome<'t>(tokens: Tokens<'t, '_>, mut at: usize) -> Outcome<'t> {
    for _ in 0..MAX_CALLS {
        if tokens.is(at, b'!')
            || tokens.is(at, b'?') && !tokens.is(at + 1, b'?') && !tokens.is(at + 1, b':') && !tokens.is(at + 1, b'.')
        {
            return Outcome { default: None, required: true };
        }
        if let Some(default) = operator(tokens, at).and_then(|behind| tokens.string(behind)) {
            return Outcome { default: Some(default), required: false };
        }
        // `Optional.ofNullable(getenv("X")).orElse("x")`
        if tokens.is(at, b')') && tokens.is(at + 1, b'.') {
            at += 1;
        }
        let method = if tokens.is(at, b'.') { tokens.word(at + 1) } else { None };
        match method {
            Some("unwrap" | "expect" | "orElseThrow") => return Outcome { default: None, required: true },
            Some("unwrap_or" | "unwrap_or_else" | "orElse" | "getOrElse" | "orElseGet" | "ifEmpty" | "ifBlank") => {
                return Outcome { default: first_string(tokens, at + 2), required: false };
            }
            Some(_) if tokens.is(at + 2, b'(') => match tokens.closing(at + 3) {
                Some(close) => at = close + 1,
                None => break,
            },
            _ => break,
        }
    }
    Outcome::default()
}

/// Behind an operator that takes its right side where the left is empty; the assigning forms too.
fn operator(tokens: Tokens<'_, '_>, at: usize) -> Option<usize> {
    let behind = match tokens.word(at) {
        Some("or") => at + 1,
        _ if tokens.are(at, "||") || tokens.are(at, "??") || tokens.are(at, "?:") => at + 2,
        _ => return None,
    };
    Some(if tokens.assigns(behind) { behind + 1 } else { behind })
}

/// The string that an argument or a closure is, whatever converts it.
fn first_string<'t>(tokens: Tokens<'t, '_>, open: usize) -> Option<Fallback<'t>> {
    const BEFORE: usize = 10;
    for at in open..open + BEFORE {
        if let Some(string) = tokens.string(at) {
            return Some(string);
        }
        let passes = match tokens.get(at)?.kind {
            Kind::Punct(punct) => b"(|&{:".contains(&punct) || punct == b'>' || punct == b'-' || punct == b'=',
            Kind::Word => matches!(tokens.word(at), Some("_" | "e" | "err" | "String" | "from" | "Some" | "move" | "it")),
            Kind::Str => false,
        };
        if !passes {
            return None;
        }
    }
    None
}
