//! What stands where a secret could, and is none: a placeholder, a reference, a label, a path, a piece of code, a public format.

use crate::secrets::validate::entropy::Charset;
use crate::secrets::validate::{placeholder, words};

/// The text stands for no value at all: a placeholder, a reference, a label, a path, a piece of code.
#[must_use]
pub fn is_no_value(name: &str, value: &str, quoted: bool) -> bool {
    is_interrupted(value)
        || value == "base64"
        || placeholder::is_placeholder(name, value)
        || is_code(value, quoted)
        || is_dotted(value)
        || is_host(value)
        || is_shouted(value)
        || is_path(value)
        || is_label(value)
        || is_coordinate(value)
        || !value.is_ascii() && !value.bytes().any(|byte| byte.is_ascii_digit())
}

/// The same where a file's format says that a secret is due: such a value may look like code.
#[must_use]
pub fn stands_for_nothing(name: &str, value: &str) -> bool {
    placeholder::is_placeholder(name, value)
        || is_dotted(value)
        || is_host(value)
        || is_shouted(value)
        || is_path(value)
        || is_label(value)
}

/// A blank or a control character stands in it: no credential has one.
#[must_use]
pub fn is_interrupted(value: &str) -> bool {
    value.bytes().any(|byte| byte.is_ascii_whitespace() || byte.is_ascii_control())
}

fn is_code(value: &str, quoted: bool) -> bool {
    const MARKS: &[&str] = &[
        "()", "=>", "&&", "||", "->", "::", "['", "[\"", "](", "\\w", "\\d", ".*", ".+", "(?", "[^", "[a-z", "[0-9", "</", "/>",
        "://", "*)", "({", "):", "=\\\"", "%d", "%v", "\\n",
    ];
    let first = value.as_bytes().first().copied().unwrap_or(0);
    let second = value.as_bytes().get(1).copied().unwrap_or(0);
    placeholder::contains_any(value, MARKS)
        || value.trim_end_matches('=').contains("==")
        || matches!(first, b'#' | b'.' | b'@' | b':' | b'?' | b'*' | b'&' | b'^' | b'|' | b'(' | b')' | b',' | b'+')
            && (second.is_ascii_alphabetic() && !(quoted && is_full(value)) || first == b'^' || value.len() < 4)
        || !quoted && value.contains(['(', '[', '<', '{', '"', '\''])
        || value.ends_with(['(', '{', '[', ':', ',', '='].as_slice()) && !value.ends_with('=')
        || value.starts_with("--")
        || value.contains('|') && words::share(value) > 0.5
        || value.contains(['<', '>']) && value.contains('=')
}

/// All four kinds of characters, as rules for passwords ask: no selector or variable has them.
fn is_full(value: &str) -> bool {
    value.len() >= 8 && Charset::of(value).kinds() == 4 && !value.contains(['.', '(', '[', '/', '-', '_', ' '])
}

/// `config.database.password`, `password.txt`: words with dots between.
fn is_dotted(value: &str) -> bool {
    let is_name =
        |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphabetic() || matches!(byte, b'_' | b'-'));
    value.contains('.') && value.split('.').all(is_name)
}

/// `jjwt-api:0.11.2`: a package and its version.
fn is_coordinate(value: &str) -> bool {
    let version = value.rsplit(':').next().filter(|version| version.len() < value.len()).unwrap_or_default();
    version.split('.').count() > 2
        && version.split('.').all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
}

/// `123456.dkr.ecr.us-east-1.amazonaws.com`: a host's name in full.
fn is_host(value: &str) -> bool {
    const TOP: &[&str] = &["com", "net", "org", "io", "dev", "app", "cloud", "local", "internal"];
    let is_part = |part: &str| {
        !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
    };
    let top = value.rsplit('.').next().unwrap_or_default();
    value.split('.').count() > 2 && TOP.contains(&top) && value.split('.').all(is_part)
}

/// `DB_PASSWORD`: a variable's name.
fn is_shouted(value: &str) -> bool {
    value.contains('_')
        && value.bytes().any(|byte| byte.is_ascii_uppercase())
        && value.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_')
        && words::share(value) > 0.4
}

fn is_path(value: &str) -> bool {
    let rooted =
        ["/", "./", "../", "~/"].iter().any(|root| value.starts_with(root)) && (value.len() < 12 || words::share(value) > 0.3);
    let drive = matches!(value.as_bytes(), [drive, b':', b'\\' | b'/', ..] if drive.is_ascii_alphabetic());
    let extension = value.rsplit_once('.').map_or("", |(_, extension)| extension);
    const EXTENSIONS: &[&str] = &[
        "txt", "key", "pem", "crt", "json", "yml", "yaml", "conf", "py", "js", "ts", "php", "html", "go", "rb", "md", "xml",
        "jks", "p12", "sh",
    ];
    let wordy = value.contains('/') && value.split('/').filter(|part| !part.is_empty()).all(words::is_wordlike);
    rooted || drive || wordy || EXTENSIONS.contains(&extension)
}

/// Every word is one that labels, types and field names are made of.
fn is_label(value: &str) -> bool {
    // A type that must not be null.
    let value = value.strip_suffix('!').filter(|name| name.starts_with(|c: char| c.is_ascii_uppercase())).unwrap_or(value);
    let mut any = false;
    words::split(value).all(|word| {
        any = true;
        let word = word.trim_end_matches(|c: char| c.is_ascii_digit());
        word.len() < 2 && value.len() > word.len() + 2 || LABELS.iter().any(|label| label.eq_ignore_ascii_case(word))
    }) && any
        && !value.bytes().any(|byte| byte.is_ascii_digit() || b"!@#$%^&*".contains(&byte))
}

#[rustfmt::skip]
const LABELS: &[&str] = &[
    "password", "passwords", "passwd", "pwd", "pass", "passphrase", "passcode", "pw", "user", "username", "name", "new",
    "old", "current", "confirm", "confirmed", "confirmation", "repeat", "enter", "your", "the", "an", "of", "for", "to",
    "in", "on", "by", "with", "from", "is", "login", "signin", "signup", "sign", "type", "input", "field", "form",
    "reset", "forgot", "forgotten", "change", "changed", "update", "invalid", "wrong", "required", "optional", "hash",
    "secret", "secrets", "token", "tokens", "key", "keys", "api", "access", "private", "public", "value", "string",
    "str", "text", "textbox", "hidden", "show", "hide", "plain", "plaintext", "bool", "boolean", "int", "integer",
    "number", "object", "array", "null", "undefined", "none", "true", "false", "yes", "no", "not", "basic", "bearer",
    "oauth", "auth", "authorization", "authentication", "credential", "credentials", "policy", "strength", "validator",
    "validation", "component", "box", "view", "controller", "service", "manager", "provider", "handler", "label",
    "placeholder", "header", "headers", "cookie", "session", "body", "query", "param", "params", "config", "setting",
    "settings", "environment", "variable", "env", "file", "data", "refresh", "id", "client", "account", "grant", "email",
    "mail", "phone", "any", "unknown", "sensitive", "ref", "var", "empty", "random", "auto", "ask",
];

/// JSON Web Tokens have a rule that reads them; an Ethereum address (`0x` and 40 hexadecimal digits) is public, and so is a GitHub node's
/// identifier (a kind and the MessagePack of an array of two or three numbers, in base64).
#[must_use]
pub fn is_public_format(value: &str) -> bool {
    let is_token = value.starts_with("eyJ") && value.split('.').count() == 3;
    let is_address =
        value.len() == 42 && value.strip_prefix("0x").is_some_and(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()));
    let is_node = value.split_once('_').is_some_and(|(kind, rest)| {
        kind.len() <= 5
            && kind.bytes().all(|byte| byte.is_ascii_uppercase())
            && ["kwDO", "kgDO", "kwHO", "kgHO"].iter().any(|start| rest.starts_with(start))
    });
    // Project keys that a browser sends, and the key that every storage emulator of Azure has.
    let is_published = ["phc_", "pk_live_", "pk_test_", "pk-lf-", "sb_publishable_", "Eby8vdM02xNO"]
        .iter()
        .any(|start| value.starts_with(start));
    is_token || is_address || is_node || is_published
}
