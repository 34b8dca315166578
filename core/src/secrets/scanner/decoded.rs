//! Texts that stand in a file in another writing: base64, hexadecimal digits, percent signs, escapes, literals that are put together.
//!
//! All of a file's are decoded into one text, so that it is scanned once. Each part remembers where it comes from.

mod escapes;
mod joined;
mod runs;

use crate::secrets::generic::context::Syntax;
use crate::text::Span;

/// Bytes that are decoded in one text, so that a hostile file takes no longer than others of its length.
const BUDGET: usize = 1 << 20;

/// Stands between two parts; no credential goes over a control character.
const BETWEEN: &str = "\n\u{1}\n";

/// How a text was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Writing {
    Base64,
    Hexadecimal,
    Escapes,
    Joined,
}

impl Writing {
    /// Goes on after a finding's message.
    pub(super) const fn words(self) -> &'static str {
        match self {
            Self::Base64 => ", in base64, which is no encryption",
            Self::Hexadecimal => ", in hexadecimal digits, which are no encryption",
            Self::Escapes => ", written with escapes",
            Self::Joined => ", put together from several literals",
        }
    }
}

/// What was decoded, one part behind the other.
#[derive(Debug, Default)]
pub(super) struct Decoded {
    pub(super) text: String,
    parts: Vec<Part>,
    spent: usize,
}

#[derive(Debug)]
struct Part {
    inner: Span,
    outer: Span,
    /// Where each decoded byte comes from, and the end; empty where only the whole can be told.
    origins: Vec<usize>,
    writing: Writing,
}

/// A place in the decoded text, told in the original.
#[derive(Clone, Copy, Debug)]
pub(super) struct Origin {
    /// The part's number.
    pub(super) part: usize,
    pub(super) span: Span,
    /// The place is exactly known.
    pub(super) exact: bool,
    pub(super) writing: Writing,
}

impl Decoded {
    /// Everything in the text that is written otherwise.
    pub(super) fn of(path: &str, text: &str, syntax: Syntax) -> Self {
        let mut decoded = Self::default();
        if syntax == Syntax::Opaque {
            return decoded;
        }
        runs::each(text, &mut decoded);
        decoded.spent = 0;
        escapes::each(text, &mut decoded);
        if matches!(syntax, Syntax::Code | Syntax::Shell | Syntax::Env) {
            decoded.spent = 0;
            joined::each(path, text, syntax, &mut decoded);
        }
        decoded
    }

    /// Whether so many more bytes may be decoded.
    fn affords(&mut self, bytes: usize) -> bool {
        self.spent += bytes;
        self.spent <= BUDGET
    }

    /// Nothing more is decoded.
    const fn is_spent(&self) -> bool {
        self.spent > BUDGET
    }

    fn add(&mut self, outer: Span, text: &str, origins: Vec<usize>, writing: Writing) {
        let start = self.text.len();
        self.text.push_str(text);
        self.parts.push(Part { inner: Span::new(start, self.text.len()), outer, origins, writing });
        self.text.push_str(BETWEEN);
    }

    /// Where a place in the decoded text comes from; `None` where it goes over a part's end.
    pub(super) fn origin(&self, inner: Span) -> Option<Origin> {
        let at = self.parts.partition_point(|part| part.inner.start <= inner.start).checked_sub(1)?;
        let part = self.parts.get(at).filter(|part| part.inner.encloses(inner))?;
        let origin = |offset: usize| part.origins.get(offset - part.inner.start).copied();
        let span = match (origin(inner.start), origin(inner.end)) {
            (Some(start), Some(end)) => Span::new(start, end),
            _ => part.outer,
        };
        Some(Origin { part: at, span, exact: !part.origins.is_empty(), writing: part.writing })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<String> {
        let decoded = Decoded::of("a.py", text, Syntax::Code);
        decoded.parts.iter().map(|part| part.inner.of(&decoded.text).to_owned()).collect()
    }

    #[test]
    fn a_text_in_base64_is_read_wherever_it_stands() {
        let encoded = "dXNlcjogbWUKcGFzc3dvcmQ6IGh1bnRlcjIyCg";
        for text in [format!("a: {encoded}=="), encoded.to_owned(), format!("{}{encoded}\n", "x: y\n".repeat(9))] {
            assert_eq!(found(&text), ["user: me\npassword: hunter22\n"], "{text}");
        }
    }

    #[test]
    fn every_writing_is_read() {
        for (text, decoded) in [
            ("6d79207365637265742069732068756e7465723232", "my secret is hunter22"),
            ("url?to=a%3D9f8e7d6c5b4a%2F1234", "url?to=a=9f8e7d6c5b4a/1234"),
            (r"x = '\u0039\x66\u{38}e7d6c5b4a39281706'", "9f8e7d6c5b4a39281706"),
            ("<a>&#57;f8e&#x37;d6c5b4a39281706&amp;</a>", "9f8e7d6c5b4a39281706&"),
            (r#"k = "9f8e7d6c5b" + "4a39281706""#, r#"k = "9f8e7d6c5b4a39281706""#),
            ("k = ('9f8e7d6c5b'\n     '4a39281706')", "k = ('9f8e7d6c5b4a39281706'"),
            ("K=9f8e7d6c5b\\\n4a39281706\n", "K=9f8e7d6c5b4a39281706"),
        ] {
            assert_eq!(found(text), [decoded], "{text}");
        }
    }

    #[test]
    fn a_place_is_told_in_the_original() {
        let text = r#"k = "9f8e7d6c5b" + "4a39281706";"#;
        let decoded = Decoded::of("a.py", text, Syntax::Code);
        let start = decoded.text.find("9f8e").expect("it was put together");
        let origin = decoded.origin(Span::new(start, start + 20)).expect("it is in one part");
        assert_eq!(origin.span.of(text), r#"9f8e7d6c5b" + "4a39281706"#);
        assert!(decoded.origin(Span::new(0, decoded.text.len())).is_none());
    }

    #[test]
    fn words_paths_formats_and_digests_are_no_text() {
        for text in [
            "src/secrets/generic/assignment/reader",
            "9c1185a5c5e9fc54612808977ee8f548b2258d31",
            "abcdefghijklmnopqrstuvwxyz",
            "printf(\"%02x%02x\\x1b[0m &# %zz \\u12\")",
            "\"a\" + b + \"c\"",
        ] {
            assert!(found(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn hostile_texts_are_read_in_their_length() {
        for piece in ["%41", "\\u0041", "&#65;", "41", "\"a\"+", "\"a\"\n", "a\\\n", "=", "%", "\\u{", "&#", "\"", "+\"", "QUJD"]
        {
            let decoded = Decoded::of("a.py", &piece.repeat(1 << 18), Syntax::Code);
            assert!(decoded.text.len() <= 4 * BUDGET, "{piece}");
        }
    }
}
