//! Functions of the project that read a variable by the name that they are handed: `const env = (name) => process.env[name]`.

use super::Reading;
use super::cursor::Tokens;
use super::forms;
use super::lexer::Kind;
use crate::text::Span;

/// How many tokens stand between a function's head and the read in it.
const FAR: usize = 300;

/// How many tokens a list of parameters has.
const PARAMETERS: usize = 60;

/// How many reads of one file are looked at.
const MOST: usize = 20;

/// Finds the file's own wrappers, and reads what the file asks them for.
pub(super) fn read_all<'t>(tokens: Tokens<'t, '_>, reading: &mut Reading<'t>) {
    let found = reading.dynamic.iter().take(MOST).filter_map(|&span| wrapper(tokens, span));
    reading.wrappers = found.collect();
    reading.wrappers.sort_unstable();
    reading.wrappers.dedup();
    // `get` and `read` are what every class has.
    reading
        .wrappers
        .retain(|name| name.len() > 2 && !matches!(*name, "get" | "read" | "load" | "fetch" | "main" | "init" | "set"));
    if reading.wrappers.is_empty() {
        return;
    }
    for at in 0..tokens.tokens.len() {
        let Some(word) = tokens.word(at).filter(|word| reading.wrappers.contains(word)) else { continue };
        reading.reads.extend(forms::wrapped(tokens, at, word).map(|wrapped| wrapped.read));
    }
    let own = std::mem::take(&mut reading.wrapped).into_iter().filter(|wrapped| !reading.wrappers.contains(&wrapped.by));
    reading.wrapped = own.collect();
}

/// The function around a dynamic read one of whose parameters is the name that is read.
fn wrapper<'t>(tokens: Tokens<'t, '_>, read: Span) -> Option<&'t str> {
    let at = tokens.tokens.partition_point(|token| token.span.start < read.start);
    let parameter = tokens.word(at)?;
    // `process.env[name]`, `process.env[name as string]`, `getenv(name)`, `getenv(name, default)`.
    let next = at + 1;
    let alone = tokens.is(next, b']') || tokens.is(next, b')') || tokens.is(next, b',') || tokens.is_word(next, "as");
    if !alone {
        return None;
    }
    let heads = (at.saturating_sub(FAR)..at.saturating_sub(1)).rev().filter(|&head| tokens.is_word(head, parameter));
    heads.filter_map(|head| function(tokens, head)).next()
}

/// The function that has a parameter at `at`.
fn function<'t>(tokens: Tokens<'t, '_>, at: usize) -> Option<&'t str> {
    let open = opening(tokens, at);
    let Some(open) = open else {
        // `name => …`
        let arrow = tokens.is(at + 1, b'=') && tokens.is(at + 2, b'>');
        return if arrow { assigned(tokens, at) } else { None };
    };
    let before = open.checked_sub(1)?;
    if tokens.is(before, b'=') || tokens.is_word(before, "async") || tokens.is_word(before, "function") || tokens.is(before, b':')
    {
        return assigned(tokens, if tokens.word(before).is_some() { before } else { open });
    }
    if tokens.is(before, b'>') {
        // `name = <K extends Key>(…) =>`, `function name<K>(…)`, `fn name<K>(…)`
        let angle = (before.saturating_sub(PARAMETERS)..before).rev().find(|&at| tokens.is(at, b'<'))?;
        let name = angle.checked_sub(1)?;
        return if tokens.is(name, b'=') { assigned(tokens, angle) } else { defined(tokens, name) };
    }
    defined(tokens, before)
}

/// The bracket that opens the list in which a token stands, with nothing but a list before it.
fn opening(tokens: Tokens<'_, '_>, at: usize) -> Option<usize> {
    let mut depth = 0_usize;
    for at in (at.saturating_sub(PARAMETERS)..at).rev() {
        match tokens.get(at)?.kind {
            Kind::Punct(b')') => depth += 1,
            Kind::Punct(b'(') if depth == 0 => return Some(at),
            Kind::Punct(b'(') => depth -= 1,
            Kind::Punct(b'{' | b'}' | b';') => return None,
            _ => {}
        }
    }
    None
}

/// `const name = …`, `name: …`, `name = async …`; `at` is the first token behind.
fn assigned<'t>(tokens: Tokens<'t, '_>, at: usize) -> Option<&'t str> {
    let equals = at.checked_sub(1)?;
    let equals = if tokens.is_word(equals, "async") { equals.checked_sub(1)? } else { equals };
    let name = equals.checked_sub(1).filter(|_| tokens.is(equals, b'=') || tokens.is(equals, b':'))?;
    tokens.word(name)
}

/// A function's name with what makes it a definition: a keyword before it, or a body behind its parameters.
fn defined<'t>(tokens: Tokens<'t, '_>, name: usize) -> Option<&'t str> {
    const KEYWORDS: &[&str] = &[
        "def",
        "function",
        "func",
        "fn",
        "fun",
        "sub",
        "static",
        "public",
        "private",
        "protected",
        "String",
        "string",
        "async",
        "override",
        "inline",
    ];
    const STATEMENTS: &[&str] = &["if", "while", "for", "switch", "catch", "return", "match", "new", "await", "raise", "throw"];
    let word = tokens.word(name).filter(|word| !STATEMENTS.contains(word))?;
    let before = name.checked_sub(1);
    let keyword = before.is_some_and(|before| {
        tokens.word(before).is_some_and(|word| KEYWORDS.contains(&word)) || tokens.is(before, b')') && !tokens.is(name + 1, b'.')
    });
    let member = before.is_some_and(|before| tokens.is(before, b'.') || tokens.is(before, b'=') || tokens.is(before, b'('));
    let close = tokens.closing(name + 2)?;
    let body = (close + 1..close + 12).take_while(|&at| !tokens.is(at, b';')).any(|at| tokens.is(at, b'{'));
    (keyword || body && !member).then_some(word)
}
