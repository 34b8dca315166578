//! What stands before a method's name: `log.WithField("a", 1).Info(…)` has the receivers `WithField` and `log`.

use super::code::Code;
use crate::model::reads::language::Language;

/// How many links of a chain of calls are followed.
const MAX_LINKS: usize = 12;

/// The words before the method at `at`, the nearest first.
pub(super) fn receivers<'t>(code: &Code<'t, '_>, at: usize) -> Vec<&'t str> {
    let mut words = Vec::new();
    let mut at = at;
    while words.len() < MAX_LINKS {
        let Some(before) = separated(code, at) else { break };
        let Some(word_at) = link(code, before) else { break };
        words.extend(code.word(word_at));
        at = word_at;
    }
    words
}

/// The index before the `.`, `?.`, `->` or `::` in front of a word.
fn separated(code: &Code<'_, '_>, at: usize) -> Option<usize> {
    let one = at.checked_sub(1)?;
    if code.is(one, b'.') {
        if code.language == Language::Php {
            return None;
        }
        let two = one.checked_sub(1)?;
        return if code.is(two, b'?') || code.is(two, b'!') { two.checked_sub(1) } else { Some(two) };
    }
    let two = one.checked_sub(1)?;
    if code.are(two, "->") || code.are(two, "::") {
        let three = two.checked_sub(1)?;
        return if code.is(three, b'?') { three.checked_sub(1) } else { Some(three) };
    }
    None
}

/// The word of a link that ends at `end`: itself, or the function of a call.
fn link(code: &Code<'_, '_>, end: usize) -> Option<usize> {
    if code.word(end).is_some() {
        return Some(end);
    }
    let closes = code.is(end, b')') || code.is(end, b']');
    let open = code.pair(end).filter(|_| closes)?;
    let before = open.checked_sub(1)?;
    code.word(before).map(|_| before)
}
