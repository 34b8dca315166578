//! What is encrypted and meant to be committed: nothing in it is a secret that anybody could read.

use crate::text::Span;
use memchr::memmem;

/// The places of ciphertext in a file, in order and apart.
#[must_use]
pub fn spans(path: &str, text: &str) -> Vec<Span> {
    let whole = Span::new(0, text.len());
    if path.ends_with(".enc") && !text.contains(['\n', ' ']) || text.starts_with("age-encryption.org/v1") {
        return vec![whole];
    }
    let mut spans = Vec::new();
    for (open, close) in ENCLOSED {
        enclosed(text, open, close, &mut spans);
    }
    each(text, "$ANSIBLE_VAULT;", vault_end, &mut spans);
    each(text, "encryptedData:", block_end, &mut spans);
    each(text, "encrypted:", value_end, &mut spans);
    merged(spans)
}

/// Whether a place lies in one of them.
#[must_use]
pub fn covers(sealed: &[Span], place: Span) -> bool {
    let next = sealed.partition_point(|span| span.end <= place.start);
    sealed.get(next).is_some_and(|span| span.overlaps(place))
}

/// In order, and apart.
fn merged(mut spans: Vec<Span>) -> Vec<Span> {
    spans.sort_unstable();
    let mut merged: Vec<Span> = Vec::with_capacity(spans.len());
    for span in spans {
        match merged.last_mut() {
            Some(last) if span.start <= last.end => *last = last.join(span),
            _ => merged.push(span),
        }
    }
    merged
}

/// SOPS' and eyaml's values, Jasypt's, and what age and PGP put in armour.
const ENCLOSED: [(&str, &str); 4] = [
    ("ENC[", "]"),
    ("ENC(", ")"),
    ("-----BEGIN AGE ENCRYPTED FILE-----", "-----END AGE ENCRYPTED FILE-----"),
    ("-----BEGIN PGP MESSAGE-----", "-----END PGP MESSAGE-----"),
];

fn enclosed(text: &str, open: &str, close: &str, spans: &mut Vec<Span>) {
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(offset) = bytes.get(at..).and_then(|rest| memmem::find(rest, open.as_bytes())) {
        let start = at + offset;
        // Where nothing closes it, nothing further on is closed either.
        let Some(length) = bytes.get(start..).and_then(|rest| memmem::find(rest, close.as_bytes())) else { return };
        at = start + length + close.len();
        spans.push(Span::new(start, at));
    }
}

/// From each mark to where it ends; the next is looked for behind that, so that no byte is looked at twice.
fn each(text: &str, mark: &str, end_of: fn(&str, usize) -> usize, spans: &mut Vec<Span>) {
    let mut at = 0;
    while let Some(offset) = text.as_bytes().get(at..).and_then(|rest| memmem::find(rest, mark.as_bytes())) {
        let start = at + offset;
        at = end_of(text, start).max(start + mark.len());
        spans.push(Span::new(start, at));
    }
}

/// dotenvx' values end with their quote or line.
fn value_end(text: &str, start: usize) -> usize {
    let rest = text.get(start..).unwrap_or_default();
    start + rest.find(['"', '\'', '\n', ' ']).unwrap_or(rest.len())
}

/// Behind the header, lines of hexadecimal digits.
fn vault_end(text: &str, start: usize) -> usize {
    let rest = text.get(start..).unwrap_or_default();
    let mut lines = rest.split_inclusive('\n');
    let header = lines.next().map_or(0, str::len);
    let is_cipher = |line: &&str| {
        let digits = line.trim().trim_matches(['"', '\\']);
        digits.len() > 8 && digits.bytes().all(|byte| byte.is_ascii_hexdigit())
    };
    start + header + lines.take_while(is_cipher).map(str::len).sum::<usize>()
}

/// The lines that are indented deeper than the key at `start`.
fn block_end(text: &str, start: usize) -> usize {
    let line = text.get(..start).and_then(|before| before.rfind('\n')).map_or(0, |end| end + 1);
    let indent = start - line;
    let rest = text.get(start..).unwrap_or_default();
    let mut lines = rest.split_inclusive('\n');
    let header = lines.next().map_or(0, str::len);
    let is_deeper = |line: &&str| line.trim().is_empty() || line.len() - line.trim_start().len() > indent;
    start + header + lines.take_while(is_deeper).map(str::len).sum::<usize>()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ciphertext_is_told_from_what_stands_beside_it() {
        let text = "a: ENC[AES256_GCM,data:x]\nb: plain\nc: !vault |\n  $ANSIBLE_VAULT;1.1;AES256\n  6638643965\nd: plain\n";
        let sealed: Vec<&str> = spans("a.yml", text).iter().map(|span| span.of(text)).collect();
        assert_eq!(sealed, ["ENC[AES256_GCM,data:x]", "$ANSIBLE_VAULT;1.1;AES256\n  6638643965\n"]);
    }

    #[test]
    fn what_never_closes_costs_one_look() {
        assert!(spans("a.yml", &"ENC[".repeat(1 << 20)).is_empty());
    }
}
