//! A private or symmetric key as a JSON Web Key (RFC 7517): the member `d` of an asymmetric one, `k` of a symmetric one.

use crate::secrets::generic::Candidate;
use crate::secrets::generic::context::Context;
use crate::secrets::generic::private_key;
use crate::secrets::validate::{base64, entropy, placeholder};
use crate::text::Span;

/// How far the key's other members may stand from `kty`.
const REACH: usize = 4096;
/// A P-256 key's `d` has 43 letters, 128 bits have 22.
const SHORTEST: usize = 22;

/// The key around the member `kty`, and the offset up to which the text needs no other look; nothing before `from` is read.
#[must_use]
pub fn around(text: &str, keyword: Span, from: usize, context: Context) -> (Option<Candidate>, usize) {
    let bytes = text.as_bytes();
    let floor = from.max(keyword.start.saturating_sub(REACH));
    let start = bytes.get(floor..keyword.start).and_then(|before| memchr::memrchr(b'{', before)).map_or(floor, |at| floor + at);
    let limit = bytes.len().min(keyword.end + REACH);
    let end = bytes.get(keyword.end..limit).and_then(|after| memchr::memchr(b'}', after)).map_or(limit, |at| keyword.end + at);
    let member = memchr::memchr2_iter(b'd', b'k', bytes.get(start..end).unwrap_or_default())
        .find_map(|at| value(text, start + at, end))
        .filter(|span| is_key(span.of(text)));
    (member.map(|span| private_key::candidate("JSON Web Key", span.len(), span, false, context)), end)
}

/// The quoted value of the member whose one-letter name stands at `at`.
fn value(text: &str, at: usize, end: usize) -> Option<Span> {
    let bytes = text.as_bytes();
    let blanks =
        |at: usize| at + bytes.get(at..end).unwrap_or_default().iter().take_while(|byte| b" \t\\\"'".contains(byte)).count();
    let before = at.checked_sub(1).and_then(|before| bytes.get(before))?;
    if !matches!(before, b'"' | b'\'' | b' ' | b'\t' | b'\n' | b',' | b'{') {
        return None;
    }
    let colon = blanks(at + 1);
    if bytes.get(colon) != Some(&b':') {
        return None;
    }
    let start = blanks(colon + 1);
    let length = bytes.get(start..end)?.iter().take_while(|&&byte| base64::is_letter(byte)).count();
    let closed = matches!(bytes.get(start + length), Some(b'"' | b'\'' | b'\\'));
    (closed && length >= SHORTEST).then(|| Span::new(start, start + length))
}

fn is_key(value: &str) -> bool {
    entropy::bits(value) > 3.5 && !placeholder::is_provider_placeholder(value)
}
