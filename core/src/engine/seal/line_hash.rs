//! GitHub's `primaryLocationLineHash`, by which code scanning knows an alert again when lines move.
//!
//! The algorithm of github/codeql-action's `fingerprints.ts`: for each line a rolling hash over the 100 characters (UTF-16 units) from
//! its start on that are neither space nor tab, `\r` and `\r\n` counting as `\n`; behind it how often the same hash came before.

use crate::text::Span;
use std::collections::VecDeque;
use std::fmt;

/// Characters that a line's hash is made of.
const BLOCK: usize = 100;
const BASE: u64 = 37;
const END_OF_FILE: u16 = 0xffff;
const LINE_FEED: u16 = 0x0a;

/// The hashes of a file's lines.
#[derive(Debug)]
pub(super) struct LineHashes {
    /// Of each line, in order.
    hashes: Vec<u64>,
    /// The same with the lines, counted from 0, sorted.
    lines: Vec<(u64, usize)>,
}

/// Shown as `39fa2ee980eb94b0:1`.
#[derive(Clone, Copy, Debug)]
pub(super) struct LineHash {
    hash: u64,
    /// Which of the lines with this hash it is, from 1.
    times: usize,
}

impl fmt::Display for LineHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:x}:{}", self.hash, self.times)
    }
}

impl LineHashes {
    pub(super) fn of(text: &str) -> Self {
        let hashes = hashes(text);
        let mut lines: Vec<(u64, usize)> = hashes.iter().copied().zip(0..).collect();
        lines.sort_unstable();
        Self { hashes, lines }
    }

    /// The hash of a line, counted from 0.
    pub(super) fn get(&self, line: usize) -> Option<LineHash> {
        let hash = *self.hashes.get(line)?;
        let first = self.lines.partition_point(|other| *other < (hash, 0));
        let place = self.lines.partition_point(|other| *other < (hash, line));
        Some(LineHash { hash, times: place - first + 1 })
    }
}

/// A line's characters so far, as a number to the base `BASE`, are the difference between the file's so far and those before the line.
fn hashes(text: &str) -> Vec<u64> {
    let drop = BASE.wrapping_pow(BLOCK as u32);
    let (mut hashes, mut sum, mut count) = (Vec::new(), 0_u64, 0_usize);
    // Of the lines whose hash is not known yet: how many characters, and their sum, come before.
    let mut open = VecDeque::from([(0_usize, 0_u64)]);
    let mut due = BLOCK;
    let mut push = |unit: u16| {
        sum = sum.wrapping_mul(BASE).wrapping_add(u64::from(unit));
        count += 1;
        if unit == LINE_FEED {
            open.push_back((count, sum));
        }
        if count >= due {
            if let Some((_, before)) = open.pop_front() {
                hashes.push(sum.wrapping_sub(before.wrapping_mul(drop)));
            }
            due = open.front().map_or(usize::MAX, |(start, _)| start + BLOCK);
        } else if due == usize::MAX {
            due = open.front().map_or(usize::MAX, |(start, _)| start + BLOCK);
        }
    };
    units(text, &mut push);
    push(END_OF_FILE);
    (0..BLOCK).for_each(|_| push(0));
    hashes
}

/// The bytes that the hash of the line starting at `start` is made of.
pub(super) fn window(text: &str, start: usize) -> Span {
    let rest = text.get(start..).unwrap_or_default();
    let counted = rest.char_indices().filter(|(_, c)| !matches!(c, ' ' | '\t')).nth(BLOCK);
    Span::new(start, counted.map_or(text.len(), |(at, _)| start + at))
}

/// The characters that count.
fn units(text: &str, push: &mut impl FnMut(u16)) {
    let mut after_return = false;
    let mut take = |unit: u16| {
        let second_half = after_return && unit == LINE_FEED;
        after_return = unit == 0x0d;
        if unit != 0x20 && unit != 0x09 && !second_half {
            push(if after_return { LINE_FEED } else { unit });
        }
    };
    if text.is_ascii() {
        text.bytes().for_each(|byte| take(u16::from(byte)));
    } else {
        text.encode_utf16().for_each(take);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Vec<String> {
        let hashes = LineHashes::of(text);
        (0..hashes.hashes.len()).filter_map(|line| hashes.get(line)).map(|hash| hash.to_string()).collect()
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
