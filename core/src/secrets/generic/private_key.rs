//! `private-key`: a private key in PEM armour (RFC 7468), in OpenSSH's or PGP's, on several lines or on one.

use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::secrets::generic::Candidate;
use crate::secrets::generic::context::{Context, Setting};
use crate::secrets::generic::score::Verdict;
use crate::secrets::validate::{base64, entropy};
use crate::text::Span;

pub static RULE: Rule = Rule {
    id: text("private-key"),
    family: Family::Secret,
    title: text("Private key is in a file"),
    severity: Severity::Critical,
    precision: Precision::VeryHigh,
    persona: Persona::Regular,
    kind: Some(text("Private key")),
    since: text("0.1.0"),
    online: false,
    fixable: false,
    aliases: &[
        "gitleaks:private-key",
        "betterleaks:private-key",
        "detect-secrets:PrivateKeyDetector",
        "trufflehog:PrivateKey",
        "kingfisher:kingfisher.privkey.1",
        "noseyparker:np.pem.1",
        "secretlint:privatekey",
    ],
    docs: Docs {
        what: text(
            "A private key stands in a file: RSA, EC, DSA, PKCS #8, OpenSSH, PGP, in PEM armour, also on one line with `\\n` between, as a source string, or in base64; or a private or symmetric JSON Web Key. \
             A header without a key's body, a public key and a certificate are not reported. A key under a passphrase has medium severity, and so has one in documentation; \
             one in test code has low severity, and one in a folder of test data is reported to the pedantic persona only: such keys are made for the test.",
        ),
        why: text(
            "Whoever has the key is the server, the user or the signer that it belongs to. A key cannot be changed: it must be replaced everywhere that trusts it.",
        ),
        fix: text(
            "Make a new key pair, replace the public key wherever it is trusted, revoke certificates of the old one, and keep the new key outside the repository.",
        ),
    },
};

/// The longest block that is read; 16,384-bit RSA in PEM takes 13 KB.
const LONGEST: usize = 24 * 1024;
/// An Ed25519 key in PKCS #8 has 64 letters; every other kind has more.
const SHORTEST: usize = 60;
/// Prose has no word so long; an armour's line has 64 letters, a source string cuts it in two at most.
const LINE: usize = 30;

/// The key whose armour begins at `-----BEGIN`.
#[must_use]
pub fn at(text: &str, keyword: Span, context: Context) -> Option<Candidate> {
    let end = text.ceil_char_boundary(text.len().min(keyword.start + LONGEST));
    let block = Span::new(keyword.start, end).of(text);
    let (label, header) = label(block)?;
    let rest = block.get(header..)?;
    let close = rest.find("-----").unwrap_or(rest.len());
    let body = rest.get(..close)?;
    let key = Body::of(body);
    if key.longest < LINE
        || key.letters < SHORTEST
        || key.letters * 10 < body.len() * 6
        || key.entropy < 3.5
        || body.contains("...")
    {
        return None;
    }
    let closing = rest
        .get(close..)
        .filter(|closing| closing.starts_with("-----END"))
        .map_or(0, |closing| closing.get(5..).and_then(|end| end.find("-----")).map_or(0, |end| end + 10));
    let value = Span::new(keyword.start, keyword.start + header + close + closing.min(64));
    let encrypted = label.starts_with("ENCRYPTED") || body.contains("ENCRYPTED") || is_encrypted_openssh(body);
    Some(candidate(&label, header, value, encrypted, context))
}

/// The key that stands in base64 as a whole, and the offset up to which the text needs no other look.
#[must_use]
pub fn encoded_at(text: &str, keyword: Span, context: Context) -> (Option<Candidate>, usize) {
    let bytes = text.as_bytes().get(keyword.start..text.len().min(keyword.start + LONGEST)).unwrap_or_default();
    let length = bytes.iter().take_while(|&&byte| base64::is_letter(byte)).count();
    let encoded = Span::new(keyword.start, keyword.start + length);
    (decoded(text, encoded, context), encoded.end)
}

fn decoded(text: &str, encoded: Span, context: Context) -> Option<Candidate> {
    let whole = encoded.len() - encoded.len() % 4;
    let decoded = base64::decode(encoded.of(text).get(..whole)?)?;
    let decoded = String::from_utf8_lossy(&decoded);
    let (label, header) = label(&decoded)?;
    let key = Body::of(decoded.get(header..)?);
    if key.letters < SHORTEST || key.entropy < 3.5 {
        return None;
    }
    let encrypted = label.starts_with("ENCRYPTED") || decoded.contains("ENCRYPTED");
    let mut candidate = candidate(&label, 24, encoded, encrypted, context);
    candidate.message.push_str(", in base64, which is no encryption");
    Some(candidate)
}

/// The words of the header line, and the header's length; `None` where it is not a private key's.
fn label(block: &str) -> Option<(String, usize)> {
    let line = block.get(..block.len().min(64)).or_else(|| block.get(..block.floor_char_boundary(64)))?;
    let rest = line.strip_prefix("-----BEGIN ")?;
    let words = rest.get(..rest.find("-----")?)?;
    let is_private = words.ends_with("PRIVATE KEY") || words == "PGP PRIVATE KEY BLOCK";
    (is_private && words.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b' '))
        .then(|| (words.to_owned(), 11 + words.len() + 5))
}

struct Body {
    /// Base64 letters outside header lines.
    letters: usize,
    entropy: f32,
    /// The longest run of letters without a blank.
    longest: usize,
}

impl Body {
    /// Reads past what a source string puts between the lines: `\n`, quotes, `+`, comment and indentation marks.
    fn of(body: &str) -> Self {
        let letters: String = body
            .split(['\n', '\r'])
            .flat_map(|line| line.split("\\n"))
            .filter(|line| !line.contains(": "))
            .flat_map(|line| line.split("\\r"))
            .flat_map(str::chars)
            .filter(|&c| c.is_ascii_alphanumeric() || matches!(c, '+' | '/'))
            .collect();
        let runs = body.split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '+' | '/' | '=')));
        let longest = runs.map(str::len).max().unwrap_or(0);
        Self { letters: letters.len(), entropy: entropy::bits(&letters), longest }
    }
}

/// OpenSSH's own format names its cipher; `aes256-ctr` and `bcrypt` start at a fixed place (PROTOCOL.key in OpenSSH's source).
fn is_encrypted_openssh(body: &str) -> bool {
    let start: String = body.chars().filter(|c| c.is_ascii_alphanumeric()).take(60).collect();
    start.starts_with("b3BlbnNzaC1rZXktdjE") && !start.contains("AAAABG5vbmU")
}

/// A finding about a key.
#[must_use]
pub fn candidate(label: &str, header: usize, value: Span, encrypted: bool, context: Context) -> Candidate {
    let verdict = match (encrypted, context.setting) {
        (_, Setting::Test) if context.is_test_data => {
            Verdict::new(Severity::Low, Precision::Medium, Persona::Pedantic, "in test data")
        }
        (_, Setting::Test) => Verdict::new(Severity::Low, Precision::Medium, Persona::Regular, "in test code"),
        (true, _) => Verdict::new(Severity::Medium, Precision::High, Persona::Regular, "under a passphrase"),
        (false, Setting::Docs | Setting::Template) => {
            Verdict::new(Severity::Medium, Precision::Medium, Persona::Regular, "in documentation")
        }
        (false, Setting::Product | Setting::Pipeline) => {
            Verdict::new(Severity::Critical, Precision::VeryHigh, Persona::Regular, "not under a passphrase")
        }
    };
    let span = Span::new(value.start, value.end.min(value.start + header));
    let kind = label
        .to_ascii_lowercase()
        .replace("rsa", "RSA")
        .replace("dsa", "DSA")
        .replace("ec ", "EC ")
        .replace("openssh", "OpenSSH")
        .replace("pgp", "PGP")
        .replace("json web key", "private JSON Web Key");
    let kind = kind.trim_end_matches(" block").replace("encrypted ", "");
    let mut candidate = Candidate::new(&RULE, span, format!("A whole {kind} stands in the file, {}", verdict.because), verdict);
    candidate.value = value;
    candidate
}
