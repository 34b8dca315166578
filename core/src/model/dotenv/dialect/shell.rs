//! What a shell makes of a variable when it sources the file.

use super::Outcome;
use super::written::Written;

pub(super) fn outcome(written: &Written<'_>) -> Outcome {
    if !written.is_shell_name() || written.colon || written.spaced {
        return Outcome::Run;
    }
    if written.open {
        return Outcome::Refused;
    }
    word(written)
}

/// The word behind the `=`, in whatever quotes; what stands behind it runs.
fn word(written: &Written<'_>) -> Outcome {
    let mut value = String::new();
    let (mut quote, mut filled) = (None, false);
    let mut chars = written.rest.chars().peekable();
    while let Some(character) = chars.next() {
        match (quote, character) {
            (None, '"' | '\'') => quote = Some(character),
            (Some(open), _) if open == character => quote = None,
            (None | Some('"'), '`') => return Outcome::Run,
            (None, '&' | ';' | '|' | '<' | '>' | '(' | ')') => return Outcome::Run,
            (None, ' ' | '\t') => {
                let rest: String = chars.collect();
                let rest = rest.trim_start();
                if rest.is_empty() || rest.starts_with('#') {
                    break;
                }
                return Outcome::Run;
            }
            (Some('\''), _) => value.push(character),
            (_, '$') => {
                match chars.peek() {
                    Some('(') => return Outcome::Run,
                    Some(next)
                        if next.is_ascii_alphanumeric() || matches!(next, '_' | '{' | '$' | '?' | '!' | '@' | '*' | '#') =>
                    {
                        filled = true;
                    }
                    _ => {}
                }
                value.push('$');
            }
            (None, '\\') => value.extend(chars.next()),
            (Some('"'), '\\') => match chars.next() {
                Some(escaped @ ('"' | '\\' | '$' | '`')) => value.push(escaped),
                Some('\n') => {}
                other => value.extend(std::iter::once('\\').chain(other)),
            },
            _ => value.push(character),
        }
    }
    match (quote, filled) {
        (Some(_), _) => Outcome::Refused,
        (None, _) if written.carriage_return => Outcome::Value(value + "\r"),
        (None, true) => Outcome::Filled(value),
        (None, false) => Outcome::Value(value),
    }
}
