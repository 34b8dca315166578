//! A value that a sentence tells: `the password is …`, `password …`, `use the password "…"`.

use super::reader::{Reader, is_quote};
use super::{LONGEST_BARE, Operator, Read};
use crate::secrets::generic::context::Syntax;
use crate::secrets::validate::everyday;
use crate::text::Span;

/// The words that may stand between a name and its value.
const LINKS: &[&[u8]] =
    &[b"is", b"was", b"are", b"set", b"to", b"now", b"be", b"will", b"as", b"here", b"key", b"ist", b"lautet", b"est", b"es"];

impl Reader<'_> {
    /// The value that the text behind a name tells. Without quotes, it has to look like one.
    pub(super) fn said(&self, at: usize) -> Option<Read> {
        let prose = self.context.syntax == Syntax::Text || self.context.is_comment;
        if !prose && !matches!(self.context.syntax, Syntax::Shell | Syntax::Ini) {
            return None;
        }
        let (at, linked) = if prose { self.linked(at) } else { (at, false) };
        let quoted = is_quote(self.at(at)) && !is_quote(self.at(at + 1));
        let start = at + usize::from(quoted);
        let rest = self.rest(start, LONGEST_BARE);
        let ends = |byte: &u8| byte.is_ascii_whitespace() || is_quote(*byte) || matches!(byte, b'<' | b'>' | b'|' | b'\\');
        let word = rest.get(..rest.iter().position(ends)?).unwrap_or_default();
        let closed = rest.get(word.len()).is_some_and(|byte| is_quote(*byte)) == quoted;
        let bare = word.strip_suffix(b")").unwrap_or(word);
        let bare =
            bare.strip_suffix(b".").or_else(|| bare.strip_suffix(b",")).or_else(|| bare.strip_suffix(b";")).unwrap_or(bare);
        let span = Span::new(start, start + if quoted { word.len() } else { bare.len() });
        let told = closed && (quoted && linked || is_chosen(self.text.get(span.start..span.end)?));
        told.then(|| Read::new(Operator::Said, span, quoted))
    }

    /// Over the words and marks that link a name to its value, and whether there were any.
    fn linked(&self, at: usize) -> (usize, bool) {
        let mut at = at;
        // `password (root): …`, `password for root is …`.
        if self.at(at) == b'(' {
            at = self.skip(at, |byte| !matches!(byte, b')' | b'\n'));
            at = self.skip_blanks(at + usize::from(self.at(at) == b')'));
        }
        if self.rest(at, 4) == b"for " || self.rest(at, 3) == b"of " {
            at = self.skip_blanks(self.skip(at, |byte| byte.is_ascii_alphabetic()));
            at = self.skip_blanks(self.skip(at, |byte| !byte.is_ascii_whitespace() && byte != b':'));
        }
        let start = at;
        for _ in 0..4 {
            let end = self.skip(at, |byte| byte.is_ascii_alphabetic());
            let word = self.rest(at, end - at);
            if !LINKS.iter().any(|link| link.eq_ignore_ascii_case(word)) || !matches!(self.at(end), b' ' | b':' | b'=') {
                break;
            }
            at = self.skip_blanks(end);
        }
        let marks: &[&[u8]] = &[b"->", b"=>", "→".as_bytes(), "–".as_bytes(), b"- ", b":", b"="];
        if let Some(mark) = marks.iter().find(|mark| self.rest(at, mark.len()) == **mark) {
            at = self.skip_blanks(at + mark.len());
        }
        (at, at > start)
    }
}

/// Letters and digits as no term, version or acronym mixes them: not `SHA256`, `oauth2`, `v1.2`, `utf-8`.
fn is_chosen(value: &str) -> bool {
    let count = |is: fn(&u8) -> bool| value.as_bytes().iter().filter(|byte| is(byte)).count();
    let (digits, letters) = (count(u8::is_ascii_digit), count(u8::is_ascii_alphabetic));
    let lower = count(u8::is_ascii_lowercase);
    let is_term = everyday::share(value).is_some_and(|share| share >= 0.6) || lower == 0 && letters < 6;
    let plain =
        value.bytes().all(|byte| byte.is_ascii_graphic() && !matches!(byte, b'(' | b')' | b'/' | b'[' | b']' | b'{' | b'}'));
    let versioned = value.contains('.') && value.bytes().all(|byte| byte.is_ascii_digit() || b"v.-".contains(&byte));
    (7..=64).contains(&value.len()) && digits > 0 && letters > 1 && plain && !is_term && !versioned
}
