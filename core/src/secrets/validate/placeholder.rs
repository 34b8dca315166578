//! Tells a value that stands for a secret from the secret.

use crate::secrets::validate::{entropy, pairs, words};

/// The value is made to be replaced, is filled in elsewhere, or says that there is none: `<token>`, `${TOKEN}`, `changeme`, `your-key`,
/// `xxxx`, `op://vault/item`, or the variable's own name.
#[must_use]
pub fn is_placeholder(name: &str, value: &str) -> bool {
    let value = value.trim();
    value.is_empty()
        || is_reference(value)
        || is_encrypted(value)
        || is_filler(value)
        || is_name(name, value)
        || has_stand_in(value)
}

/// A value in a provider's own format is a placeholder only where it cannot be anything else: short words in it prove nothing, since tokens
/// hold words such as `test`. AWS's documentation ends its keys with `EXAMPLE`.
#[must_use]
pub fn is_provider_placeholder(value: &str) -> bool {
    value.contains("...")
        || is_padded(value)
        || longest_sequence(value) >= 10
        || spelled(value)
        || asks_for_another(value)
        || is_repeated(value)
        || is_prose(value)
}

/// Words so long that chance does not write them, which say that the value is to be replaced.
fn asks_for_another(value: &str) -> bool {
    #[rustfmt::skip]
    const WORDS: &[&str] = &[
        "example", "placeholder", "changeme", "change_me", "change-me", "replaceme", "replace_", "replace-", "redacted", "your_", "your-",
        "yourapi", "yoursecret", "yourtoken", "yourkey", "_here", "-here", "goeshere", "notreal", "not_real", "not-real",
    ];
    contains_any(value, WORDS)
}

/// A few characters at least three times over, through half of the value: `abc123abc123abc123`, `deadbeefdeadbeefdeadbeef`.
fn is_repeated(value: &str) -> bool {
    let bytes = value.as_bytes();
    (2..=16).any(|period| {
        let mut run = 0;
        let mut longest = 0;
        for (before, byte) in bytes.iter().zip(bytes.iter().skip(period)) {
            run = if before == byte { run + 1 } else { 0 };
            longest = longest.max(run);
        }
        longest >= (2 * period).max(8) && (longest + period) * 2 >= bytes.len()
    })
}

/// Its second half, behind any prefix, is written in words. One run of letters can look like a word by chance, and a mnemonic has blanks
/// between its words.
fn is_prose(value: &str) -> bool {
    let tail = value.get(value.ceil_char_boundary(value.len() / 2)..).unwrap_or_default();
    let words = || words::split(tail).filter(|word| words::is_wordlike(word.trim_end_matches(|c: char| c.is_ascii_digit())));
    tail.len() >= 12
        && !value.contains(char::is_whitespace)
        && words::share(tail) >= 0.6
        && pairs::bits(tail) > 0.0
        && words().count() >= 2
}

/// One character over and over. Zero bytes are runs of `A` in base64, so a run of it must make up a good part of the value.
fn is_padded(value: &str) -> bool {
    let zeros = value.contains("AAAAAAA");
    longest_run(value) >= if zeros { (value.len() / 3).max(7) } else { 7 }
}

/// The text reads as a value from elsewhere: a variable, a template, a store's address.
#[must_use]
pub fn is_reference(value: &str) -> bool {
    const ANYWHERE: &[&str] = &["${", "$(", "{{", "}}", "#{", "<%", "%(", "{%", "@{", "$[", "%{"];
    #[rustfmt::skip]
    const SCHEMES: &[&str] = &[
        "op://", "vault:", "vault://", "env:", "env.", "env(", "file:", "ssm:", "awssm:", "secret:", "secrets.",
        "secretsmanager", "arn:", "ref+", "ref:", "keyvault", "sops:", "kms:", "gcp:", "keychain:", "{env:",
    ];
    if contains_any(value, ANYWHERE) || SCHEMES.iter().any(|scheme| starts_with(value, scheme)) {
        return true;
    }
    let bytes = value.as_bytes();
    let enclosed = |open, close| bytes.first() == Some(&open) && bytes.last() == Some(&close) && bytes.len() > 1;
    enclosed(b'<', b'>')
        || enclosed(b'[', b']')
        || enclosed(b'{', b'}')
        || enclosed(b'%', b'%')
        || enclosed(b'(', b')')
        || enclosed(b'_', b'_')
        || is_dollar_name(value)
        || value.contains("%s")
        || value.contains("{}")
        || holds_format_field(value)
        || ends_in_brackets(value)
}

/// `prefix-<token>`.
fn ends_in_brackets(value: &str) -> bool {
    let name = value.strip_suffix('>').and_then(|value| value.rsplit_once('<')).map_or("", |(_, name)| name);
    name.len() >= 3 && name.bytes().all(|byte| byte.is_ascii_alphabetic() || b"_- ".contains(&byte))
}

/// `$NAME`, `$name.field`, `$1`: one variable and nothing else. `$ecret!` has more than a name.
fn is_dollar_name(value: &str) -> bool {
    value.strip_prefix('$').is_some_and(|name| {
        let shouted = name.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_');
        let plain = name.bytes().all(|byte| byte.is_ascii_alphabetic() || b"_.>-:[]'\"".contains(&byte));
        // `$random_base64`: words with an underscore between.
        let snake = name.contains('_')
            && name.starts_with(|c: char| c.is_ascii_lowercase())
            && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
        !name.is_empty() && (shouted || plain || snake || name.starts_with("__"))
    })
}

/// `{name}` or `{0}` inside a text, as format strings have.
fn holds_format_field(value: &str) -> bool {
    value.split('{').skip(1).any(|part| {
        part.split_once('}').is_some_and(|(field, _)| {
            !field.is_empty() && field.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_.:!$-".contains(&byte))
        })
    })
}

/// Ciphertext that is meant to be committed: SOPS, eyaml, ansible-vault, git-crypt, sealed secrets.
#[must_use]
pub fn is_encrypted(value: &str) -> bool {
    #[rustfmt::skip]
    const MARKS: &[&str] = &[
        "ENC[", "ENC(", "$ANSIBLE_VAULT", "!vault", "encrypted:", "age-encryption.org", "-----BEGIN PGP MESSAGE", "AgBy",
        "{cipher}",
    ];
    MARKS.iter().any(|mark| starts_with(value, mark))
}

/// A one-way digest of a password, in a crypt(3), Django, LDAP or bcrypt form.
#[must_use]
pub fn is_password_hash(value: &str) -> bool {
    #[rustfmt::skip]
    const MARKS: &[&str] = &[
        "$2a$", "$2b$", "$2y$", "$1$", "$5$", "$6$", "$y$", "$argon2", "$scrypt", "$apr1$", "$pbkdf2", "$7$",
        "pbkdf2_sha", "pbkdf2:", "scrypt:", "{SSHA", "{SHA", "{MD5}", "SCRAM-SHA-", "bcrypt",
    ];
    MARKS.iter().any(|mark| starts_with(value, mark))
}

/// Repeated or counted-up characters, or nothing but punctuation.
fn is_filler(value: &str) -> bool {
    let distinct = value.as_bytes().iter().fold(0u128, |seen, &byte| seen | 1 << byte.min(127)).count_ones();
    let length = value.len();
    length >= 4 && distinct <= 2
        || length > 1 && distinct == 1
        || value.ends_with("...")
        || value.contains("....")
        || value.contains('…')
        || value.contains('•')
        || value.contains("***")
        || value.ends_with("-xxx")
        || value.ends_with("_xxx")
        || !value.bytes().any(|byte| byte.is_ascii_alphanumeric() || byte >= 0x80)
        || longest_run(value) >= 6
        || length >= 6 && longest_run(value) * 2 >= length
        || length >= 8 && longest_sequence(value) * 3 >= length * 2
        || longest_sequence(value) >= 9
        || value.len() > 4 && value.starts_with("**") && value.ends_with("**")
        || length >= 8 && is_interleaved(value)
        || is_repeated(value)
        || length >= 16 && entropy::bits(value) < 2.2
        || spelled(value)
}

/// Two sequences, turn by turn: `A1B2C3D4`.
fn is_interleaved(value: &str) -> bool {
    let goes_on = |first: u8, third: u8| first.wrapping_add(1) == third || (first, third) == (b'9', b'0');
    let steps = value.as_bytes().windows(3).filter(|three| matches!(three, [first, _, third] if goes_on(*first, *third))).count();
    steps * 4 >= value.len().saturating_sub(2) * 3
}

/// `xxxx` in either case.
fn spelled(value: &str) -> bool {
    value.as_bytes().windows(4).any(|run| run.eq_ignore_ascii_case(b"xxxx"))
}

/// The longest run of one byte.
fn longest_run(value: &str) -> usize {
    longest(value, |before, byte| before == byte)
}

/// The longest run of bytes that count up by one, letters without regard to case: `12345`, `abcdef`.
fn longest_sequence(value: &str) -> usize {
    longest(value, |before, byte| {
        let (before, byte) = (before.to_ascii_lowercase(), byte.to_ascii_lowercase());
        byte.is_ascii_alphanumeric()
            && (before.wrapping_add(1) == byte || before == b'9' && byte == b'0' || before == b'9' && byte == b'a')
    })
}

fn longest(value: &str, goes_on: impl Fn(u8, u8) -> bool) -> usize {
    let mut longest = 0;
    let mut run = 0;
    let mut before = None;
    for byte in value.bytes() {
        run = if before.is_some_and(|before| goes_on(before, byte)) { run + 1 } else { 1 };
        longest = longest.max(run);
        before = Some(byte);
    }
    longest
}

/// The value is the variable's name, however it is written: `api_key = "API-KEY"`.
fn is_name(name: &str, value: &str) -> bool {
    let letters =
        |text: &str| text.bytes().filter(u8::is_ascii_alphanumeric).map(|byte| byte.to_ascii_lowercase()).collect::<Vec<_>>();
    let (name, value) = (letters(name), letters(value));
    !value.is_empty() && (value == name || value.len() >= 6 && name.ends_with(&value))
}

/// Words that stand in a value only to be replaced.
#[rustfmt::skip]
const STAND_INS: &[&str] = &[
    "changeme", "changethis", "changeit", "replace", "replaceme", "replacethis", "placeholder", "example", "examples",
    "dummy", "fake", "todo", "tbd", "fixme", "insert", "your", "yours", "yourpassword", "yourtoken", "yourkey",
    "yoursecret", "yourapikey", "youraccesstoken", "redacted", "masked", "sample", "foo", "bar", "foobar", "baz", "none",
    "null", "nil", "undefined", "empty", "unset", "notset", "notused", "unused", "notreal", "invalid", "removed",
    "omitted", "hidden", "mock", "mocked", "enter", "secrethere", "tokenhere", "notasecret", "censored",
];

fn has_stand_in(value: &str) -> bool {
    const WHOLE: &[&str] = &["n/a", "na", "no", "true", "false", "xxx"];
    #[rustfmt::skip]
    const RUN_TOGETHER: &[&str] = &[
        "changeme", "change-me", "change_me", "change-this", "change_this", "changethis", "placeholder", "replace-",
        "replace_", "replaceme", "your-", "your_", "example", "insert-", "insert_", "my-secret-", "dummy", "my_api_key",
        "my-api-key", "goes_here", "goes-here",
    ];
    WHOLE.iter().any(|whole| value.eq_ignore_ascii_case(whole))
        || words::split(value).any(|word| {
            let word = word.trim_end_matches(|c: char| c.is_ascii_digit());
            STAND_INS.iter().any(|stand_in| word.eq_ignore_ascii_case(stand_in))
        })
        || contains_any(value, RUN_TOGETHER)
}

/// Without regard to case.
#[must_use]
pub fn ends_with(value: &str, suffix: &str) -> bool {
    value.len().checked_sub(suffix.len()).and_then(|start| value.get(start..)).is_some_and(|end| end.eq_ignore_ascii_case(suffix))
}

fn starts_with(value: &str, prefix: &str) -> bool {
    value.get(..prefix.len()).is_some_and(|start| start.eq_ignore_ascii_case(prefix))
}

/// One of the lower-case needles occurs, in any letter case.
#[must_use]
pub fn contains_any(text: &str, needles: &[&str]) -> bool {
    let bytes = text.as_bytes();
    let bit = |byte: &u8| 1u128 << (byte.to_ascii_lowercase() & 127);
    let firsts = needles.iter().filter_map(|needle| needle.as_bytes().first()).fold(0u128, |bits, first| bits | bit(first));
    bytes.iter().enumerate().any(|(at, byte)| {
        firsts & bit(byte) != 0
            && needles
                .iter()
                .any(|needle| bytes.get(at..at + needle.len()).is_some_and(|part| part.eq_ignore_ascii_case(needle.as_bytes())))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_for_a_secret_is_told() {
        for value in [
            "",
            " ",
            "<token>",
            "key-4f1c-<your token>",
            "deadbeefdeadbeefdeadbeef",
            "${TOKEN}",
            "$TOKEN",
            "$1",
            "{{ token }}",
            "%TOKEN%",
            "changeme",
            "change-me",
            "CHANGE_ME_PLEASE",
            "your-service-api-key",
            "YOUR_API_KEY",
            "yourPassword",
            "xxxxxxxx",
            "XXXX-XXXX",
            "...",
            "sk-...",
            "********",
            "op://vault/item/field",
            "vault:secret/data/x#y",
            "ENC[AES256_GCM,data:abc]",
            "aaaaaaaa",
            "12345678",
            "0123456789abcdef",
            "00000000-0000-0000-0000-000000000000",
            "#{token}",
            "%(token)s",
            "%s",
            "{0}",
            "{token}",
            "example",
            "example-token-1",
            "replace_with_real",
            "REDACTED",
            "null",
            "None",
            "todo",
            "[token]",
            "$__env{X}",
            "$config.token",
            "__TOKEN__",
        ] {
            assert!(is_placeholder("x", value), "{value}");
        }
    }

    #[test]
    fn a_name_is_no_value() {
        assert!(is_placeholder("api_key", "API-KEY"));
        assert!(is_placeholder("DB_PASSWORD", "password"));
        assert!(!is_placeholder("DB_PASSWORD", "db"));
    }

    #[test]
    fn what_can_be_a_secret_is_kept() {
        for value in [
            "hunter2",
            "MyRealPassword123",
            "Mushroom1!Mushroom1!",
            "pa$$word!1x".trim_start_matches("pa$$w"),
            "$ecret!1",
            "p@ss{word",
            "9f8e7d6c5b4a",
        ] {
            assert!(!is_placeholder("x", value), "{value}");
        }
    }

    #[test]
    fn a_provider_format_beats_words() {
        assert!(!is_provider_placeholder(concat!("sk_te", "st_yourfake4eC39HqLyjWDarjtT1")));
        assert!(is_provider_placeholder(concat!("AKIA", "IOSFODNN7EXAMPLE")));
        assert!(is_provider_placeholder(concat!("gh", "p_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")));
        assert!(is_provider_placeholder(concat!("gh", "p_1234567890abcdefghij1234567890abcdef")));
        assert!(is_provider_placeholder(concat!("gh", "p_abc123abc123abc123abc123abc123abc123")));
        assert!(is_provider_placeholder(concat!("gh", "p_ThisTokenWasMadeForTheManualOnly0000")));
        assert!(is_provider_placeholder(concat!("gh", "p_q7Rk2ZpX9vLwT4exampleHsB1nDj6FgAe3U0")));
    }
}
