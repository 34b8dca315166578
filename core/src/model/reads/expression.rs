//! What stands behind a read: `or "x"`, `?? "x"`, `.unwrap_or("x")`, `.expect("…")`.

use super::Fallback;
use super::cursor::Tokens;
use super::guard::{self, Guard};
use super::lexer::Kind;

#[derive(Clone, Copy, Default)]
pub(super) struct Outcome<'t> {
    pub(super) default: Option<Fallback<'t>>,
    pub(super) required: bool,
    /// Something stands in for it, or it is asked for only.
    pub(super) optional: bool,
}

impl<'t> Outcome<'t> {
    pub(super) const REQUIRED: Self = Self { default: None, required: true, optional: false };
    pub(super) const OPTIONAL: Self = Self { default: None, required: false, optional: true };

    pub(super) const fn or(default: Option<Fallback<'t>>) -> Self {
        Self { default, required: false, optional: true }
    }
}

/// How many method calls behind a read are followed.
const MAX_CALLS: usize = 6;

/// Reads on from the token behind a read, which starts at `start`.
pub(super) fn outcome<'t>(tokens: Tokens<'t, '_>, start: usize, behind: usize) -> Outcome<'t> {
    let told = behind_it(tokens, behind);
    if told.required || told.optional {
        return told;
    }
    match guard::guard(tokens, start, behind) {
        Guard::None => told,
        Guard::Asks => Outcome::OPTIONAL,
        Guard::Stops => Outcome::REQUIRED,
    }
}

fn behind_it<'t>(tokens: Tokens<'t, '_>, mut at: usize) -> Outcome<'t> {
    for _ in 0..MAX_CALLS {
        if tokens.is(at, b'!') && !tokens.is(at + 1, b'=') || fails(tokens, at) {
            return Outcome::REQUIRED;
        }
        if let Some(behind) = operator(tokens, at) {
            return stand_in(tokens, behind);
        }
        // `Optional.ofNullable(getenv("X")).orElse("x")`
        if tokens.is(at, b')') && tokens.is(at + 1, b'.') {
            at += 1;
        }
        // `env::var("X")?.parse()`
        if tokens.is(at, b'?') && tokens.is(at + 1, b'.') {
            at += 1;
        }
        let method = if tokens.is(at, b'.') { tokens.word(at + 1) } else { None };
        match method {
            Some("unwrap" | "expect" | "orElseThrow" | "required" | "with_context" | "wrap_err") => return Outcome::REQUIRED,
            Some("unwrap_or" | "unwrap_or_else" | "orElse" | "getOrElse" | "orElseGet" | "ifEmpty" | "ifBlank" | "default") => {
                return either(tokens, at + 2);
            }
            Some(
                "ok" | "is_ok" | "is_err" | "is_some" | "is_none" | "unwrap_or_default" | "isEmpty" | "toOption" | "presence",
            ) => {
                return one_or_none(tokens, at);
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

/// `?` at the end of an expression.
fn fails(tokens: Tokens<'_, '_>, at: usize) -> bool {
    tokens.is(at, b'?') && [b';', b')', b',', b'}'].iter().any(|&mark| tokens.is(at + 1, mark))
}

/// `.unwrap_or_else(|_| panic!(…))` is no stand-in.
fn either<'t>(tokens: Tokens<'t, '_>, open: usize) -> Outcome<'t> {
    const NEAR: usize = 8;
    let stops =
        tokens.get(open).is_some() && (open..open + NEAR).any(|at| tokens.is_word(at, "panic") || tokens.is_word(at, "exit"));
    if stops { Outcome::REQUIRED } else { Outcome::or(first_string(tokens, open)) }
}

/// `.ok().unwrap_or("x")`, or nothing behind it.
fn one_or_none<'t>(tokens: Tokens<'t, '_>, at: usize) -> Outcome<'t> {
    let called = tokens.is(at + 2, b'(') && tokens.is(at + 3, b')');
    let further = if called { at + 4 } else { at + 2 };
    if tokens.is(further, b'.') && tokens.word(further + 1).is_some_and(|word| word.starts_with("unwrap_or")) {
        return either(tokens, further + 2);
    }
    if tokens.is(further, b'.')
        && matches!(tokens.word(further + 1), Some("expect" | "unwrap" | "ok_or" | "ok_or_else" | "context"))
    {
        return Outcome::REQUIRED;
    }
    Outcome::OPTIONAL
}

/// What an operator gives where its left side is empty. Another variable is no stand-in: then neither is there.
fn stand_in<'t>(tokens: Tokens<'t, '_>, mut at: usize) -> Outcome<'t> {
    const ALTERNATIVES: usize = 4;
    const READ: usize = 14;
    for _ in 0..ALTERNATIVES {
        if let Some(default) = tokens.string(at) {
            return Outcome::or(Some(default));
        }
        if !is_read(tokens, at) {
            break;
        }
        let ends = |at: &usize| !tokens.is(*at, b';') && !tokens.is(*at, b',');
        match (at..at + READ).take_while(ends).find_map(|at| operator(tokens, at)) {
            Some(next) => at = next,
            None => return Outcome::default(),
        }
    }
    let throws = (at..at + 8).take_while(|&at| !tokens.is(at, b';')).any(|at| tokens.is_word(at, "throw"));
    if throws || guard::stops(tokens, at) { Outcome::REQUIRED } else { Outcome::OPTIONAL }
}

/// The words of a read stand at once behind.
fn is_read(tokens: Tokens<'_, '_>, at: usize) -> bool {
    let chained = |at: &usize| tokens.word(*at).is_some() || tokens.is(*at, b'.') || tokens.is(*at, b':');
    (at..at + 5)
        .take_while(chained)
        .filter_map(|at| tokens.word(at))
        .any(|word| matches!(word, "env" | "environ" | "getenv" | "Getenv" | "ENV" | "$_ENV" | "GetEnvironmentVariable"))
}

/// Behind an operator that takes its right side where the left is empty; the assigning forms too.
fn operator(tokens: Tokens<'_, '_>, at: usize) -> Option<usize> {
    let behind = match tokens.word(at) {
        Some("or") => at + 1,
        _ if tokens.are(at, "||") || tokens.are(at, "??") || tokens.are(at, "?:") => at + 2,
        _ if tokens.are(at, "//") => at + 2,
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
