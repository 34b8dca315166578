//! GitHub's `primaryLocationLineHash`, by which code scanning knows an alert again when lines move.
//!
//! The algorithm of github/codeql-action's `fingerprints.ts`: for each line a rolling hash over the 100 characters (UTF-16 units) from
//! its start on that are neither space nor tab, `\r` and `\r\n` counting as `\n`; behind it how often the same hash came before.

use crate::place::LineHash;
use crate::text::Span;

/// Characters that a line's hash is made of.
const BLOCK: usize = 100;
const BASE: u64 = 37;
const END_OF_FILE: u16 = 0xffff;
const BLANK: u16 = 0x20;
const TAB: u16 = 0x09;
const LINE_FEED: u16 = 0x0a;
const CARRIAGE_RETURN: u16 = 0x0d;

/// The hashes of a file's lines.
#[derive(Debug)]
pub(super) struct LineHashes {
    /// Of each line, in order.
    hashes: Vec<u64>,
    /// The same with the lines, counted from 0, sorted.
    lines: Vec<(u64, usize)>,
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
        Some(LineHash { hash, times: u32::try_from(place - first + 1).unwrap_or(u32::MAX) })
    }
}

fn hashes(text: &str) -> Vec<u64> {
    let mut running = Running { sum: 0, count: 0, starts: vec![(0, 0)], hashes: Vec::new(), due: BLOCK };
    let mut after_return = false;
    if text.is_ascii() {
        text.bytes().for_each(|byte| running.take(u16::from(byte), &mut after_return));
    } else {
        text.encode_utf16().for_each(|unit| running.take(unit, &mut after_return));
    }
    running.push(END_OF_FILE);
    (0..BLOCK).for_each(|_| running.push(0));
    running.hashes
}

/// A line's characters, as a number to the base `BASE`, are the difference between the file's so far and those before the line.
struct Running {
    sum: u64,
    count: usize,
    /// Of each line, how many characters come before it, and their sum.
    starts: Vec<(usize, u64)>,
    /// Of the lines that are known.
    hashes: Vec<u64>,
    /// The count at which the next line is known.
    due: usize,
}

impl Running {
    /// Pushes what counts: no blanks, and one line break where there are two characters for it.
    #[inline(always)]
    fn take(&mut self, unit: u16, after_return: &mut bool) {
        match unit {
            BLANK | TAB => {}
            LINE_FEED if *after_return => {}
            CARRIAGE_RETURN => self.push(LINE_FEED),
            _ => self.push(unit),
        }
        *after_return = unit == CARRIAGE_RETURN;
    }

    #[inline(always)]
    fn push(&mut self, unit: u16) {
        self.sum = self.sum.wrapping_mul(BASE).wrapping_add(u64::from(unit));
        self.count += 1;
        if unit == LINE_FEED {
            self.starts.push((self.count, self.sum));
        }
        if self.count == self.due {
            let before = self.starts.get(self.hashes.len()).map_or(0, |(_, sum)| *sum);
            self.hashes.push(self.sum.wrapping_sub(before.wrapping_mul(BASE.wrapping_pow(BLOCK as u32))));
            self.due = self.starts.get(self.hashes.len()).map_or(usize::MAX, |(start, _)| start + BLOCK);
        } else if self.due == usize::MAX && unit == LINE_FEED {
            self.due = self.count + BLOCK;
        }
    }
}

/// The bytes that the hash of the line starting at `start` is made of.
pub(super) fn window(text: &str, start: usize) -> Span {
    let rest = text.get(start..).unwrap_or_default();
    let counted = rest.char_indices().filter(|(_, c)| !matches!(c, ' ' | '\t')).nth(BLOCK);
    Span::new(start, counted.map_or(text.len(), |(at, _)| start + at))
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
