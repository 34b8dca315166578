//! Finds which of some thousand words stand in a text, in one pass and in any letter case.
//!
//! Each word is known by three letters of it in a row, its rarest. For each place of the text, one bit tells whether any word is known by
//! the three letters that stand there; at one place of thirty it is set, and the few words behind it are compared. Against an automaton for
//! all words this is quicker by half and made in a hundredth of the time, and its table of 4 KB leaves the caches to others.

use super::common::COMMON;

use crate::order::{sort_by, sort_by_key};
use crate::text::Span;

pub(super) struct Keywords {
    /// For each gram, whether it is known.
    marks: Box<[bool; GRAMS]>,
    known: Known,
    /// In the order of their grams.
    buckets: Vec<Bucket>,
    words: Vec<Word>,
}

/// The words that are known by one gram.
struct Bucket {
    /// Where they stand in `words`.
    start: usize,
    end: usize,
    /// Which letters can stand before and behind the gram, a bit for each.
    ahead: u32,
    behind: u32,
}

/// A set of grams in which each has its number.
struct Known {
    /// A bit for each.
    blocks: Box<[u64; BLOCKS]>,
    /// How many come before each block.
    before: Box<[u16; BLOCKS]>,
}

struct Word {
    /// In lower case.
    text: Box<str>,
    /// Where its gram starts in it.
    offset: usize,
    /// Its index in the list that was given.
    index: usize,
    /// Its first bytes with `LOWER` set, as far as the mask goes.
    head: u64,
    mask: u64,
}

/// Three folded letters, five bits each.
type Gram = u16;

const GRAMS: usize = 1 << 15;
const BLOCKS: usize = GRAMS / 64;
/// Shorter words are not found.
const SHORTEST: usize = 3;
/// Bytes that are looked at together.
const STEP: usize = 4;
/// Bytes of a word that are compared at once.
const HEAD: usize = 8;
/// What tells a small letter from a capital one.
const LOWER: u8 = 0x20;
/// Bytes after which what was found is handed on: bounds the memory for it.
const STRETCH: usize = 32 * 1024;

impl Keywords {
    /// Of words that are alike but for their letter case, each is found. Those that are shorter than three bytes are not.
    pub(super) fn new<'w>(words: impl Iterator<Item = &'w str>) -> Self {
        let mut known = Known { blocks: Box::new([0; BLOCKS]), before: Box::new([0; BLOCKS]) };
        let words = chosen(words, &mut known);
        let mut marks = Box::new([false; GRAMS]);
        let mut buckets: Vec<Bucket> = Vec::new();
        let mut last = None;
        for (at, (gram, word)) in words.iter().enumerate() {
            if last.replace(*gram) != Some(*gram) {
                marks.get_mut(usize::from(*gram)).into_iter().for_each(|mark| *mark = true);
                buckets.push(Bucket { start: at, end: at, ahead: 0, behind: 0 });
            }
            if let Some(bucket) = buckets.last_mut() {
                bucket.end = at + 1;
                bucket.ahead |= word.letter(word.offset.checked_sub(1));
                bucket.behind |= word.letter(Some(word.offset + SHORTEST));
            }
        }
        known.count();
        Self { marks, known, buckets, words: words.into_iter().map(|(_, word)| word).collect() }
    }

    /// Hands every occurrence on: the word's index and where it stands, ordered by the end, at one end the longest first.
    pub(super) fn each(&self, text: &[u8], mut found: impl FnMut(usize, Span)) {
        if self.words.is_empty() {
            return;
        }
        let mut hits: Vec<(usize, Span)> = Vec::new();
        let (steps, rest) = text.as_chunks::<STEP>();
        // The letters of the last step and of this one, five bits each.
        let (mut letters, mut end) = (0_u64, 0_usize);
        for stretch in steps.chunks(STRETCH / STEP) {
            for step in stretch {
                let [a, b, c, d] = *step;
                letters = (letters << 20 | fold(a) << 15 | fold(b) << 10 | fold(c) << 5 | fold(d)) % (1 << 40);
                end += STEP;
                let [first, second, third, fourth] = [
                    self.is_marked(letters >> 15),
                    self.is_marked(letters >> 10),
                    self.is_marked(letters >> 5),
                    self.is_marked(letters),
                ];
                let mut marked: u8 = first | second << 1 | third << 2 | fourth << 3;
                while marked != 0 {
                    let at = 1 + marked.trailing_zeros() as usize;
                    marked &= marked - 1;
                    self.compare(text, end - STEP + at, letters >> (5 * (STEP - at)), &mut hits);
                }
            }
            hits.sort_by_key(|&(word, span)| (span.end, span.start, word));
            // What is found from here on ends later.
            let told = hits.partition_point(|(_, span)| span.end <= end);
            hits.drain(..told).for_each(|(word, span)| found(word, span));
        }
        for byte in rest {
            letters = letters << 5 | fold(*byte);
            end += 1;
            self.compare(text, end, letters, &mut hits);
        }
        hits.sort_by_key(|&(word, span)| (span.end, span.start, word));
        hits.into_iter().for_each(|(word, span)| found(word, span));
    }

    /// Whether any word is known by the last three letters.
    #[inline]
    #[expect(clippy::indexing_slicing, reason = "a remainder is less than what is divided by, and `get` is slower")]
    fn is_marked(&self, letters: u64) -> u8 {
        u8::from(self.marks[gram_of(letters)])
    }

    /// The words that are known by the three letters before `end`, as far as they stand there.
    fn compare(&self, text: &[u8], end: usize, letters: u64, hits: &mut Vec<(usize, Span)>) {
        let Some(bucket) = self.known.number(gram_of(letters)).and_then(|number| self.buckets.get(number)) else { return };
        let next = text.get(end).map_or(0, |byte| fold(*byte));
        if bucket.ahead >> (letters >> 15 & 31) & bucket.behind >> next & 1 == 0 {
            return;
        }
        for word in self.words.get(bucket.start..bucket.end).unwrap_or_default() {
            let Some(start) = end.checked_sub(word.offset + SHORTEST) else { continue };
            let span = Span::new(start, start + word.text.len());
            if word.may_stand_at(text, start)
                && text.get(span.start..span.end).is_some_and(|written| written.eq_ignore_ascii_case(word.text.as_bytes()))
            {
                hits.push((word.index, span));
            }
        }
    }
}

impl Word {
    fn new(text: String, offset: usize, index: usize) -> Self {
        let mut head = [0; HEAD];
        head.iter_mut().zip(text.bytes()).for_each(|(head, byte)| *head = byte | LOWER);
        let bits = 8 * text.len().min(HEAD);
        let mask = if bits == 64 { u64::MAX } else { (1 << bits) - 1 };
        Self { text: text.into(), offset, index, head: u64::from_le_bytes(head) & mask, mask }
    }

    /// The letter at a place as a bit; all of them where the word has none.
    fn letter(&self, at: Option<usize>) -> u32 {
        at.and_then(|at| self.text.as_bytes().get(at)).map_or(u32::MAX, |letter| 1 << fold(*letter))
    }

    /// Quick, and wrong about a few: bytes that differ as letter cases do count as the same.
    fn may_stand_at(&self, text: &[u8], start: usize) -> bool {
        let head = text.get(start..).and_then(|text| text.first_chunk::<HEAD>());
        head.is_none_or(|head| (u64::from_le_bytes(*head) | u64::from_le_bytes([LOWER; HEAD])) & self.mask == self.head)
    }
}

impl Known {
    fn add(&mut self, gram: Gram) {
        self.blocks.get_mut(usize::from(gram / 64)).into_iter().for_each(|block| *block |= 1 << (gram % 64));
    }

    fn contains(&self, gram: Gram) -> bool {
        self.blocks.get(usize::from(gram / 64)).is_some_and(|block| block >> (gram % 64) & 1 == 1)
    }

    /// Numbers them, once all are there.
    fn count(&mut self) {
        let mut count = 0;
        for (block, before) in self.blocks.iter().zip(self.before.iter_mut()) {
            *before = count;
            count += u16::try_from(block.count_ones()).unwrap_or(0);
        }
    }

    /// `None` for a gram that is not there.
    fn number(&self, gram: usize) -> Option<usize> {
        let (block, before) = (self.blocks.get(gram / 64)?, self.before.get(gram / 64)?);
        let bit = 1 << (gram % 64);
        (block & bit != 0).then(|| usize::from(*before) + (block & (bit - 1)).count_ones() as usize)
    }
}

/// The words, each with the gram that it is known by, in the order of grams: one that is known already, or else its rarest.
fn chosen<'w>(words: impl Iterator<Item = &'w str>, known: &mut Known) -> Vec<(Gram, Word)> {
    let rank = ranks();
    let mut words: Vec<(usize, String)> = words.map(str::to_ascii_lowercase).enumerate().collect();
    words.retain(|(_, word)| word.len() >= SHORTEST);
    // Short words have the least choice.
    sort_by(&mut words, |(_, a), (_, b)| a.len().cmp(&b.len()).then_with(|| a.cmp(b)));
    let mut chosen: Vec<(Gram, Word)> = Vec::with_capacity(words.len());
    for (index, word) in words {
        let grams = || word.as_bytes().windows(SHORTEST).map(gram).enumerate();
        let shared = grams().find(|(_, gram)| known.contains(*gram));
        let rarest = || grams().min_by_key(|(_, gram)| rank.get(usize::from(*gram)).copied());
        let Some((offset, gram)) = shared.or_else(rarest) else { continue };
        known.add(gram);
        chosen.push((gram, Word::new(word, offset, index)));
    }
    sort_by_key(&mut chosen, |(gram, _)| *gram);
    chosen
}

/// How common each gram is; those that are not listed are rarest.
fn ranks() -> Vec<u16> {
    let mut ranks = vec![0; GRAMS];
    let listed = COMMON.iter().flat_map(|line| line.as_bytes().chunks(SHORTEST)).map(gram);
    for (gram, rank) in listed.zip((1..u16::MAX).rev()) {
        if let Some(slot) = ranks.get_mut(usize::from(gram)) {
            *slot = rank;
        }
    }
    ranks
}

/// The last three letters.
#[inline]
fn gram_of(letters: u64) -> usize {
    (letters % GRAMS as u64) as usize
}

fn gram(letters: &[u8]) -> Gram {
    letters.iter().fold(0, |gram, letter| gram << 5 | fold(*letter) as Gram)
}

#[inline]
#[expect(clippy::indexing_slicing, reason = "a byte is less than the table's length")]
fn fold(byte: u8) -> u64 {
    u64::from(CLASSES[usize::from(byte)])
}

#[expect(clippy::indexing_slicing, reason = "evaluated by the compiler")]
const CLASSES: [u8; 256] = {
    let mut classes = [0; 256];
    let mut byte = 0_u8;
    loop {
        classes[byte as usize] = match byte.to_ascii_lowercase() {
            letter @ b'a'..=b'z' => letter - b'a' + 1,
            b'0'..=b'9' => 27,
            b'_' => 28,
            b'-' => 29,
            b':' | b'.' | b'/' => 30,
            b'=' | b'~' | b'|' | b'$' | b'<' | b'>' => 31,
            _ => 0,
        };
        if byte == u8::MAX {
            break;
        }
        byte += 1;
    }
    classes
};

#[cfg(test)]
mod tests {
    use super::*;

    fn found(words: &[&str], text: &str) -> Vec<(usize, usize)> {
        let mut found = Vec::new();
        Keywords::new(words.iter().copied()).each(text.as_bytes(), |word, span| found.push((word, span.start)));
        found
    }

    #[test]
    fn words_are_found_in_any_letter_case_in_order_of_their_ends() {
        assert_eq!(found(&["token", "key", "accesskey"], "AccessKey, tokens: a KEY"), [(2, 0), (1, 6), (0, 11), (1, 21)]);
        assert_eq!(found(&["ab"], "ab"), []);
        assert_eq!(found(&["abc"], "ab"), []);
        assert_eq!(found(&["abc", "ABC"], "xAbC"), [(0, 1), (1, 1)]);
    }

    #[test]
    fn every_occurrence_of_every_word_is_found_once() {
        let words = ["password", "pass", "a_b", "=='", "sk-ant-", "\u{e4}bc", "  t", "00d"];
        for filler in [0, 1, 2, 61, STRETCH - 12, STRETCH - 3, STRETCH, 2 * STRETCH + 5] {
            let text = format!("{}{} {}", "x".repeat(filler), words.join("\u{1}"), words.join(" "));
            let mut expected: Vec<(usize, usize)> = Vec::new();
            for (index, word) in words.iter().enumerate() {
                expected.extend(text.match_indices(word).map(|(at, _)| (index, at)));
            }
            expected.sort_by_key(|&(index, at)| (at + words[index].len(), at));
            assert_eq!(found(&words, &text), expected, "{filler}");
        }
    }

    #[test]
    fn the_table_of_common_letters_is_whole() {
        let letters: usize = COMMON.iter().map(|line| line.len()).sum();
        assert!(COMMON.iter().all(|line| line.len() % SHORTEST == 0));
        assert_eq!(letters, 3 * 1_500);
    }
}
