//! Whether the program only asks for a variable, or stops where it is absent: `if not X: raise`, `X === "1"`, `assert X`.

use super::cursor::Tokens;

/// What the code around a read makes of its absence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Guard {
    /// Nothing is said.
    None,
    /// It is asked whether the variable is there, or what it is.
    Asks,
    /// Without it the program stops.
    Stops,
}

/// How many tokens behind a condition the stop may stand.
const NEAR: usize = 24;

/// How many tokens behind a read the condition on what it gave may stand.
const NEXT: usize = 4;

/// `start` is the first token of the read, `behind` the one behind it.
pub(super) fn guard(tokens: Tokens<'_, '_>, start: usize, behind: usize) -> Guard {
    let first = chain_start(tokens, start);
    let before = |back: usize| first.checked_sub(back);
    if word_before(tokens, first).is_some_and(|word| matches!(word, "assert" | "invariant" | "required" | "must")) {
        return Guard::Stops;
    }
    let doubled = before(2).is_some_and(|at| tokens.are(at, "!!"));
    // `a ?? b`: without `b` there may still be `a`.
    let alternative = before(2).is_some_and(|at| tokens.are(at, "??") || tokens.are(at, "||"))
        || before(1).is_some_and(|at| tokens.is_word(at, "or"));
    if alternative {
        return Guard::Asks;
    }
    let negated = !doubled && before(1).is_some_and(|at| tokens.is(at, b'!') || tokens.is_word(at, "not"));
    let absent = negated || compares_with_nothing(tokens, behind);
    let asked = absent || compares(tokens, behind) || is_condition(tokens, first) || goes_on_if_there(tokens, behind);
    match asked {
        true if absent && is_branched_on(tokens, first) && stops_within(tokens, behind) => Guard::Stops,
        true => Guard::Asks,
        false if is_checked_next(tokens, first, behind) => Guard::Stops,
        false => Guard::None,
    }
}

/// The first word of `a.b.c`, from `c` on.
pub(super) fn chain_start(tokens: Tokens<'_, '_>, mut at: usize) -> usize {
    const LONGEST: usize = 8;
    for _ in 0..LONGEST {
        match at.checked_sub(2) {
            Some(word) if tokens.is(at - 1, b'.') && tokens.word(word).is_some() => at = word,
            _ => break,
        }
    }
    // `std::env::var`
    match at.checked_sub(3) {
        Some(word) if tokens.are(at - 2, "::") && tokens.word(word).is_some() => word,
        _ => at,
    }
}

/// The word before the read, or before the parenthesis around it.
fn word_before<'t>(tokens: Tokens<'t, '_>, first: usize) -> Option<&'t str> {
    let at = first.checked_sub(1)?;
    if tokens.is(at, b'(') { tokens.word(at.checked_sub(1)?) } else { tokens.word(at) }
}

fn is_condition(tokens: Tokens<'_, '_>, first: usize) -> bool {
    const WORDS: &[&str] =
        &["if", "elif", "elsif", "unless", "while", "bool", "Boolean", "when", "guard", "and", "isset", "empty"];
    let doubled = first.checked_sub(2).is_some_and(|at| tokens.are(at, "!!") || tokens.are(at, "&&"));
    doubled || word_before(tokens, first).is_some_and(|word| WORDS.contains(&word))
}

/// `== x`, `!= x`, `is None`, `in (…)`.
fn compares(tokens: Tokens<'_, '_>, at: usize) -> bool {
    let marks = tokens.are(at, "==") || tokens.are(at, "!=") || tokens.are(at, "=~");
    marks || tokens.word(at).is_some_and(|word| matches!(word, "is" | "in" | "not" | "eq"))
}

/// `== ""`, `=== undefined`, `is None`.
fn compares_with_nothing(tokens: Tokens<'_, '_>, at: usize) -> bool {
    let value = match () {
        () if tokens.are(at, "===") => at + 3,
        () if tokens.are(at, "==") => at + 2,
        () if tokens.is_word(at, "is") => at + 1,
        () => return false,
    };
    tokens.string(value).is_some_and(|string| string.text.is_empty())
        || tokens.word(value).is_some_and(|word| matches!(word, "undefined" | "null" | "None" | "nil"))
}

/// `x ? a : b`, `x && y`, `x and y`, `x)` of a condition is seen from its front.
fn goes_on_if_there(tokens: Tokens<'_, '_>, at: usize) -> bool {
    tokens.are(at, "&&")
        || tokens.is_word(at, "and")
        || tokens.is(at, b'?')
            && !tokens.is(at + 1, b'?')
            && !tokens.is(at + 1, b'.')
            && !tokens.is(at + 1, b':')
            && (tokens.word(at + 1).is_some() || tokens.string(at + 1).is_some() || tokens.is(at + 1, b'{'))
}

/// An `if` stands shortly before.
fn is_branched_on(tokens: Tokens<'_, '_>, first: usize) -> bool {
    const BEFORE: usize = 6;
    (first.saturating_sub(BEFORE)..first)
        .any(|at| matches!(tokens.word(at), Some("if" | "elif" | "elsif" | "unless" | "when" | "while")))
}

fn stops_within(tokens: Tokens<'_, '_>, from: usize) -> bool {
    (from..from + NEAR).any(|at| stops(tokens, at))
}

/// The word at `at` ends the program, or the function with an error.
pub(super) fn stops(tokens: Tokens<'_, '_>, at: usize) -> bool {
    const WORDS: &[&str] = &[
        "throw",
        "raise",
        "panic",
        "Fatal",
        "Fatalf",
        "Fatalln",
        "fatal",
        "exit",
        "Exit",
        "die",
        "abort",
        "bail",
        "Errorf",
        "Err",
        "reject",
        "fatalError",
        "error",
        "halt",
        "stop",
        "croak",
    ];
    tokens.word(at).is_some_and(|word| WORDS.contains(&word)) || tokens.is_word(at, "errors") && tokens.is(at + 1, b'.')
}

/// `x = read` and then `if not x: raise`.
fn is_checked_next(tokens: Tokens<'_, '_>, first: usize, behind: usize) -> bool {
    const TARGETS: usize = 8;
    let Some(equals) = first.checked_sub(1).filter(|&at| tokens.is(at, b'=')) else { return false };
    let Some(asks) = (behind..behind + NEXT).find(|&at| tokens.is_word(at, "if") || tokens.is_word(at, "unless")) else {
        return false;
    };
    let targets = || (equals.saturating_sub(TARGETS)..equals).filter_map(|at| tokens.word(at));
    let condition = asks + 1..asks + 8;
    let negated = tokens.is_word(asks, "unless")
        || condition.clone().any(|at| {
            tokens.is(at, b'!') || tokens.is_word(at, "not") || compares_with_nothing(tokens, at) || tokens.is_word(at, "nil")
        });
    let named = condition.clone().filter_map(|at| tokens.word(at)).any(|word| targets().any(|target| target == word));
    negated && named && stops_within(tokens, asks)
}
