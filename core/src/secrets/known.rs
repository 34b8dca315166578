//! Values that are known to be secrets, because a local env file holds them, searched in other files as they are and in other writings.

use crate::text::Span;
use aho_corasick::{AhoCorasick, MatchKind};
use std::fmt::{self, Write};

/// One value to look for. It is never shown, not even for debugging.
#[derive(Clone)]
pub struct Known {
    /// The variable's name.
    pub name: String,
    /// The file that holds it, as the host calls it.
    pub from: String,
    pub value: String,
}

impl fmt::Debug for Known {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Known").field("name", &self.name).field("from", &self.from).finish_non_exhaustive()
    }
}

/// In which writing a value stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Writing {
    Plain,
    Base64,
    Hex,
    Url,
    Json,
    Html,
}

impl Writing {
    /// Behind `stands here`.
    #[must_use]
    pub const fn phrase(self) -> &'static str {
        match self {
            Self::Plain => "",
            Self::Base64 => ", in base64",
            Self::Hex => ", in hexadecimal digits",
            Self::Url => ", escaped as in a URL",
            Self::Json => ", escaped as in JSON",
            Self::Html => ", escaped as in HTML",
        }
    }
}

/// A place where a value stands.
#[derive(Clone, Copy, Debug)]
pub struct Hit<'k> {
    pub known: &'k Known,
    pub writing: Writing,
    pub span: Span,
}

/// All values and their writings, in one automaton.
#[derive(Clone)]
pub struct KnownValues {
    known: Vec<Known>,
    /// What each of the automaton's texts is.
    targets: Vec<(usize, Writing)>,
    automaton: AhoCorasick,
}

impl fmt::Debug for KnownValues {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_list().entries(&self.known).finish()
    }
}

/// What is shorter in another writing stands in other texts by chance, in characters.
const SHORTEST_WRITING: usize = 10;

/// Up to this length a value must stand by itself, with no letter or digit beside it, in characters.
const SHORT: usize = 16;

/// How many hits of one file are told.
const MOST: usize = 100;

impl KnownValues {
    /// None where there is nothing to look for, or more than one automaton holds.
    #[must_use]
    pub fn new(known: Vec<Known>) -> Option<Self> {
        let (mut texts, mut targets) = (Vec::new(), Vec::new());
        for (index, one) in known.iter().enumerate() {
            for (writing, text) in writings(&one.value) {
                if !texts.contains(&text) {
                    texts.push(text);
                    targets.push((index, writing));
                }
            }
        }
        let automaton = AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(&texts).ok()?;
        (!texts.is_empty()).then_some(Self { known, targets, automaton })
    }

    /// Every place of a text, in its order.
    #[must_use]
    pub fn search(&self, text: &str) -> Vec<Hit<'_>> {
        let hits = self.automaton.find_iter(text).filter_map(|found| {
            let &(index, writing) = self.targets.get(found.pattern().as_usize())?;
            let span = Span::new(found.start(), found.end());
            let known = self.known.get(index)?;
            let alone = writing != Writing::Plain || known.value.len() >= SHORT || stands_alone(text, span);
            (alone && text.is_char_boundary(span.start) && text.is_char_boundary(span.end)).then_some(Hit {
                known,
                writing,
                span,
            })
        });
        hits.take(MOST).collect()
    }
}

fn stands_alone(text: &str, span: Span) -> bool {
    let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
    let before = span.start.checked_sub(1).and_then(|at| text.as_bytes().get(at));
    !before.is_some_and(is_part) && !text.as_bytes().get(span.end).is_some_and(is_part)
}

fn writings(value: &str) -> Vec<(Writing, String)> {
    let mut writings = vec![(Writing::Plain, value.to_owned())];
    let escaped = [(Writing::Url, percent(value)), (Writing::Json, json(value)), (Writing::Html, html(value))];
    writings.extend(escaped.into_iter().filter(|(_, text)| text != value));
    let hex: String = value.bytes().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    });
    let in_base64 = (0..3).flat_map(|offset| {
        let text = base64(value.as_bytes(), offset);
        [text.replace('+', "-").replace('/', "_"), text]
    });
    let others = [hex.to_ascii_uppercase(), hex].map(|text| (Writing::Hex, text)).into_iter();
    let others = others.chain(in_base64.map(|text| (Writing::Base64, text)));
    writings.extend(others.filter(|(_, text)| text.len() >= SHORTEST_WRITING));
    writings
}

fn percent(value: &str) -> String {
    value.bytes().fold(String::new(), |mut text, byte| {
        if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
            text.push(char::from(byte));
        } else {
            let _ = write!(text, "%{byte:02X}");
        }
        text
    })
}

fn json(value: &str) -> String {
    value.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n").replace('\t', "\\t")
}

fn html(value: &str) -> String {
    value.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// The characters that depend on these bytes alone, wherever among the groups of three the value starts: `user:password` holds `password` at
/// any offset.
fn base64(bytes: &[u8], offset: usize) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let bits = |at: usize| {
        // The six bits of a character, of a text that starts with `offset` unknown bytes.
        let start = at * 6;
        let byte = |index: usize| index.checked_sub(offset).and_then(|index| bytes.get(index)).copied();
        let (first, shift) = (start / 8, start % 8);
        let high = u16::from(byte(first)?) << 8;
        let low = if shift > 2 { u16::from(byte(first + 1)?) } else { 0 };
        Some(((high | low) >> (10 - shift) & 0x3f) as usize)
    };
    let all = (bytes.len() + offset) * 8 / 6;
    (0..=all).filter_map(|at| DIGITS.get(bits(at)?)).map(|&digit| char::from(digit)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(value: &str) -> KnownValues {
        let one = Known { name: "DB_PASSWORD".to_owned(), from: ".env".to_owned(), value: value.to_owned() };
        KnownValues::new(vec![one]).expect("a value")
    }

    #[test]
    fn a_value_is_found_in_every_writing() {
        let values = known("Mushroom1!&Mush");
        for (text, writing) in [
            ("connect(\"Mushroom1!&Mush\")", Writing::Plain),
            ("Basic cm9vdDpNdXNocm9vbTEhJk11c2g=", Writing::Base64),
            ("4d757368726f6f6d3121264d757368", Writing::Hex),
            ("postgres://u:Mushroom1%21%26Mush@db", Writing::Url),
            ("<p>Mushroom1!&amp;Mush</p>", Writing::Html),
        ] {
            let hits = values.search(text);
            assert_eq!(hits.first().map(|hit| hit.writing), Some(writing), "{text}");
        }
        assert!(values.search("aMushroom1!&Mush").is_empty() && values.search("Mushroom1!").is_empty());
    }

    #[test]
    fn nothing_shows_a_value() {
        assert!(!format!("{:?}", known("Mushroom1!Mush")).contains("Mushroom"));
    }
}
