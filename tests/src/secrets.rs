//! Example secrets by their pattern's name, so that no page holds a token-shaped text.

use ciward_core::secrets::catalog;
use ciward_core::secrets::pattern::Pattern;
use regex::bytes;

/// Replaces `{pattern-id}` by that pattern's first example secret. Braces that name no pattern stay.
///
/// # Panics
/// A pattern's expression or example is wrong.
#[must_use]
pub fn expand(text: &str) -> String {
    let mut expanded = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once('{') {
        expanded.push_str(before);
        let named = behind.split_once('}').and_then(|(id, after)| Some((stand_in(id)?, after)));
        match named {
            Some((secret, after)) => {
                expanded.push_str(secret);
                rest = after;
            }
            None => {
                expanded.push('{');
                rest = behind;
            }
        }
    }
    expanded.push_str(rest);
    expanded
}

/// What a name in braces stands for.
fn stand_in(name: &str) -> Option<&'static str> {
    let pattern = catalog::ALL.iter().find(|pattern| pattern.rule.id == name);
    pattern.map(|pattern| example(pattern)).or_else(|| SHAPES.iter().find(|(known, _)| *known == name).map(|(_, text)| *text))
}

/// Secrets that no provider's pattern finds.
const SHAPES: &[(&str, &str)] = &[
    (
        "jwt",
        concat!(
            "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9",
            ".eyJzdWIiOiI0MjE5OTMiLCJyb2xlIjoiYWRtaW4ifQ",
            ".Zk3vQ9xT1mYw7RbN4sLc8HdJfGuEoAi2KpX6tVrSqWe"
        ),
    ),
    ("random", concat!("q8Zk3Vw7Lm2X", "p9Tr4Ys6Nc1B", "d5Fg0Hj8Ka3Qe7Wz")),
    ("random-hex", concat!("9f86d081884c7d65", "9a2feaa0c55ad015", "a3bf4f1b2b0b822c", "d15d6c15b0f00a08")),
    ("begin-rsa", concat!("-----BEGIN RSA", " PRIVATE KEY-----")),
    ("begin-openssh", concat!("-----BEGIN OPENSSH", " PRIVATE KEY-----")),
    ("begin-encrypted", concat!("-----BEGIN ENCRYPTED", " PRIVATE KEY-----")),
    ("begin-pkcs8", concat!("-----BEGIN", " PRIVATE KEY-----")),
    ("pem-begin", concat!("-----BEGIN OPENSSH", " PRIVATE KEY-----")),
    (
        "pem-body",
        concat!(
            "b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW\n",
            "QyNTUxOQAAACB7wq1Xk0mFzR8vT3cJ5pLhY2sNdUe9aGb4oQiWnKjMxAAAAJjvS1yT70tc\n",
            "kwAAAAtzc2gtZWQyNTUxOQAAACB7wq1Xk0mFzR8vT3cJ5pLhY2sNdUe9aGb4oQiWnKjMxA"
        ),
    ),
    ("pem-end", concat!("-----END OPENSSH", " PRIVATE KEY-----")),
];

/// The secret in a pattern's first example.
///
/// # Panics
/// The pattern does not match its own example.
#[must_use]
pub fn example(pattern: &Pattern) -> &'static str {
    secret_in(pattern, pattern.examples.first().expect("a pattern has an example"))
}

/// The secret in one of a pattern's examples.
///
/// # Panics
/// The pattern does not match it.
#[must_use]
pub fn secret_in(pattern: &Pattern, example: &'static str) -> &'static str {
    let regex = bytes::RegexBuilder::new(pattern.regex).unicode(false).build().expect("a pattern's expression compiles");
    let captures = regex.captures(example.as_bytes()).expect("a pattern matches its example");
    let secret = captures.name("secret").or(captures.get(0)).map(|found| found.range()).unwrap_or_default();
    &example[secret]
}
