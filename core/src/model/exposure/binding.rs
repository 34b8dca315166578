//! Variables of the program that hold what was read: followed from their use back to the nearest assignment that can be seen.

use super::assignment::Assignment;
use super::code::Code;
use super::value::{Value, hides};
use super::{Certainty, Shown, block, walk};
use crate::model::reads::lexer::Kind;
use crate::secrets::validate::words;

/// What an assignment says of a variable.
pub(super) enum Bound<'t> {
    Value(Value<'t>),
    /// Masked, cut, measured; or a literal.
    Harmless,
    Unknown,
}

/// Looks for what the variable `name` holds at a token; `own` for members of `self` and `this`, which are seen in the whole file.
pub(super) fn lookup<'t>(code: &Code<'t, '_>, name: &str, own: bool, at: usize, hops: usize) -> Bound<'t> {
    if !code.may_look_back() {
        return Bound::Unknown;
    }
    let assignments = code.assignments(name.trim_start_matches(['$', '@']));
    let seen = |assignment: &&Assignment| {
        let earlier = assignment.at < at && at >= assignment.end;
        own && assignment.own || !own && !assignment.own && earlier && block::sees(code, assignment.at, assignment.declared, at)
    };
    let Some(assignment) = assignments.iter().rev().take(MAX_ASSIGNMENTS).find(seen) else { return Bound::Unknown };
    judge(code, assignment, hops)
}

/// So many assignments to one name are looked at.
const MAX_ASSIGNMENTS: usize = 40;

fn judge<'t>(code: &Code<'t, '_>, assignment: &Assignment, hops: usize) -> Bound<'t> {
    let (from, to) = (assignment.from, assignment.end);
    let walked = walk::values(code, from, to, hops + 1);
    let best = walked.found.iter().copied().max_by_key(|value| value.certainty);
    if let Some(value) = best {
        return match value.certainty {
            _ if value.shown == Shown::Environment && !is_all(code, assignment, &value) => Bound::Unknown,
            Certainty::Read | Certainty::Configured => Bound::Value(value),
            _ if value.shown == Shown::Settings => Bound::Unknown,
            _ if value.shown == Shown::Part => Bound::Harmless,
            _ if names_authorization(code, from, to) => headers(code, assignment),
            Certainty::Named if holds_more(code, from, to) => Bound::Unknown,
            _ => Bound::Value(Value { certainty: Certainty::Vague, ..value }),
        };
    }
    let words = || (from..to).filter_map(|at| code.word(at));
    let tokens_of_text = |word: &str| {
        words::split(word).any(|word| {
            ["lexer", "scanner", "parser", "tokens", "peek", "advance", "split", "tokenize"]
                .iter()
                .any(|of| word.eq_ignore_ascii_case(of))
        })
    };
    match () {
        () if walked.hidden || words().any(|word| hides(word) && !word.contains("get_secret")) => Bound::Harmless,
        () if names_authorization(code, from, to) => headers(code, assignment),
        () if is_literal(code, from, to) || words().any(tokens_of_text) => Bound::Harmless,
        () => Bound::Unknown,
    }
}

/// The variable is the environment, not a process or an object that is given it.
fn is_all(code: &Code<'_, '_>, assignment: &Assignment, value: &Value<'_>) -> bool {
    let copies = matches!(code.word(assignment.from), Some("dict" | "Object" | "copy" | "JSON" | "json" | "range"));
    copies || value.expression.start == code.span(assignment.from).start
}

/// `{"Authorization": …}`: headers that are about to be sent.
fn names_authorization(code: &Code<'_, '_>, from: usize, to: usize) -> bool {
    let opens = (from..to).take(3).any(|at| code.is(at, b'{') || code.is(at, b'['));
    opens
        && (from..to).any(|at| {
            let name = code.is_string(at) || code.word(at).is_some();
            name && code.inner(at).of(code.text).eq_ignore_ascii_case("authorization")
        })
}

fn headers<'t>(code: &Code<'t, '_>, assignment: &Assignment) -> Bound<'t> {
    let expression = code.span(assignment.from);
    let name = code.span(assignment.target).of(code.text);
    Bound::Value(Value { shown: Shown::Headers, certainty: Certainty::Named, name, expression, source: None })
}

/// An object or a call around the value: the variable holds more than it, or something else.
fn holds_more(code: &Code<'_, '_>, from: usize, to: usize) -> bool {
    (from..to).any(|at| code.is(at, b'{') || code.is(at, b'('))
}

/// A text or number that says what it is; what looks random or is empty may be a secret.
fn is_literal(code: &Code<'_, '_>, from: usize, to: usize) -> bool {
    let last = if code.is(to.saturating_sub(1), b';') { to - 1 } else { to };
    let single = code.after(from) == last;
    match code.kind(from) {
        Some(Kind::Str) if single => {
            let text = code.inner(from).of(code.text);
            !text.is_empty() && (text.len() < 16 || text.contains(' ') || words::share(text) > 0.6)
        }
        Some(Kind::Word) if single => code.word(from).is_some_and(|word| {
            matches!(word, "true" | "false" | "True" | "False") || word.starts_with(|c: char| c.is_ascii_digit())
        }),
        _ => false,
    }
}
