//! Schemas that the whole environment of a JavaScript program is held against: zod, envalid, t3-env, joi, znv. Their keys are the reads.

use super::cursor::Tokens;
use super::javascript;
use super::lexer::Kind;
use super::spelling::is_capitals;
use super::{Fallback, Origin, Read, Reading};

/// What such a file calls.
const CALLS: &[&str] = &[
    "createEnv",
    "cleanEnv",
    "parseEnv",
    "defineConfig",
    "object",
    "envsafe",
    "makeValidator",
    "customCleanEnv",
    "looseObject",
    "string",
    "str",
];

pub(super) fn read_all<'t>(tokens: Tokens<'t, '_>, reading: &mut Reading<'t>) {
    let named = |words: &[&str]| {
        (0..tokens.tokens.len()).any(|at| tokens.word(at).is_some_and(|word| words.contains(&word)) && tokens.is(at + 1, b'('))
    };
    let by_name = named(&["createEnv", "cleanEnv", "parseEnv", "envsafe"]);
    let held_against = by_name || javascript::whole(tokens).is_some() && named(CALLS);
    if !held_against {
        return;
    }
    if by_name {
        reading.reads.iter_mut().filter(|read| hands_over(tokens, read)).for_each(|read| read.optional = true);
    }
    for at in 1..tokens.tokens.len() {
        reading.reads.extend(key(tokens, at));
    }
}

/// `NAME: process.env.NAME` only hands the variable to the schema, which says whether it is needed.
fn hands_over(tokens: Tokens<'_, '_>, read: &Read<'_>) -> bool {
    const BEFORE: usize = 8;
    let Some(at) = tokens.tokens.binary_search_by_key(&read.span.start, |token| token.span.start).ok() else { return false };
    let key = (at.saturating_sub(BEFORE)..at).find(|&key| tokens.is_word(key, read.name) && tokens.is(key + 1, b':'));
    key.is_some() && !read.required
}

/// `NAME: z.string().optional(),`
fn key<'t>(tokens: Tokens<'t, '_>, at: usize) -> Option<Read<'t>> {
    let opens = tokens.is(at - 1, b'{') || tokens.is(at - 1, b',');
    let name = tokens.word(at).filter(|name| opens && is_capitals(name) && tokens.is(at + 1, b':'))?;
    // `runtimeEnv: { NAME: process.env.NAME }` reads by itself, and `{ NAME: "x" }` is no schema.
    let called = tokens.word(at + 2).filter(|word| !matches!(*word, "process" | "import" | "env" | "true" | "false"))?;
    if !(tokens.is(at + 3, b'.') || tokens.is(at + 3, b'('))
        || called.starts_with(|c: char| c.is_ascii_uppercase()) && called != "Joi" && called != "Type"
    {
        return None;
    }
    let span = tokens.get(at)?.span;
    let Value { default, optional, required } = value(tokens, at + 2);
    let joi = matches!(called, "Joi" | "joi" | "yup");
    let required = !optional && (required || !joi);
    Some(Read { name, span, default, required, optional: !required, origin: Origin::Program })
}

#[derive(Default)]
struct Value<'t> {
    default: Option<Fallback<'t>>,
    optional: bool,
    required: bool,
}

fn value<'t>(tokens: Tokens<'t, '_>, from: usize) -> Value<'t> {
    const LONGEST: usize = 80;
    let mut value = Value::default();
    let mut depth = 0_usize;
    for at in from..from + LONGEST {
        let Some(token) = tokens.get(at) else { break };
        match token.kind {
            Kind::Punct(b'(' | b'[' | b'{') => depth += 1,
            Kind::Punct(b')' | b']' | b'}') if depth == 0 => break,
            Kind::Punct(b')' | b']' | b'}') => depth -= 1,
            Kind::Punct(b',') if depth == 0 => break,
            Kind::Word => match tokens.word(at) {
                Some("optional" | "nullish" | "nullable" | "optionalWithDefault") => value.optional = true,
                Some("default" | "devDefault" | "catch" | "fallback") => {
                    value.optional = true;
                    value.default = value.default.or_else(|| tokens.string(at + 2));
                }
                Some("required") => value.required = true,
                _ => {}
            },
            _ => {}
        }
    }
    value
}
