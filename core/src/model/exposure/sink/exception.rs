//! Exceptions and errors: what is in their text is logged sooner or later.

use super::Shows;
use crate::model::exposure::code::Code;
use crate::model::exposure::receiver::receivers;
use crate::model::exposure::{Sink, statement};
use crate::model::reads::language::Language;

/// So far from `throw` or `raise` its constructor's brackets open, in tokens.
const MAX_NAME: usize = 8;

pub(super) fn shows(code: &Code<'_, '_>, at: usize) -> Option<Shows> {
    let word = code.word(at)?;
    match code.language {
        Language::Rust => rust(code, at, word),
        Language::Go => go(code, at, word),
        Language::Ruby if matches!(word, "raise" | "fail") => {
            let member = at.checked_sub(1).is_some_and(|before| code.is(before, b'.'));
            (!member).then(|| Shows { sink: Sink::Exception, from: at + 1, to: statement::end(code, at + 1) })
        }
        Language::Python if word == "raise" => constructed(code, at + 1),
        _ if word == "throw" => constructed(code, at + 1),
        Language::JavaScript if word == "new" => error(code, at),
        Language::Jvm if word == "error" && code.is(at + 1, b'(') && !code.is_java && receivers(code, at).is_empty() => {
            Shows::arguments(code, Sink::Exception, at + 1)
        }
        _ => None,
    }
}

/// The arguments of the exception's constructor.
fn constructed(code: &Code<'_, '_>, from: usize) -> Option<Shows> {
    let open = (from..from + MAX_NAME)
        .find(|&at| !(code.word(at).is_some() || code.is(at, b'.') || code.is(at, b'\\') || code.is(at, b':')))?;
    if code.is(open, b'(') { Shows::arguments(code, Sink::Exception, open) } else { None }
}

/// JavaScript: `reject(new HttpError(…))`.
fn error(code: &Code<'_, '_>, at: usize) -> Option<Shows> {
    let open = (at + 1..at + MAX_NAME).find(|&at| !(code.word(at).is_some() || code.is(at, b'.')))?;
    let name = code.word(open - 1)?;
    let named = name.ends_with("Error") || name.ends_with("Exception");
    if named && code.is(open, b'(') { Shows::arguments(code, Sink::Exception, open) } else { None }
}

fn go(code: &Code<'_, '_>, at: usize, word: &str) -> Option<Shows> {
    if !code.is(at + 1, b'(') {
        return None;
    }
    let receivers = receivers(code, at);
    let makes = match receivers.first() {
        None => word == "panic",
        Some(&"fmt") => word == "Errorf",
        Some(&"errors" | &"xerrors" | &"errs" | &"pkgerrors") => {
            matches!(word, "New" | "Errorf" | "Wrap" | "Wrapf" | "WithMessage" | "WithMessagef")
        }
        Some(&"status") => matches!(word, "Errorf" | "Error"),
        _ => false,
    };
    if makes { Shows::arguments(code, Sink::Exception, at + 1) } else { None }
}

fn rust(code: &Code<'_, '_>, at: usize, word: &str) -> Option<Shows> {
    let open = match word {
        "panic" | "bail" | "anyhow" | "eyre" | "ensure" | "unreachable" if code.is(at + 1, b'!') => at + 2,
        "Err" if code.is(at + 1, b'(') => at + 1,
        _ => return None,
    };
    Shows::arguments(code, Sink::Exception, open)
}
