//! Takes a file's secrets out of messages.

use super::snippet;
use crate::finding::Fix;
use aho_corasick::automaton::Automaton;
use aho_corasick::nfa::noncontiguous::NFA;
use aho_corasick::{Input, MatchKind};
use std::collections::BTreeSet;

/// Messages quote names from the file, never values; where a name holds a value all the same, it goes, and so do characters that a
/// terminal would act on.
pub(super) struct Redaction {
    /// All at once: a file may hold as many secrets as findings.
    values: Option<NFA>,
}

impl Redaction {
    pub(super) fn new<'t>(secrets: impl Iterator<Item = &'t str>) -> Self {
        let values: BTreeSet<&str> = secrets.filter(|value| is_telling(value)).collect();
        let automaton = NFA::builder().match_kind(MatchKind::LeftmostLongest).build(&values);
        Self { values: automaton.ok().filter(|_| !values.is_empty()) }
    }

    /// A fix would write a secret: it is not offered.
    pub(super) fn tells(&self, fix: &Fix) -> bool {
        let holds =
            |text: &str| self.values.as_ref().is_some_and(|values| matches!(values.try_find(&Input::new(text)), Ok(Some(_))));
        fix.edits.iter().any(|edit| holds(&edit.text))
    }

    pub(super) fn apply(&self, message: &mut String) {
        if let Some(values) = &self.values {
            take_out(values, message);
        }
        if message.contains(snippet::acts_on_terminals) {
            *message = message.chars().map(|c| if snippet::acts_on_terminals(c) { '\u{fffd}' } else { c }).collect();
        }
    }
}

fn take_out(values: &NFA, message: &mut String) {
    let mut redacted = String::new();
    let mut copied = 0;
    while let Ok(Some(found)) = values.try_find(&Input::new(message.as_str()).range(copied..)) {
        redacted.push_str(message.get(copied..found.start()).unwrap_or_default());
        redacted.push_str(snippet::MASK);
        copied = found.end();
    }
    if copied > 0 {
        redacted.push_str(message.get(copied..).unwrap_or_default());
        *message = redacted;
    }
}

/// A weak password such as `postgres` is a word that messages use by chance, and a gap in it would tell the password. No message quotes
/// a value; this is for names that hold one.
fn is_telling(value: &str) -> bool {
    let word = value.bytes().all(|byte| byte.is_ascii_lowercase());
    value.len() >= if word { 12 } else { 4 }
}
