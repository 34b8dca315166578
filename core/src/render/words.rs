//! Numbers and sentences as people read them.

use crate::finding::Finding;
use std::borrow::Cow;

/// `12,345`.
pub(super) fn count(number: u64) -> String {
    let digits = number.to_string();
    let mut out = String::with_capacity(digits.len() * 4 / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// `1 file`, `2,000 files`: for nouns that take an s.
pub(super) fn some(number: usize, noun: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{} {noun}{plural}", count(number as u64))
}

/// `512 bytes`, `41.2 MB`: powers of ten, one decimal, rounded down, so that no host rounds otherwise.
pub(super) fn size(bytes: u64) -> String {
    const UNITS: [(u64, &str); 3] = [(1_000_000_000, "GB"), (1_000_000, "MB"), (1_000, "kB")];
    match UNITS.iter().find(|(unit, _)| bytes >= *unit) {
        Some((unit, name)) => format!("{}.{} {name}", count(bytes / unit), bytes % unit / (unit / 10)),
        None if bytes == 1 => "1 byte".to_owned(),
        None => format!("{bytes} bytes"),
    }
}

/// A finding's message, for readers who are shown the archive instead of the file within it.
pub(super) fn with_place_within(finding: &Finding) -> Cow<'_, str> {
    let (place, message) = (&finding.place, finding.message.as_str());
    match place.within() {
        None => Cow::Borrowed(message),
        Some(within) if place.is_whole_file() => format!("{message}, in `{within}`").into(),
        Some(within) => format!("{message}, in line {} of `{within}`", place.start.line).into(),
    }
}

/// The first sentence of Markdown prose, on one line.
pub(super) fn first_sentence(prose: &str) -> String {
    let paragraph = prose.trim_start().split("\n\n").next().unwrap_or_default();
    let mut sentence = String::new();
    let mut in_code = false;
    for word in paragraph.split_whitespace() {
        if !sentence.is_empty() {
            sentence.push(' ');
        }
        sentence.push_str(word);
        in_code ^= word.matches('`').count() % 2 == 1;
        if !in_code && ends_sentence(word) {
            break;
        }
    }
    sentence
}

fn ends_sentence(word: &str) -> bool {
    let word = word.trim_start_matches('(').trim_end_matches([')', '"']);
    let abbreviated = matches!(word, "e.g." | "i.e." | "etc." | "cf." | "vs.");
    let numbers_a_list = word.strip_suffix('.').is_some_and(|number| number.parse::<u8>().is_ok());
    word.ends_with(['.', '!', '?']) && !abbreviated && !numbers_a_list
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped() {
        assert_eq!((count(999), count(1_000), count(12_345_678)), ("999".into(), "1,000".into(), "12,345,678".into()));
        assert_eq!(
            (size(1), size(999), size(1_299), size(41_999_999)),
            ("1 byte".into(), "999 bytes".into(), "1.2 kB".into(), "41.9 MB".into())
        );
    }

    #[test]
    fn a_sentence_ends_where_it_ends() {
        assert_eq!(first_sentence("Use `a. b` (e.g. with\nv1.2). Then go."), "Use `a. b` (e.g. with v1.2).");
        assert_eq!(first_sentence("1. Revoke it. 2. Rotate it."), "1. Revoke it.");
        assert_eq!(first_sentence("Without an end\n\nMore"), "Without an end");
        assert_eq!(first_sentence(""), "");
    }
}
