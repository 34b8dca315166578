//! Takes a file's secrets out of messages.

use super::snippet;
use crate::finding::Fix;
use aho_corasick::automaton::Automaton;
use aho_corasick::nfa::noncontiguous::NFA;
use aho_corasick::{Input, MatchKind};
use std::collections::BTreeSet;

/// Which runs of four bytes the texts hold that are to be cleaned. A file may hold a million secrets, and an automaton of all costs a
/// gigabyte; hardly one of them stands in a message. Says `true` by chance at times, never `false`.
pub(super) struct Runs(Vec<bool>);

impl Runs {
    const BITS: u32 = 20;

    pub(super) fn none() -> Self {
        Self(vec![false; 1 << Self::BITS])
    }

    pub(super) fn add(&mut self, text: &str) {
        for run in text.as_bytes().windows(4) {
            let at = Self::index(run);
            self.0.get_mut(at).into_iter().for_each(|known| *known = true);
        }
    }

    pub(super) fn may_hold(&self, value: &str) -> bool {
        value.as_bytes().windows(4).all(|run| self.0.get(Self::index(run)).copied().unwrap_or(true))
    }

    fn index(run: &[u8]) -> usize {
        let number = run.iter().fold(0_u32, |number, &byte| number << 8 | u32::from(byte));
        // Fibonacci hashing: Knuth, The Art of Computer Programming, volume 3, 6.4.
        (number.wrapping_mul(0x9e37_79b1) >> (u32::BITS - Self::BITS)) as usize
    }
}

/// Messages quote names from the file, never values; where a name holds a value all the same, it goes, and so do characters that a
/// terminal would act on.
pub(super) struct Redaction {
    /// All at once: a file may hold as many secrets as findings.
    values: Option<NFA>,
}

impl Redaction {
    pub(super) fn new<'t>(secrets: impl Iterator<Item = &'t str>) -> Self {
        let values: BTreeSet<&str> = secrets.filter(|value| is_telling(value)).collect();
        let build = || NFA::builder().match_kind(MatchKind::LeftmostLongest).build(&values).ok();
        Self { values: if values.is_empty() { None } else { build() } }
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
