//! Texts that stand in a file in base64, as Kubernetes' manifests and many configurations hold whole files and credentials.

use crate::secrets::generic::context::Syntax;
use crate::secrets::validate::base64;
use crate::text::Span;

/// So many letters hold a credential that is worth the look.
const SHORTEST: usize = 24;
const LONGEST: usize = 64 << 10;
/// Letters that are decoded in one text, so that a file of nothing but base64 takes no longer than others of its length.
const BUDGET: usize = 1 << 20;

/// Files in which values are encoded so; elsewhere it is images, digests and test vectors.
pub(super) const fn may_hold(syntax: Syntax) -> bool {
    matches!(syntax, Syntax::Yaml | Syntax::Quoted | Syntax::Env | Syntax::Ini)
}

/// Each text in base64, with its place.
pub(super) fn texts(text: &str) -> impl Iterator<Item = (Span, String)> {
    let bytes = text.as_bytes();
    let (mut at, mut left) = (0, BUDGET);
    std::iter::from_fn(move || {
        loop {
            let run = next_run(bytes, &mut at)?;
            let run = Span::new(run.start, run.end.min(run.start + LONGEST));
            if !starts_text(run.of(text)) {
                continue;
            }
            left = left.checked_sub(run.len())?;
            if let Some(decoded) = printable(run.of(text)) {
                return Some((run, decoded));
            }
        }
    })
}

/// The next run of base64 letters that is long enough. Only every so many bytes are looked at: a longer run holds one of them.
fn next_run(bytes: &[u8], at: &mut usize) -> Option<Span> {
    loop {
        let probe = *at + SHORTEST - 1;
        if !base64::is_letter(*bytes.get(probe)?) {
            *at = probe + 1;
            continue;
        }
        let is_letter = |byte: &&u8| base64::is_letter(**byte);
        let start = probe - bytes.get(*at..probe)?.iter().rev().take_while(is_letter).count();
        let end = probe + bytes.get(probe..)?.iter().take_while(is_letter).count();
        *at = end + 1;
        if end - start >= SHORTEST {
            return Some(Span::new(start, end));
        }
    }
}

/// The first letters are those of a text: asked before all is decoded.
fn starts_text(run: &str) -> bool {
    run.get(..8).and_then(base64::decode).is_some_and(|bytes| bytes.iter().all(|&byte| is_text(byte)))
}

fn printable(run: &str) -> Option<String> {
    let whole = if run.len() % 4 == 1 { run.len() - 1 } else { run.len() };
    let decoded = String::from_utf8(base64::decode(run.get(..whole)?)?).ok()?;
    decoded.bytes().all(|byte| is_text(byte) || byte >= 0x80).then_some(decoded)
}

const fn is_text(byte: u8) -> bool {
    matches!(byte, b' '..=b'~' | b'\n' | b'\r' | b'\t')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<String> {
        texts(text).map(|(_, decoded)| decoded).collect()
    }

    #[test]
    fn a_text_in_base64_is_read_wherever_it_stands() {
        let encoded = "dXNlcjogbWUKcGFzc3dvcmQ6IGh1bnRlcjIyCg";
        for text in [format!("a: {encoded}=="), encoded.to_owned(), format!("{}{encoded}\n", "x: y\n".repeat(9))] {
            assert_eq!(found(&text), ["user: me\npassword: hunter22\n"], "{text}");
        }
    }

    #[test]
    fn words_paths_and_digests_are_no_text() {
        for text in
            ["src/secrets/generic/assignment/reader", "9c1185a5c5e9fc54612808977ee8f548b2258d31", "abcdefghijklmnopqrstuvwxyz"]
        {
            assert!(found(text).is_empty(), "{text}");
        }
    }
}
