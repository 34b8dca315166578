//! Where variables get their values: assignments, what is taken out of `process.env`, loops over the environment.

use super::code::Code;
use super::statement;
use crate::model::reads::language::Language;
use crate::model::reads::lexer::Kind;
use std::collections::BTreeMap;

/// One variable and the tokens of its value.
#[derive(Clone, Debug)]
pub(super) struct Assignment {
    /// The token of the name.
    pub(super) target: usize,
    /// The token that assigns.
    pub(super) at: usize,
    pub(super) from: usize,
    pub(super) end: usize,
    /// `const`, `let`, `:=`: seen in its own block only.
    pub(super) declared: bool,
    /// A member of `self` or `this`.
    pub(super) own: bool,
}

/// All of a file, by name, in the order of the text.
pub(super) fn assignments<'t>(code: &Code<'t, '_>) -> BTreeMap<&'t str, Vec<Assignment>> {
    let mut all: BTreeMap<&'t str, Vec<Assignment>> = BTreeMap::new();
    let mut add = |assignment: Assignment| {
        let name = code.word(assignment.target).map(|name| name.trim_start_matches('$'));
        name.into_iter().for_each(|name| all.entry(name).or_default().push(assignment.clone()));
    };
    for at in 0..code.len() {
        match code.kind(at) {
            Some(Kind::Punct(b'=')) if code.at().assigns(at) => assigned(code, at, &mut add),
            Some(Kind::Word) if code.word(at) == Some("for") => looped(code, at, &mut add),
            _ => {}
        }
    }
    all
}

fn assigned(code: &Code<'_, '_>, at: usize, add: &mut impl FnMut(Assignment)) {
    let Some(before) = at.checked_sub(1) else { return };
    if matches!(code.kind(before), Some(Kind::Punct(b'=' | b'!' | b'<' | b'+' | b'-' | b'*' | b'/' | b'%' | b'^' | b'~' | b'&')))
    {
        return;
    }
    let colon = code.is(before, b':');
    let operator = if colon {
        1
    } else if before.checked_sub(1).is_some_and(|two| code.are(two, "||") || code.are(two, "??")) {
        2
    } else {
        0
    };
    let Some(last) = before.checked_sub(operator) else { return };
    if code.is(last, b'}') {
        return taken_apart(code, last, at, add);
    }
    let Some(target) = target(code, last) else { return };
    let Some((own, declared)) = place(code, target, colon) else { return };
    let from = at + 1;
    let end = if is_condition(code, target) { condition_end(code, from) } else { statement::end(code, from) };
    add(Assignment { target, at, from, end, declared: declared || colon, own });
}

/// `if let Ok(token) = …`: the value ends where the block opens.
fn is_condition(code: &Code<'_, '_>, target: usize) -> bool {
    const HEAD: usize = 6;
    let mut before = (target.saturating_sub(HEAD)..target).rev();
    let keyword = before.find(|&at| matches!(code.word(at), Some("if" | "while" | "match" | "switch" | "for")));
    keyword.is_some_and(|at| !(at + 1..=target).any(|at| code.is_first(at)))
}

fn condition_end(code: &Code<'_, '_>, from: usize) -> usize {
    let end = statement::end(code, from);
    (from..end).find(|&at| code.is(at, b'{')).unwrap_or(end)
}

/// The variable's name, given the last token before the operator: behind it may stand its type.
fn target(code: &Code<'_, '_>, last: usize) -> Option<usize> {
    const MAX_TYPE: usize = 12;
    if code.is(last, b')') {
        // `if let Ok(token) =`
        let inside = last.checked_sub(1)?;
        return code.word(inside).and(code.pair(last)).filter(|&open| open + 1 == inside).map(|_| inside);
    }
    let typed = (last.saturating_sub(MAX_TYPE)..last).rev();
    let mut typed =
        typed.take_while(|&at| !code.is(at, b',') && !code.is(at, b';') && !code.is(at, b'(') && !code.is_first(at + 1));
    if let Some(colon) = typed.find(|&at| code.is(at, b':') && !code.is(at + 1, b':') && !code.is(at.wrapping_sub(1), b':')) {
        let name = colon.checked_sub(1)?;
        let name = if code.is(name, b'?') || code.is(name, b'!') { name.checked_sub(1)? } else { name };
        return code.word(name).map(|_| name);
    }
    // Go: `token, ok :=`
    let first = last.checked_sub(2).filter(|_| code.language == Language::Go && code.is(last - 1, b','));
    let name = first.unwrap_or(last);
    code.word(name).map(|_| name)
}

/// Whether the target is a member of `self`, and whether a keyword declares it. None where it is an argument or a member of something else.
fn place(code: &Code<'_, '_>, target: usize, walrus: bool) -> Option<(bool, bool)> {
    let Some(before) = target.checked_sub(1) else { return Some((false, false)) };
    let declares = matches!(code.word(before), Some("const" | "let" | "var" | "val" | "mut" | "final" | "String" | "string"));
    if code.is(before, b'@') {
        return Some((true, false));
    }
    let separator = if code.is(before, b'.') { 1 } else { 2 };
    let member = code.is(before, b'.') || before.checked_sub(1).is_some_and(|two| code.are(two, "->"));
    if member {
        let owner = target.checked_sub(separator + 1).and_then(|at| code.word(at));
        return matches!(owner, Some("self" | "this" | "$this")).then_some((true, false));
    }
    let argument = (code.is(before, b'(') || code.is(before, b',')) && !walrus && code.language != Language::Rust;
    (!argument).then_some((false, declares))
}

/// `const { A, B: b } = process.env`
fn taken_apart(code: &Code<'_, '_>, close: usize, at: usize, add: &mut impl FnMut(Assignment)) {
    let Some(open) = code.pair(close) else { return };
    for key in open + 1..close {
        if code.word(key).is_none() || code.read_at(key).is_none() {
            continue;
        }
        let target = if code.is(key + 1, b':') { key + 2 } else { key };
        add(Assignment { target, at, from: key, end: key + 1, declared: true, own: false });
    }
}

/// `for key, value in os.environ.items()`: the last name takes the value.
fn looped(code: &Code<'_, '_>, at: usize, add: &mut impl FnMut(Assignment)) {
    const HEAD: usize = 14;
    const SOURCE: usize = 12;
    let goes_over = |&at: &usize| matches!(code.word(at), Some("in" | "of" | "range"));
    let Some(over) = (at + 1..at + HEAD).find(goes_over) else { return };
    let source_end = (over + 1..over + SOURCE)
        .find(|&at| code.is(at, b':') && !code.is(at + 1, b':') && !code.is(at - 1, b':') || code.is(at, b'{'));
    let end = source_end.unwrap_or(over + SOURCE);
    let is_environment = (over + 1..end).any(|at| {
        matches!(code.word(at), Some("environ" | "Environ" | "vars" | "ENV" | "$_ENV" | "$_SERVER" | "getenv"))
            || code.word(at) == Some("env") && at > 1 && code.word(at - 2) == Some("process")
    });
    let target = (at + 1..over).rev().find(|&at| code.word(at).is_some());
    let Some(target) = target.filter(|_| is_environment) else { return };
    add(Assignment { target, at: over, from: over + 1, end, declared: false, own: false });
}
