//! Runs of letters and digits that are base64, in either alphabet, padded or not, or hexadecimal digits.

use super::{Decoded, Writing};
use crate::secrets::validate::base64;
use crate::text::Span;

/// So many letters hold a credential that is worth the look.
const SHORTEST: usize = 24;
const LONGEST: usize = 64 << 10;

pub(super) fn each(text: &str, decoded: &mut Decoded) {
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(run) = next(bytes, &mut at) {
        let run = Span::new(run.start, run.end.min(run.start + LONGEST));
        let written = run.of(text);
        let Some((writing, read)) = reader(written) else { continue };
        if !decoded.affords(run.len()) {
            return;
        }
        if let Some(inner) = read(written) {
            decoded.add(run, &inner, Vec::new(), writing);
        }
    }
}

/// Which bytes are letters of either alphabet.
const LETTERS: [bool; 256] = {
    let mut letters = [false; 256];
    let mut byte = 0u8;
    while byte < 128 {
        #[expect(clippy::indexing_slicing, reason = "evaluated by the compiler, with constant bounds")]
        {
            letters[byte as usize] = base64::is_letter(byte);
        }
        byte += 1;
    }
    letters
};

fn is_letter(byte: &u8) -> bool {
    LETTERS.get(usize::from(*byte)) == Some(&true)
}

/// The next run of base64 letters that is long enough. Looks at a run's last place first: where the letters before it end too soon, the
/// next run cannot begin before that, so that most bytes are never looked at.
fn next(bytes: &[u8], at: &mut usize) -> Option<Span> {
    loop {
        let window = bytes.get(*at..*at + SHORTEST)?;
        if let Some(last) = window.iter().rposition(|byte| !is_letter(byte)) {
            *at += last + 1;
            continue;
        }
        let start = *at;
        let more = bytes.get(start + SHORTEST..)?.iter().take_while(|byte| is_letter(byte)).count();
        *at = start + SHORTEST + more;
        return Some(Span::new(start, *at));
    }
}

type Reader = fn(&str) -> Option<String>;

/// How the run may be written, as its first letters say: asked before all is decoded.
fn reader(run: &str) -> Option<(Writing, Reader)> {
    let is_text = |bytes: Vec<u8>| bytes.iter().all(|&byte| is_text(byte));
    let digits = run.as_bytes().get(..16)?;
    if digits.iter().all(u8::is_ascii_hexdigit) && run.get(..16).and_then(from_hexadecimal).is_some_and(is_text) {
        return Some((Writing::Hexadecimal, |run| printable(from_hexadecimal(run)?)));
    }
    let base64 = run.get(..8).and_then(base64::decode).is_some_and(is_text);
    base64.then_some((Writing::Base64, from_base64))
}

fn from_base64(run: &str) -> Option<String> {
    let whole = if run.len() % 4 == 1 { run.len() - 1 } else { run.len() };
    printable(base64::decode(run.get(..whole)?)?)
}

fn from_hexadecimal(run: &str) -> Option<Vec<u8>> {
    let (pairs, rest) = run.as_bytes().as_chunks::<2>();
    let digit = |byte: u8| char::from(byte).to_digit(16).map(|digit| digit as u8);
    if !rest.is_empty() {
        return None;
    }
    pairs.iter().map(|&[high, low]| Some(digit(high)? << 4 | digit(low)?)).collect()
}

fn printable(bytes: Vec<u8>) -> Option<String> {
    let decoded = String::from_utf8(bytes).ok()?;
    decoded.bytes().all(|byte| is_text(byte) || byte >= 0x80).then_some(decoded)
}

const fn is_text(byte: u8) -> bool {
    matches!(byte, b' '..=b'~' | b'\n' | b'\r' | b'\t')
}
