//! JavaScript's own ways: members of `process.env` and `import.meta.env`, taking them apart, and the modules that frameworks put them into.

use super::cursor::Tokens;
use super::expression::{Outcome, outcome};
use super::lexer::Kind;
use super::spelling::is_capitals;
use super::{Origin, Read, Reading};
use crate::text::Span;

/// How many tokens a pattern `{ A, B = "x" } = process.env` may have.
const MAX_PATTERN: usize = 400;

pub(super) fn read_all<'t>(tokens: Tokens<'t, '_>, reading: &mut Reading<'t>) {
    let mut object = None;
    for at in 0..tokens.tokens.len() {
        if tokens.get(at).is_none_or(|token| token.kind == Kind::Punct(b';')) {
            continue;
        }
        match environment(tokens, at) {
            Some(behind) => members(tokens, at, behind, reading),
            None => {
                object = object.or_else(|| imported_object(tokens, at));
                imported(tokens, at, reading);
                typed(tokens, at, reading);
            }
        }
    }
    if let Some(object) = object {
        (0..tokens.tokens.len()).filter(|&at| tokens.is_word(at, object)).for_each(|at| of_object(tokens, at, reading));
    }
}

/// What stands behind the environment, an expression that starts at `at`.
fn members<'t>(tokens: Tokens<'t, '_>, at: usize, behind: usize, reading: &mut Reading<'t>) {
    let member = if tokens.is(behind, b'.') {
        behind + 1
    } else if tokens.are(behind, "?.") {
        behind + 2
    } else {
        return taken_apart(tokens, at, reading);
    };
    let deleted = at.checked_sub(1).is_some_and(|before| tokens.is_word(before, "delete"));
    if !deleted {
        reading.reads.extend(member_read(tokens, at, member));
    }
}

fn member_read<'t>(tokens: Tokens<'t, '_>, start: usize, member: usize) -> Option<Read<'t>> {
    let name = tokens.word(member).filter(|name| is_capitals(name))?;
    if tokens.assigns(member + 1) {
        return None;
    }
    let span = tokens.get(member)?.span;
    // A `!` behind it only tells the type checker.
    let asserted = tokens.is(member + 1, b'!') && !tokens.is(member + 2, b'=');
    let outcome = outcome(tokens, start, if asserted { member + 2 } else { member + 1 });
    let Outcome { default, required, optional } = outcome;
    Some(Read { name, span, default, required, optional, origin: Origin::Program })
}

/// The index behind `process.env`, `import.meta.env` or `Bun.env`.
fn environment(tokens: Tokens<'_, '_>, at: usize) -> Option<usize> {
    let heads: [&[&str]; 3] = [&["process", "env"], &["import", "meta", "env"], &["Bun", "env"]];
    heads.iter().find_map(|head| {
        let (first, rest) = head.split_first()?;
        let start = tokens.is_word(at, first).then_some(at + 1)?;
        rest.iter().try_fold(start, |behind, word| {
            // `process?.env` where there may be no `process`.
            let dot = if tokens.is(behind, b'?') { behind + 1 } else { behind };
            (tokens.is(dot, b'.') && tokens.is_word(dot + 1, word)).then_some(dot + 2)
        })
    })
}

/// `const { A, B: b, C = "x" } = process.env`
fn taken_apart<'t>(tokens: Tokens<'t, '_>, at: usize, reading: &mut Reading<'t>) {
    let Some(close) = at.checked_sub(2).filter(|&close| tokens.is(close, b'}') && tokens.is(close + 1, b'=')) else { return };
    let Some(open) = (close.saturating_sub(MAX_PATTERN)..close).rev().find(|&at| tokens.is(at, b'{')) else { return };
    names_between(tokens, open, close, reading);
}

fn names_between<'t>(tokens: Tokens<'t, '_>, open: usize, close: usize, reading: &mut Reading<'t>) {
    for key in open + 1..close {
        let starts = key == open + 1 || tokens.is(key - 1, b',');
        let Some(name) = tokens.word(key).filter(|name| starts && is_capitals(name)) else { continue };
        let Some(span) = tokens.get(key).map(|token| token.span) else { continue };
        let value = if tokens.is(key + 1, b':') { key + 3 } else { key + 1 };
        let stands_in = tokens.is(value, b'=');
        let default = if stands_in { tokens.string(value + 1) } else { None };
        reading.reads.push(Read { name, span, default, required: false, optional: stands_in, origin: Origin::Program });
    }
}

/// `import { A, B } from '$env/static/private'`: SvelteKit's and Astro's modules, which fail to build without.
fn imported<'t>(tokens: Tokens<'t, '_>, at: usize, reading: &mut Reading<'t>) {
    const MODULES: &[&str] = &["$env/static/private", "$env/static/public", "astro:env/server", "astro:env/client"];
    let module = tokens.string(at + 1).is_some_and(|module| MODULES.contains(&module.text));
    if !module || !tokens.is_word(at, "from") || !at.checked_sub(1).is_some_and(|close| tokens.is(close, b'}')) {
        return;
    }
    let close = at - 1;
    if let Some(open) = (close.saturating_sub(MAX_PATTERN)..close).rev().find(|&at| tokens.is(at, b'{')) {
        names_between(tokens, open, close, reading);
    }
}

/// The name that a module gives the whole environment in this file: `import { env } from 'node:process'`.
fn imported_object<'t>(tokens: Tokens<'t, '_>, at: usize) -> Option<&'t str> {
    const MODULES: &[&str] =
        &["node:process", "process", "$env/dynamic/private", "$env/dynamic/public", "cloudflare:workers", "bun"];
    let module = tokens.string(at + 1).filter(|_| tokens.is_word(at, "from"))?;
    if !MODULES.contains(&module.text) {
        return None;
    }
    let close = at.checked_sub(1).filter(|&close| tokens.is(close, b'}'))?;
    let open = (close.saturating_sub(MAX_PATTERN)..close).rev().find(|&at| tokens.is(at, b'{'))?;
    let env = (open + 1..close).find(|&at| tokens.is_word(at, "env"))?;
    if tokens.is_word(env + 1, "as") { tokens.word(env + 2) } else { Some("env") }
}

/// `env.A`, where `env` is that object.
fn of_object<'t>(tokens: Tokens<'t, '_>, at: usize, reading: &mut Reading<'t>) {
    let member = at.checked_sub(1).is_some_and(|before| tokens.is(before, b'.'));
    if !member && tokens.is(at + 1, b'.') {
        reading.reads.extend(member_read(tokens, at, at + 2));
    } else if tokens.is(at + 1, b'=') && at.checked_sub(1).is_some_and(|close| tokens.is(close, b'}')) {
        taken_apart(tokens, at, reading);
    }
}

/// `configService.get<string>('A')`: a getter with the type that it gives.
fn typed<'t>(tokens: Tokens<'t, '_>, at: usize, reading: &mut Reading<'t>) {
    const TYPE: usize = 8;
    let Some(getter @ ("get" | "getOrThrow")) = tokens.word(at) else { return };
    if !tokens.is(at + 1, b'<') || !at.checked_sub(1).is_some_and(|dot| tokens.is(dot, b'.')) {
        return;
    }
    let Some(close) = (at + 2..at + TYPE).find(|&close| tokens.are(close, ">(")) else { return };
    let Some(name) = tokens.string(close + 2).filter(|name| is_capitals(name.text)) else { return };
    let stands_in = tokens.is(tokens.after(close + 2), b',');
    let default = if stands_in { tokens.string(tokens.after(close + 2) + 1) } else { None };
    let required = getter == "getOrThrow" && !stands_in;
    reading.reads.push(Read {
        name: name.text,
        span: name.span,
        default,
        required,
        optional: stands_in,
        origin: Origin::Program,
    });
}

/// `process.env[key]` is told by the forms; here, the whole environment handed on as one value.
pub(super) fn whole(tokens: Tokens<'_, '_>) -> Option<Span> {
    let handed_on = |at: &usize| {
        environment(tokens, *at).is_some_and(|behind| {
            let ends = [b')', b',', b'}', b';'].iter().any(|&mark| tokens.is(behind, mark));
            ends && at.checked_sub(1).is_some_and(|before| [b'(', b',', b':'].iter().any(|&mark| tokens.is(before, mark)))
        })
    };
    (0..tokens.tokens.len()).find(handed_on).and_then(|at| tokens.get(at)).map(|token| token.span)
}
