//! The judgement of a value that a name promises: is it a secret, how bad, and would its owner want to hear of it?

use crate::rule::{Persona, Precision, Severity};
use crate::secrets::generic::assignment::{Assignment, Operator};
use crate::secrets::generic::context::{Context, Setting, Syntax};
use crate::secrets::generic::name::Naming;
use crate::secrets::validate::entropy::{self, Charset};
use crate::secrets::validate::{base64, placeholder, words};

/// What was decided, and why in a few words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verdict {
    pub severity: Severity,
    pub precision: Precision,
    pub persona: Persona,
    /// Goes on after the message: `letters and digits without words`.
    pub because: &'static str,
}

impl Verdict {
    #[must_use]
    pub const fn new(severity: Severity, precision: Precision, persona: Persona, because: &'static str) -> Self {
        Self { severity, precision, persona, because }
    }

    /// For those who want to hear everything.
    #[must_use]
    pub const fn pedantic(self) -> Self {
        Self { severity: Severity::Low, precision: Precision::Low, persona: Persona::Pedantic, ..self }
    }
}

/// How a password looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// A word or a number.
    Weak,
    /// A well-known word with something added: `password123`, `P@ssw0rd!`.
    Common,
    /// Kinds of characters that identifiers and labels do not mix.
    Fair,
    /// Three kinds of characters and at least twelve of them.
    Strong,
    /// No human made it.
    Random,
}

/// A human-chosen password is told by its context: the name, the operator, the file.
#[must_use]
pub fn password(value: &str, assignment: &Assignment<'_>, naming: Naming, context: Context) -> Option<Verdict> {
    if !(3..=128).contains(&value.len()) || !naming.direct && !is_random(value) {
        return None;
    }
    if is_no_value(assignment.name, value, assignment.quoted) || placeholder::is_password_hash(value) {
        return None;
    }
    let encoded = encoded_text(value);
    if encoded.as_deref().is_some_and(|text| placeholder::is_placeholder(assignment.name, text)) {
        return None;
    }
    let strength = strength(encoded.as_deref().unwrap_or(value));
    if assignment.operator == Operator::Compare && strength < Strength::Fair {
        return None;
    }
    let verdict = match strength {
        Strength::Random => Verdict::new(Severity::Critical, Precision::High, Persona::Regular, "a random-looking value"),
        Strength::Strong => Verdict::new(Severity::Critical, Precision::High, Persona::Regular, "several kinds of characters"),
        Strength::Fair => Verdict::new(Severity::Critical, Precision::Medium, Persona::Regular, "no word, label or reference"),
        Strength::Common => Verdict::new(Severity::High, Precision::Medium, Persona::Regular, "a well-known password"),
        Strength::Weak => {
            Verdict::new(Severity::Medium, Precision::Low, Persona::Regular, "a plain word, as default passwords are")
        }
    };
    if naming.made_up {
        return (strength > Strength::Weak).then(|| verdict.pedantic());
    }
    match context.setting {
        Setting::Product if strength == Strength::Weak && !takes_words(assignment, context) => Some(verdict.pedantic()),
        Setting::Product if context.syntax == Syntax::Text && strength < Strength::Strong => Some(verdict.pedantic()),
        Setting::Pipeline if strength <= Strength::Common => Some(verdict.pedantic()),
        Setting::Product | Setting::Pipeline => Some(verdict),
        Setting::Docs if strength >= Strength::Strong => {
            Some(Verdict { severity: Severity::Medium, precision: Precision::Low, ..verdict })
        }
        Setting::Template if strength >= Strength::Strong => {
            Some(Verdict { severity: Severity::High, precision: Precision::Medium, ..verdict })
        }
        Setting::Test if strength == Strength::Random => {
            Some(Verdict { severity: Severity::Low, precision: Precision::Low, ..verdict })
        }
        Setting::Docs | Setting::Template | Setting::Test => Some(verdict.pedantic()),
    }
}

/// A plain word after this name and operator is a password: in configuration, and where the name is an environment variable's.
fn takes_words(assignment: &Assignment<'_>, context: Context) -> bool {
    let configuration = matches!(context.syntax, Syntax::Env | Syntax::Ini | Syntax::Yaml | Syntax::Shell | Syntax::Sql);
    let shouted = assignment.name.contains('_') && !assignment.name.bytes().any(|byte| byte.is_ascii_lowercase());
    let flag = assignment.operator == Operator::Space && context.syntax == Syntax::Shell;
    configuration && (shouted || flag || context.syntax == Syntax::Env)
}

/// A key or token is told by its randomness.
#[must_use]
pub fn secret(value: &str, assignment: &Assignment<'_>, naming: Naming, context: Context) -> Option<Verdict> {
    if !(12..=1024).contains(&value.len()) || is_no_value(assignment.name, value, assignment.quoted) {
        return None;
    }
    if is_public_format(value) || placeholder::is_password_hash(value) || value.contains("...") {
        return None;
    }
    if encoded_text(value).is_some_and(|text| !text.contains('{') && !entropy::is_uuid(&text) && !is_random(&text)) {
        return None;
    }
    if entropy::is_uuid(value) {
        let verdict =
            Verdict::new(Severity::Medium, Precision::Low, Persona::Pedantic, "an identifier's format, under a secret's name");
        return naming.direct.then_some(verdict);
    }
    let insecure = value.strip_prefix("django-insecure-");
    if is_short_key(assignment.name, value) && naming.direct && !naming.made_up && context.setting == Setting::Product {
        return Some(Verdict::new(Severity::High, Precision::Medium, Persona::Regular, "hexadecimal digits, as short keys have"));
    }
    if !is_random(insecure.unwrap_or(value)) {
        return None;
    }
    let charset = Charset::of(value);
    let certain = naming.direct || value.len() >= 24 && (charset.kinds() >= 3 || entropy::is_hex(value) && value.len() >= 32);
    let verdict = match (certain, insecure) {
        (_, Some(_)) => Verdict::new(Severity::High, Precision::High, Persona::Regular, "Django's own generated key"),
        (true, None) if naming.direct => {
            Verdict::new(Severity::Critical, Precision::High, Persona::Regular, "a random-looking value")
        }
        (true, None) => Verdict::new(Severity::High, Precision::Medium, Persona::Regular, "a random-looking value"),
        (false, None) => Verdict::new(Severity::Medium, Precision::Low, Persona::Pedantic, "a random-looking value"),
    };
    if naming.made_up || assignment.operator == Operator::Compare && !naming.direct {
        return Some(verdict.pedantic());
    }
    match context.setting {
        Setting::Product | Setting::Pipeline => Some(verdict),
        _ if !naming.direct => Some(verdict.pedantic()),
        Setting::Template => {
            Some(Verdict { severity: verdict.severity.min(Severity::High), precision: Precision::Medium, ..verdict })
        }
        Setting::Docs => Some(Verdict { severity: Severity::Medium, precision: Precision::Low, ..verdict }),
        Setting::Test => Some(Verdict { severity: Severity::Low, precision: Precision::Low, ..verdict }),
    }
}

/// Akismet's keys, and others of old services, have 12 hexadecimal digits: too few to look random, so that the name must say that they
/// are a key or a secret.
fn is_short_key(name: &str, value: &str) -> bool {
    let charset = Charset::of(value);
    (12..20).contains(&value.len())
        && entropy::is_hex(value)
        && charset.digits >= 3
        && charset.lower + charset.upper >= 2
        && entropy::bits(value) >= 2.5
        && counted(value) < 0.3
        && placeholder::contains_any(name, &["key", "secret"])
}

/// The text that a value is in base64, as Kubernetes' manifests write them. Random bytes are none, but for one value in three hundred.
fn encoded_text(value: &str) -> Option<String> {
    if value.len() < 8 || !value.len().is_multiple_of(4) {
        return None;
    }
    let text = String::from_utf8(base64::decode(value)?).ok()?;
    let text = text.trim_end_matches(['\r', '\n']);
    (text.len() > 4 && text.bytes().all(|byte| (b' '..=b'~').contains(&byte))).then(|| text.to_owned())
}

/// JSON Web Tokens have a rule that reads them; an Ethereum address (`0x` and 40 hexadecimal digits) is public, and so is a GitHub node's
/// identifier (a kind and the MessagePack of an array of two or three numbers, in base64).
fn is_public_format(value: &str) -> bool {
    let is_token = value.starts_with("eyJ") && value.split('.').count() == 3;
    let is_address =
        value.len() == 42 && value.strip_prefix("0x").is_some_and(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()));
    let is_node = value.split_once('_').is_some_and(|(kind, rest)| {
        kind.len() <= 5
            && kind.bytes().all(|byte| byte.is_ascii_uppercase())
            && ["kwDO", "kgDO", "kwHO", "kgHO"].iter().any(|start| rest.starts_with(start))
    });
    is_token || is_address || is_node
}

/// A generator made it: at least 16 characters, evenly used, and hardly a word among them.
#[must_use]
pub fn is_random(value: &str) -> bool {
    let length = value.len();
    let charset = Charset::of(value);
    let letters = charset.lower + charset.upper;
    if length < 16 || charset.other > 0 || letters * 4 < length || charset.symbols * 3 > length {
        return false;
    }
    let bits = entropy::bits(value);
    if entropy::is_hex(value) {
        return length >= 20 && bits >= 3.0 && charset.digits >= 3;
    }
    let least = match length {
        ..20 => 3.3,
        20..32 => 3.6,
        _ => 3.9,
    };
    bits >= least
        && (charset.digits >= 2 || charset.upper >= 4 && charset.lower >= 4)
        && changes(value) * 5 >= length
        && words::share(value) + counted(value) < 0.4
        && !hides_word(value)
}

/// Which share of a text's bytes stands in runs of at least three that count up or down: `123`, `abc`, `987`. From 0 to 1.
fn counted(value: &str) -> f32 {
    let step = |pair: &[u8]| match pair {
        [first, second] if first.is_ascii_alphanumeric() && second.is_ascii_alphanumeric() => {
            i16::from(second.to_ascii_lowercase()) - i16::from(first.to_ascii_lowercase())
        }
        _ => 0,
    };
    let steps = value.as_bytes().windows(2).map(|pair| if pair == b"90" { 1 } else { step(pair) });
    let (mut counted, mut run, mut before) = (0, 0, 0);
    for step in steps {
        run = if step.abs() != 1 {
            0
        } else if step == before {
            run + 1
        } else {
            1
        };
        before = step;
        counted += match run {
            0 | 1 => 0,
            2 => 3,
            _ => 1,
        };
    }
    counted as f32 / value.len().max(1) as f32
}

/// A word that says what the value is stands amidst other letters: `vErrYS3c3tReFRe$hToken`. Chance does not make five letters
/// a word, and a prefix has a mark behind it.
fn hides_word(value: &str) -> bool {
    const WORDS: &[&str] = &["token", "secret", "passw", "apikey", "refresh", "example"];
    let parts = value.split(|c: char| !c.is_ascii_alphanumeric());
    parts
        .filter(|part| part.len() > 5 && !WORDS.iter().any(|word| part.eq_ignore_ascii_case(word)))
        .any(|part| placeholder::contains_any(part, WORDS))
}

/// How often the kind of character changes from one to the next.
fn changes(value: &str) -> usize {
    let kind = |byte: u8| match byte {
        b'a'..=b'z' => 0,
        b'A'..=b'Z' => 1,
        b'0'..=b'9' => 2,
        _ => 3,
    };
    value.as_bytes().windows(2).filter(|pair| matches!(pair, [first, second] if kind(*first) != kind(*second))).count()
}

/// How a password looks.
#[must_use]
pub fn strength(value: &str) -> Strength {
    let charset = Charset::of(value);
    if is_random(value) {
        return Strength::Random;
    }
    let camel =
        charset.lower > 0 && charset.upper > 1 && value.len() >= 10 && charset.kinds() == 2 && words::split(value).count() > 2;
    if camel {
        return Strength::Fair;
    }
    let separators = value.bytes().filter(|byte| matches!(byte, b'-' | b'_' | b'.' | b':' | b'/')).count();
    if is_common(value) {
        return if charset.digits > 0 || charset.symbols > separators { Strength::Common } else { Strength::Weak };
    }
    let mixed = charset.digits > 0 && charset.lower + charset.upper > 0 || charset.symbols > separators;
    match charset.kinds() {
        _ if !mixed => Strength::Weak,
        3.. if value.len() >= 12 => Strength::Strong,
        _ if value.len() < 5 => Strength::Weak,
        _ => Strength::Fair,
    }
}

/// What is left of it without digits, marks and look-alike characters is a word that everybody uses.
fn is_common(value: &str) -> bool {
    const WITHIN: &[&str] = &[
        "password", "passwd", "passw", "secret", "qwerty", "letmein", "changeme", "welcome", "test", "example", "dummy", "asdf",
    ];
    #[rustfmt::skip]
    const WHOLE: &[&str] = &[
        "admin", "administrator", "root", "user", "guest", "demo", "pass", "pw", "pwd", "abc", "hello", "hallo",
        "default", "login", "postgres", "mysql", "mariadb", "mongo", "redis", "rabbitmq", "minioadmin", "minio",
        "oracle", "sa", "foo", "bar", "foobar", "baz", "hunter", "monkey", "dragon", "master", "superuser", "sysadmin",
        "toor", "p", "dev",
    ];
    let plain: String = value.bytes().map(|byte| char::from(look_alike(byte))).collect();
    let stripped: String = value.chars().filter(char::is_ascii_alphabetic).map(|c| c.to_ascii_lowercase()).collect();
    placeholder::contains_any(&plain, WITHIN)
        || WHOLE.contains(&stripped.as_str()) && stripped.len() * 2 >= value.len() && !stripped.starts_with("hunter")
}

/// The letter that people replace by this one.
fn look_alike(byte: u8) -> u8 {
    match byte {
        b'0' => b'o',
        b'1' | b'!' => b'i',
        b'3' => b'e',
        b'4' | b'@' => b'a',
        b'5' | b'$' => b's',
        b'7' => b't',
        _ => byte.to_ascii_lowercase(),
    }
}

/// The text stands for no value at all: a placeholder, a reference, a label, a path, a piece of code.
#[must_use]
pub fn is_no_value(name: &str, value: &str, quoted: bool) -> bool {
    is_interrupted(value)
        || placeholder::is_placeholder(name, value)
        || is_code(value, quoted)
        || is_dotted(value)
        || is_host(value)
        || is_shouted(value)
        || is_path(value)
        || is_label(value)
        || !value.is_ascii() && !value.bytes().any(|byte| byte.is_ascii_digit())
}

/// A blank or a control character stands in it: no credential has one.
#[must_use]
pub fn is_interrupted(value: &str) -> bool {
    value.bytes().any(|byte| byte.is_ascii_whitespace() || byte.is_ascii_control())
}

fn is_code(value: &str, quoted: bool) -> bool {
    const MARKS: &[&str] = &[
        "()", "=>", "==", "&&", "||", "->", "::", "['", "[\"", "](", "\\w", "\\d", ".*", ".+", "(?", "[^", "[a-z", "[0-9", "</",
        "/>", "://", "*)", "({", "):", "=\\\"", "%d", "%v", "\\n",
    ];
    let first = value.as_bytes().first().copied().unwrap_or(0);
    let second = value.as_bytes().get(1).copied().unwrap_or(0);
    placeholder::contains_any(value, MARKS)
        || matches!(first, b'#' | b'.' | b'@' | b':' | b'?' | b'*' | b'&' | b'^' | b'|' | b'(' | b')' | b',' | b'+')
            && (second.is_ascii_alphabetic() || first == b'^' || value.len() < 4)
        || !quoted && value.contains(['(', '[', '<', '{', '"', '\''])
        || value.ends_with(['(', '{', '[', ':', ',', '='].as_slice()) && !value.ends_with('=')
        || value.starts_with("--")
        || value.contains('|') && words::share(value) > 0.5
        || value.contains(['<', '>']) && value.contains('=')
}

/// `config.database.password`, `password.txt`: words with dots between.
fn is_dotted(value: &str) -> bool {
    let is_name =
        |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphabetic() || matches!(byte, b'_' | b'-'));
    value.contains('.') && value.split('.').all(is_name)
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
