//! How a value looks, apart from what it is called: made by a generator, by a careful human, or a word that everybody uses.

use crate::secrets::validate::entropy::{self, Charset};
use crate::secrets::validate::{everyday, pairs, placeholder, words};

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
#[must_use]
pub fn counted(value: &str) -> f32 {
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
#[must_use]
pub fn is_common(value: &str) -> bool {
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
    let plain: String = value.chars().map(look_alike).collect();
    let stripped: String = value.chars().filter(char::is_ascii_alphabetic).map(|c| c.to_ascii_lowercase()).collect();
    placeholder::contains_any(&plain, WITHIN)
        || is_counted_word(value)
        || WHOLE.contains(&stripped.as_str()) && stripped.len() * 2 >= value.len() && !stripped.starts_with("hunter")
}

/// What stands there reads like words, or is none at all.
#[must_use]
pub fn reads(value: &str) -> bool {
    pairs::bits(value) > -1.0
}

/// Anybody would have thought of it: everyday words, well-known passwords, a number that counts. Other letters may follow each other as in
/// words, and be a password of somebody's all the same.
#[must_use]
pub fn is_everyday(value: &str) -> bool {
    if value.bytes().all(|byte| byte.is_ascii_digit()) {
        let distinct = value.bytes().fold(0u16, |seen, byte| seen | 1 << (byte % 16)).count_ones() as usize;
        return value.len() < 5 || counted(value) > 0.5 || distinct * 2 <= value.len();
    }
    reads(value) && (is_common(value) || everyday::share(value).is_none_or(|share| share >= 0.6))
}

/// An everyday word and a number that counts: `harbor12345`, `jira_123456`.
fn is_counted_word(value: &str) -> bool {
    let word = value.trim_end_matches(|c: char| c.is_ascii_digit());
    let number = value.get(word.len()..).unwrap_or_default();
    let word = word.trim_end_matches(['_', '-', '.', '@', '#', '!']);
    number.len() > 2 && counted(number) > 0.9 && word.len() > 2 && everyday::share(word) >= Some(0.9)
}

/// The letter that people replace by this one.
fn look_alike(letter: char) -> char {
    match letter {
        '0' => 'o',
        '1' | '!' => 'i',
        '3' | '€' => 'e',
        '4' | '@' => 'a',
        '5' | '$' | '§' => 's',
        '7' => 't',
        _ => letter.to_ascii_lowercase(),
    }
}
