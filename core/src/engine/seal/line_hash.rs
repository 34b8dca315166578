//! GitHub's `primaryLocationLineHash`, by which code scanning knows an alert again when lines move.
//!
//! The algorithm of github/codeql-action's `fingerprints.ts`: for each line a rolling hash over the 100 characters (UTF-16 units) from
//! its start on that are neither space nor tab, `\r` and `\r\n` counting as `\n`; behind it how often the same hash came before.

use crate::text::Span;
use std::collections::BTreeMap;
use std::fmt;

const BLOCK: usize = 100;
const BASE: u64 = 37;
const END_OF_FILE: u16 = 0xffff;
const LINE_FEED: u16 = 0x0a;

/// Shown as `39fa2ee980eb94b0:1`.
#[derive(Clone, Copy, Debug)]
pub(super) struct LineHash {
    hash: u64,
    /// Which of the lines with this hash it is, from 1.
    times: u64,
}

impl fmt::Display for LineHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:x}:{}", self.hash, self.times)
    }
}

/// The hash of each line, in order.
pub(super) fn line_hashes(text: &str) -> Vec<LineHash> {
    let mut rolling =
        Rolling { window: [0; BLOCK], starts: [false; BLOCK], at: 0, hash: 0, drop: BASE.wrapping_pow(BLOCK as u32) };
    let (mut hashes, mut seen) = (Vec::new(), BTreeMap::new());
    let mut put = |hash: u64| {
        let times = seen.entry(hash).and_modify(|times| *times += 1).or_insert(1u64);
        hashes.push(LineHash { hash, times: *times });
    };
    let mut line_start = true;
    for unit in units(text).chain([END_OF_FILE]) {
        if let Some(hash) = rolling.due() {
            put(hash);
        }
        if line_start {
            rolling.mark();
        }
        line_start = unit == LINE_FEED;
        rolling.push(unit);
    }
    for _ in 0..BLOCK {
        if let Some(hash) = rolling.due() {
            put(hash);
        }
        rolling.push(0);
    }
    hashes
}

/// The bytes that the hash of the line starting at `start` is made of.
pub(super) fn window(text: &str, start: usize) -> Span {
    let rest = text.get(start..).unwrap_or_default();
    let counted = rest.char_indices().filter(|(_, c)| !matches!(c, ' ' | '\t')).nth(BLOCK);
    Span::new(start, counted.map_or(text.len(), |(at, _)| start + at))
}

/// The characters that count.
fn units(text: &str) -> impl Iterator<Item = u16> {
    let mut after_return = false;
    text.encode_utf16().filter_map(move |unit| {
        let second_half = after_return && unit == LINE_FEED;
        let space = unit == 0x20 || unit == 0x09;
        after_return = unit == 0x0d;
        match () {
            () if space || second_half => None,
            () if after_return => Some(LINE_FEED),
            () => Some(unit),
        }
    })
}

struct Rolling {
    window: [u16; BLOCK],
    /// A line starts with this character of the window.
    starts: [bool; BLOCK],
    at: usize,
    hash: u64,
    /// `BASE` to the power of `BLOCK`.
    drop: u64,
}

impl Rolling {
    /// The hash of the line whose first character is about to leave the window.
    fn due(&mut self) -> Option<u64> {
        let start = self.starts.get_mut(self.at)?;
        std::mem::take(start).then_some(self.hash)
    }

    fn mark(&mut self) {
        if let Some(start) = self.starts.get_mut(self.at) {
            *start = true;
        }
    }

    fn push(&mut self, unit: u16) {
        let Some(slot) = self.window.get_mut(self.at) else { return };
        let leaving = std::mem::replace(slot, unit);
        self.hash =
            self.hash.wrapping_mul(BASE).wrapping_add(u64::from(unit)).wrapping_sub(self.drop.wrapping_mul(u64::from(leaving)));
        self.at = if self.at + 1 == BLOCK { 0 } else { self.at + 1 };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Vec<String> {
        line_hashes(text).iter().map(LineHash::to_string).collect()
    }

    /// The vectors of codeql-action's own tests.
    #[test]
    fn the_hashes_are_those_of_code_scanning() {
        assert_eq!(shown(""), ["c129715d7a2bc9a3:1"]);
        let hashes = shown(" a\nb\n  \t\tc\n d");
        assert_eq!(hashes, ["271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1"]);
        assert_eq!(shown(" a\r\nb\r\n  \t\tc\r\n d"), hashes);
    }

    #[test]
    fn equal_lines_are_counted() {
        let hashes = shown(&"x\n".repeat(300));
        assert_eq!(hashes.len(), 301);
        assert!(hashes[1].ends_with(":2") && hashes[0].ends_with(":1"));
    }
}
