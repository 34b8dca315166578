//! `json-web-token`: a signed token (RFC 7519) that says who its bearer is.

use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::secrets::generic::Candidate;
use crate::secrets::generic::context::{Context, Setting};
use crate::secrets::generic::score::Verdict;
use crate::secrets::validate::{base64, placeholder};
use crate::text::Span;
use serde_json::Value;

pub static RULE: Rule = Rule {
    id: text("json-web-token"),
    family: Family::Secret,
    title: text("JSON Web Token is in a file"),
    severity: Severity::High,
    precision: Precision::High,
    persona: Persona::Regular,
    kind: Some(text("JSON Web Token")),
    since: text("0.1.0"),
    online: false,
    fixable: false,
    aliases: &[
        "gitleaks:jwt",
        "betterleaks:jwt",
        "detect-secrets:JwtTokenDetector",
        "trufflehog:JWT",
        "kingfisher:kingfisher.jwt.1",
        "noseyparker:np.jwt.1",
    ],
    docs: Docs {
        what: text(
            "A signed JSON Web Token stands in a file. Its header and claims are read: Supabase's `service_role` and n8n's API keys are critical, a token that has run \
             out or lived for hours is low, Supabase's `anon` key is public by design, and the examples of jwt.io are not reported.",
        ),
        why: text("Until it runs out, whoever sends it is whom it names. Most services cannot take a token back before that."),
        fix: text(
            "Revoke the token, or rotate the signing key where tokens cannot be revoked. Then read it from the environment or a secret store.",
        ),
    },
};

/// The longest token that is read.
const LONGEST: usize = 8 * 1024;
/// Seconds.
const DAY: u64 = 86_400;
/// Seconds. A token that lives no longer was dead before anybody could find it.
const SHORT_LIFE: u64 = 2 * DAY;

/// The token that starts at the keyword, and the offset up to which the text needs no other look.
#[must_use]
pub fn at(text: &str, keyword: Span, context: Context, today: u64) -> (Option<Candidate>, usize) {
    let bytes = text.as_bytes();
    let letters = |from: usize| {
        bytes.get(from..bytes.len().min(from + LONGEST)).unwrap_or_default().iter().take_while(|&&byte| is_letter(byte)).count()
    };
    let header = Span::new(keyword.start, keyword.start + letters(keyword.start));
    if bytes.get(header.end) != Some(&b'.') || header.len() < 10 || text.get(keyword.start..keyword.end) != Some("eyJ") {
        return (None, header.end);
    }
    let payload = Span::new(header.end + 1, header.end + 1 + letters(header.end + 1));
    if bytes.get(payload.end) != Some(&b'.') || payload.is_empty() {
        return (None, payload.end);
    }
    let signature = Span::new(payload.end + 1, payload.end + 1 + letters(payload.end + 1));
    let token = Span::new(header.start, signature.end);
    if signature.len() < 20 {
        return (None, token.end);
    }
    (judged(text, token, [header, payload], context, today), token.end)
}

const fn is_letter(byte: u8) -> bool {
    base64::is_letter(byte) && !matches!(byte, b'+' | b'/')
}

fn judged(text: &str, token: Span, [header, payload]: [Span; 2], context: Context, today: u64) -> Option<Candidate> {
    let header = object(header.of(text))?;
    header.get("alg")?.as_str()?;
    let claims = object(payload.of(text))?;
    if is_example(&claims) || placeholder::is_provider_placeholder(token.of(text)) {
        return None;
    }
    let (message, verdict) = meaning(&claims, today);
    let verdict = match context.setting {
        Setting::Product | Setting::Pipeline => verdict,
        _ if verdict.severity == Severity::Critical => {
            Verdict { severity: Severity::High, precision: Precision::Medium, ..verdict }
        }
        _ if verdict.persona == Persona::Regular => Verdict { severity: Severity::Low, precision: Precision::Medium, ..verdict },
        _ => verdict.pedantic(),
    };
    Some(Candidate::new(&RULE, token, format!("{message}: {}", verdict.because), verdict))
}

fn object(part: &str) -> Option<Value> {
    serde_json::from_slice::<Value>(&base64::decode(part)?).ok().filter(Value::is_object)
}

/// The tokens that jwt.io shows, copied all over the world.
fn is_example(claims: &Value) -> bool {
    let claim = |name: &str| claims.get(name).and_then(Value::as_str).unwrap_or_default();
    claim("sub") == "1234567890" || claim("name") == "John Doe" || claim("iss") == "supabase-demo"
}

/// What the claims say of the token.
fn meaning(claims: &Value, today: u64) -> (String, Verdict) {
    let claim = |name: &str| claims.get(name).and_then(Value::as_str).unwrap_or_default();
    let number = |name: &str| claims.get(name).and_then(Value::as_f64).map(|number| number as u64);
    let regular = |severity, because| Verdict::new(severity, Precision::High, Persona::Regular, because);
    match (claim("role"), claim("iss"), claim("aud")) {
        ("service_role", ..) => {
            return (
                "A Supabase service role key stands in the file".to_owned(),
                regular(Severity::Critical, "it passes every row-level policy"),
            );
        }
        ("anon", ..) => {
            let verdict = Verdict::new(
                Severity::Info,
                Precision::High,
                Persona::Pedantic,
                "public by design, as long as row-level policies are in force",
            );
            return ("A Supabase anon key stands in the file".to_owned(), verdict);
        }
        (_, "n8n", _) | (_, _, "public-api") => {
            return (
                "An n8n API key stands in the file".to_owned(),
                regular(Severity::Critical, "it is a token that n8n issued"),
            );
        }
        _ => {}
    }
    let message = "A signed JSON Web Token stands in the file".to_owned();
    let verdict = match (number("exp"), number("iat")) {
        (Some(ends), _) if ends / DAY < today => {
            Verdict::new(Severity::Low, Precision::High, Persona::Pedantic, "it has run out")
        }
        (Some(ends), Some(starts)) if ends.saturating_sub(starts) <= SHORT_LIFE => {
            Verdict::new(Severity::Low, Precision::High, Persona::Pedantic, "it lived for a short time only")
        }
        (Some(_), _) => regular(Severity::High, "it has a date on which it runs out"),
        (None, _) => regular(Severity::High, "it never runs out"),
    };
    (message, verdict)
}
