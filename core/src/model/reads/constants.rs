//! Constants of one file: `const KEY = "DATABASE_URL"`, by which a variable is then read.

use super::Fallback;
use super::cursor::Tokens;

/// How many tokens a declared type may have: `const KEY: &'static str = …`.
const TYPE: usize = 6;

/// The text that a name is given in the file, where it is given one only.
pub(super) fn value<'t>(tokens: Tokens<'t, '_>, name: &str) -> Option<Fallback<'t>> {
    let mut given = None;
    for at in 0..tokens.tokens.len() {
        if !tokens.is_word(at, name) {
            continue;
        }
        let typed = tokens.is(at + 1, b':') || tokens.word(at + 1).is_some();
        let last = if typed { at + TYPE } else { at + 1 };
        let Some(equals) = (at + 1..=last).find(|&equals| tokens.is(equals, b'=')).filter(|&equals| tokens.assigns(equals))
        else {
            continue;
        };
        match (tokens.string(equals + 1), given) {
            (Some(text), None) => given = Some(text),
            _ => return None,
        }
    }
    given
}
