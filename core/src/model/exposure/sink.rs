//! The calls and statements that show what they are given.

use super::code::Code;
use super::value::Value;
use super::{Certainty, Exposure, MAX_EXPOSURES, Shown, Sink, walk};
use crate::model::reads::language::Language;

mod exception;
mod output;
mod response;

/// A sink and the tokens of what it shows.
#[derive(Clone, Copy, Debug)]
pub(super) struct Shows {
    sink: Sink,
    from: usize,
    to: usize,
}

impl Shows {
    /// What stands in the brackets that open at `open`.
    fn arguments(code: &Code<'_, '_>, sink: Sink, open: usize) -> Option<Self> {
        let close = code.pair(open).filter(|&close| close > open)?;
        Some(Self { sink, from: open + 1, to: close })
    }
}

pub(super) fn exposures<'t>(code: &Code<'t, '_>) -> Vec<Exposure<'t>> {
    let mut exposures: Vec<Exposure<'t>> = Vec::new();
    for at in 0..code.len() {
        let Some(word) = code.word(at) else { continue };
        if !may_show(code, at, word) {
            continue;
        }
        if exposures.len() >= MAX_EXPOSURES {
            break;
        }
        let shows = output::shows(code, at).or_else(|| exception::shows(code, at)).or_else(|| response::shows(code, at));
        let Some(shows) = shows else { continue };
        let walked = walk::values(code, shows.from, shows.to, 0);
        let worth = |value: &&Value<'_>| !(shows.sink == Sink::Response && value.shown == Shown::Headers);
        // Of several secrets in one statement, the surest speaks.
        let best = walked.found.iter().filter(worth).max_by_key(|value| (value.certainty, std::cmp::Reverse(value.expression)));
        let Some(value) = best else { continue };
        let told = exposures.iter().rev().take(4).any(|told| told.expression == value.expression);
        if !told && !is_hidden_by_type(code, value) {
            exposures.push(exposure(code, shows, value));
        }
    }
    exposures
}

/// Cheap: most words are none. A call, a macro, a block, a statement's keyword, or a command of a language that needs no brackets.
fn may_show(code: &Code<'_, '_>, at: usize, word: &str) -> bool {
    let opens = code.is(at + 1, b'(') || code.is(at + 1, b'!') || code.is(at + 1, b'{');
    opens
        || match code.language {
            Language::Ruby | Language::Php => true,
            Language::Python => matches!(word, "raise" | "return"),
            Language::JavaScript => matches!(word, "throw" | "new" | "body" | "props"),
            Language::Jvm | Language::CSharp => word == "throw",
            _ => false,
        }
}

fn exposure<'t>(code: &Code<'t, '_>, shows: Shows, value: &Value<'t>) -> Exposure<'t> {
    Exposure {
        sink: shows.sink,
        shown: value.shown,
        certainty: value.certainty,
        expression: value.expression,
        name: value.name,
        source: value.source,
        announced: is_answer(code, shows, value)
            || (shows.from..shows.to).any(|at| code.is_string(at) && announces(code.inner(at).of(code.text))),
    }
}

/// What a command was asked for and prints as its output: `fmt.Println(response.Token)`.
fn is_answer(code: &Code<'_, '_>, shows: Shows, value: &Value<'_>) -> bool {
    let owner = value.expression.of(code.text).to_ascii_lowercase();
    let received = ["response.", "resp.", "result.", "reply.", "response["].iter().any(|end| owner.contains(end));
    let alone = code.span(shows.from).start == value.expression.start && code.span(shows.to - 1).end == value.expression.end;
    received || code.is_command && alone
}

/// Types whose values print as stars: pydantic's `SecretStr`, Rust's `SecretString`.
fn is_hidden_by_type(code: &Code<'_, '_>, value: &Value<'_>) -> bool {
    const TYPES: &[&str] = &["SecretStr", "SecretString", "SecretBox", "Redacted", "Sensitive"];
    let shown = value.expression.of(code.text);
    let opened = shown.contains("get_secret_value") || shown.contains("expose_secret");
    value.certainty < Certainty::Read
        && !opened
        && TYPES.iter().any(|of| memchr::memmem::find(code.text.as_bytes(), of.as_bytes()).is_some())
}

/// The text tells a user about a credential that was made for them.
pub(super) fn announces(text: &str) -> bool {
    const WORDS: &[&str] =
        &["generated", "created", "new ", "your ", "copy ", "save ", "store ", "keep ", "write down", "use this", "use the "];
    let lower = text.to_ascii_lowercase();
    WORDS.iter().any(|word| lower.contains(word))
}
