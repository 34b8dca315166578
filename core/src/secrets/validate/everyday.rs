//! Tells words that everybody writes from letters that make none: `newpassword` from `kjkenick`. How letters follow each other tells long
//! texts apart; for the few letters of a password it takes the words themselves.

/// Words of 3 to 12 letters, in the alphabet's order: those that stand in at least eleven of eighteen collections of public code and its
/// prose, what lists of the most frequent passwords begin with, and the
/// products whose images come with a password of their own name.
const WORDS: &str = include_str!("everyday.txt");

const SHORTEST: usize = 3;
const LONGEST: usize = 12;
/// Longer texts are told by how their letters follow each other, which costs less.
const REACH: usize = 40;

/// Which share of the letters stands in everyday words, from 0 to 1, as many words as fit side by side; 1 where there is no letter.
/// `None` for a text that is too long to ask.
#[must_use]
pub fn share(text: &str) -> Option<f32> {
    if text.len() > REACH {
        return None;
    }
    let (mut letters, mut within) = (0, 0);
    for run in text.split(|c: char| !c.is_ascii_alphabetic()).flat_map(super::words::split) {
        letters += run.len();
        within += covered(&run.to_ascii_lowercase());
    }
    Some(if letters == 0 { 1.0 } else { within as f32 / letters as f32 })
}

/// How many letters of the run stand in words.
fn covered(run: &str) -> usize {
    // The most letters that words cover of what stands before each place.
    let mut most = [0; REACH + 1];
    for end in 1..=run.len() {
        let mut best = most.get(end - 1).copied().unwrap_or(0);
        for start in end.saturating_sub(LONGEST)..(end + 1).saturating_sub(SHORTEST) {
            let before = most.get(start).copied().unwrap_or(0);
            if before + end - start > best && run.get(start..end).is_some_and(is_word) {
                best = before + end - start;
            }
        }
        if let Some(entry) = most.get_mut(end) {
            *entry = best;
        }
    }
    most.get(run.len()).copied().unwrap_or(0)
}

/// Looks the word up, by halving.
fn is_word(word: &str) -> bool {
    let is_gap = |byte: &u8| matches!(byte, b' ' | b'\n');
    let bytes = WORDS.as_bytes();
    let (mut low, mut high) = (0, bytes.len());
    while low < high {
        let middle = low + (high - low) / 2;
        let start = bytes.get(low..middle).and_then(|before| before.iter().rposition(is_gap)).map_or(low, |gap| low + gap + 1);
        let rest = bytes.get(start..high).unwrap_or_default();
        let length = rest.iter().position(is_gap).unwrap_or(rest.len());
        match rest.get(..length).unwrap_or_default().cmp(word.as_bytes()) {
            std::cmp::Ordering::Equal => return true,
            std::cmp::Ordering::Less => low = start + length + 1,
            std::cmp::Ordering::Greater => high = start,
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_found() {
        let words: Vec<&str> = WORDS.split_whitespace().collect();
        assert!(words.is_sorted() && words.len() > 3_000);
        assert!(words.iter().all(|word| (SHORTEST..=LONGEST).contains(&word.len()) && is_word(word)));
        for other in ["", "a", "zzzz", "aaaaaa", "passwordx", "kjkenick"] {
            assert!(!is_word(other), "{other}");
        }
    }

    #[test]
    fn words_are_told_from_letters_that_make_none() {
        for words in ["newpassword", "correcthorsebatterystaple", "my_secret_2", "TestUser", "12345"] {
            assert!(share(words) >= Some(0.6), "{words}");
        }
        for letters in ["kjkenick", "vburebav", "ealewh", "zginex"] {
            assert!(share(letters) < Some(0.6), "{letters}");
        }
        assert_eq!(share(&"a".repeat(41)), None);
    }
}
