//! What a named value is: a setting, a stand-in, or a credential.

use crate::secrets::generic::innocence;
use crate::secrets::generic::name::{Naming, Promise};
use crate::secrets::generic::strength::{self, Strength};
use crate::secrets::validate::{placeholder, words};
use crate::text::Span;
use serde::{Deserialize, Serialize};

/// What kind of value stands behind a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ValueClass {
    Empty,
    Placeholder,
    /// A reference to a value elsewhere: `${X}`, `op://…`.
    Reference,
    Encrypted,
    /// A setting that is no secret: a port, a host, a flag.
    Plain,
    /// A credential, as far as ciward can tell.
    Secret,
}

/// What kind of value stands behind a variable's name.
#[must_use]
pub fn class_of(name: &str, value: &str) -> ValueClass {
    let value = value.trim();
    if value.is_empty() {
        return ValueClass::Empty;
    }
    if placeholder::is_encrypted(value) {
        return ValueClass::Encrypted;
    }
    if has_provider_format(value) {
        return ValueClass::Secret;
    }
    if let Some(login) = Login::of(value) {
        return if login.is_stand_in() {
            ValueClass::Placeholder
        } else if login.is_public() || login.password(value).contains("${") {
            ValueClass::Plain
        } else {
            ValueClass::Secret
        };
    }
    if is_reference(value) {
        return ValueClass::Reference;
    }
    match promise(name) {
        Some(_) if is_stand_in(name, value) => ValueClass::Placeholder,
        Some(promise) if holds(promise, name, value) => ValueClass::Secret,
        Some(_) => ValueClass::Plain,
        None if is_stand_in_setting(name, value) => ValueClass::Placeholder,
        None => ValueClass::Plain,
    }
}

/// Whether the name promises a credential.
#[must_use]
pub fn is_secret_name(name: &str) -> bool {
    promise(name).is_some()
}

/// Whether the name promises a password: chosen by a human, as likely as not.
#[must_use]
pub fn is_password_name(name: &str) -> bool {
    promise(name) == Some(Promise::Password)
}

/// Whether sessions, tokens or cookies are signed with it: who guesses it, makes them.
#[must_use]
pub fn is_signing_name(name: &str) -> bool {
    const ENDS: &[&str] =
        &["AUTH_SECRET", "JWT_SECRET", "SESSION_SECRET", "SECRET_KEY", "SECRET_KEY_BASE", "COOKIE_SECRET", "JWT_KEY"];
    let name = name.to_ascii_uppercase();
    ENDS.iter().any(|end| name.ends_with(end)) && !name.starts_with("AWS_") && !name.contains("ACCESS")
}

fn promise(name: &str) -> Option<Promise> {
    const PUBLIC: &[&str] = &[
        "NEXT_PUBLIC_",
        "VITE_",
        "REACT_APP_",
        "EXPO_PUBLIC_",
        "NUXT_PUBLIC_",
        "PUBLIC_",
        "VUE_APP_",
        "GATSBY_",
        "NG_APP_",
        "STORYBOOK_",
    ];
    let naming = Naming::of(name)?;
    let shown = PUBLIC.iter().any(|prefix| name.starts_with(prefix)) && naming.promise == Promise::Secret;
    (naming.direct && !naming.made_up && !shown).then_some(naming.promise)
}

/// The value stands for one that someone has yet to fill in.
#[must_use]
pub fn is_stand_in(name: &str, value: &str) -> bool {
    placeholder::is_placeholder(name, value)
        || placeholder::contains_any(value, &["change", "secret-here", "key-here", "token-here", "goes-here", "goes_here"])
        || asks_for_random_text(value)
        || is_cut_short(value)
}

/// `sk_test_asdf`, `sk-openai-api`: a provider's mark with hardly anything behind it.
fn is_cut_short(value: &str) -> bool {
    const MARKS: &[&str] = &[
        "sk-",
        "sk_test_",
        "sk_live_",
        "pk_test_",
        "pk_live_",
        "rk_live_",
        "ghp_",
        "gho_",
        "github_pat_",
        "glpat-",
        "xoxb-",
        "xoxp-",
        "whsec_",
        "hf_",
        "npm_",
        "AIza",
    ];
    let rest = MARKS.iter().find_map(|mark| value.strip_prefix(mark));
    rest.is_some_and(|rest| rest.len() < 12 && !rest.bytes().any(|byte| byte.is_ascii_digit()))
}

/// `SomeRandomStringOf32CharsExactly`: it says how the value is to be made.
fn asks_for_random_text(value: &str) -> bool {
    let joined: String = value.chars().filter(|c| c.is_ascii_alphanumeric()).map(|c| c.to_ascii_lowercase()).collect();
    ["randomstring", "randomtext", "randomvalue", "longrandom", "chars", "characters"].iter().any(|asked| joined.contains(asked))
        && words::split(value).count() > 2
}

/// `/media/your/path` is one; `/`, `1` and `true` are settings.
fn is_stand_in_setting(name: &str, value: &str) -> bool {
    let word = value.bytes().filter(u8::is_ascii_alphabetic).count() > 2;
    word && placeholder::is_placeholder(name, value) && !is_flag(value)
}

fn is_reference(value: &str) -> bool {
    placeholder::is_reference(value) || value.starts_with("/run/secrets/")
}

/// Whether a value can be what the name promises: not a flag, a number, a path, an address without a login.
fn holds(promise: Promise, name: &str, value: &str) -> bool {
    if is_setting(value) || value.contains("://") {
        return false;
    }
    if is_guessable(name, value) || names_a_place(name, value) {
        return false;
    }
    match promise {
        Promise::Password => true,
        Promise::Secret => {
            value.len() >= 8 && !placeholder::is_password_hash(value) && !innocence::is_no_value(name, value, true)
        }
    }
}

/// A flag, a number or a path.
#[must_use]
pub fn is_setting(value: &str) -> bool {
    let number = value.len() < 6 && value.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let path = ["./", "../", "~/"].iter().any(|start| value.starts_with(start))
        || value.starts_with('/') && value.matches('/').count() > 1;
    is_flag(value) || number || path
}

fn is_flag(value: &str) -> bool {
    const FLAGS: &[&str] = &["true", "false", "yes", "no", "on", "off", "null", "none", "disabled", "enabled"];
    FLAGS.iter().any(|flag| value.eq_ignore_ascii_case(flag))
}

/// Passwords that images and tutorials come with: everyone knows them, so they are bad locks rather than leaks.
#[must_use]
pub fn is_public_password(value: &str) -> bool {
    const KNOWN: &[&str] = &[
        "admin",
        "administrator",
        "root",
        "toor",
        "postgres",
        "postgresql",
        "mysql",
        "mariadb",
        "mongo",
        "mongodb",
        "redis",
        "rabbitmq",
        "guest",
        "minio",
        "minioadmin",
        "elastic",
        "sa",
        "user",
        "username",
        "pass",
        "passwd",
        "password",
        "password1",
        "password123",
        "passw0rd",
        "secret",
        "test",
        "testing",
        "tester",
        "dev",
        "develop",
        "development",
        "local",
        "localhost",
        "default",
        "demo",
        "docker",
        "qwerty",
        "letmein",
        "welcome",
        "wordpress",
        "admin123",
        "test123",
        "root123",
        "123456",
        "1234",
        "mysecretpassword",
        "supersecret",
        "app",
        "api",
        "db",
        "db-password",
    ];
    KNOWN.iter().any(|known| value.eq_ignore_ascii_case(known)) || strength::strength(value) == Strength::Common
}

/// A password that everyone knows, a short word, or what the variable's own name suggests: `clickhouse` for `CLICKHOUSE_PASSWORD`.
#[must_use]
pub fn is_guessable(name: &str, value: &str) -> bool {
    let weak = value.len() < 12 && strength::strength(value) == Strength::Weak;
    let short = weak && (value.len() < 6 || strength::is_everyday(value));
    let (name, value) = (name.to_ascii_lowercase(), value.to_ascii_lowercase());
    let hinted = name
        .split('_')
        .any(|word| word.len() > 2 && value.strip_prefix(word).is_some_and(|rest| rest.is_empty() || is_public_password(rest)));
    hinted
        || short
        || says_what_it_is(&value)
        || is_public_password(&value)
        || value.strip_prefix("my").is_some_and(is_public_password)
}

/// `super-secret-key`, `secret_firefly_password`: a few words in small letters, one of which is what the value is for.
fn says_what_it_is(value: &str) -> bool {
    const NAMES: &[&str] = &["secret", "password", "passwd", "pass", "pw", "pwd", "key", "token"];
    let words: Vec<&str> = value.split(['-', '_', '.', ' ']).collect();
    let plain = |word: &&str| (1..=12).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_lowercase());
    (2..=6).contains(&words.len()) && words.iter().all(plain) && words.iter().any(|word| NAMES.contains(word))
}

/// `COOKIE_KEY=acme_session`: the name under which something is kept, in words.
fn names_a_place(name: &str, value: &str) -> bool {
    let kept =
        ["COOKIE_KEY", "STORAGE_KEY", "CACHE_KEY", "COOKIE_NAME"].iter().any(|end| name.to_ascii_uppercase().ends_with(end));
    kept && value.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"_-.:".contains(&byte))
        && value.contains(['_', '-', '.', ':'])
}

/// The formats of the most leaked providers, whatever the variable is called.
fn has_provider_format(value: &str) -> bool {
    const PREFIXES: &[(&str, usize)] = &[
        ("sk-ant-", 40),
        ("sk-proj-", 40),
        ("sk_live_", 20),
        ("rk_live_", 20),
        ("sk_test_", 20),
        ("ghp_", 40),
        ("gho_", 40),
        ("ghs_", 40),
        ("github_pat_", 60),
        ("glpat-", 20),
        ("AKIA", 20),
        ("xoxb-", 30),
        ("xoxp-", 30),
        ("xapp-", 30),
        ("npm_", 40),
        ("SG.", 60),
        ("hf_", 30),
        ("dop_v1_", 60),
        ("-----BEGIN ", 60),
        ("AGE-SECRET-KEY-", 60),
        ("whsec_", 30),
        ("dckr_pat_", 30),
        ("pypi-AgE", 60),
        ("shpat_", 30),
        ("sq0csp-", 30),
        ("lin_api_", 30),
        ("AIza", 39),
    ];
    let fits = PREFIXES.iter().any(|(prefix, length)| value.starts_with(prefix) && value.len() >= *length);
    fits && !value.contains("PUBLIC KEY") && !value.contains("BEGIN CERTIFICATE") && !placeholder::is_provider_placeholder(value)
}

/// Whether a value has the format of a known provider's token.
#[must_use]
pub fn is_provider_token(value: &str) -> bool {
    has_provider_format(value.trim())
}

/// The user and password of a URL: `postgresql://user:password@host/db`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Login<'v> {
    pub user: &'v str,
    /// Where the password stands in the value.
    pub password: Span,
    pub host: &'v str,
    value: &'v str,
}

impl<'v> Login<'v> {
    #[must_use]
    pub fn of(value: &'v str) -> Option<Self> {
        let scheme = value.find("://")?;
        let known = value.get(..scheme)?.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+.-".contains(&byte));
        let start = scheme + 3;
        let rest = value.get(start..)?;
        let authority = rest.get(..rest.find(['/', '?', '#', ' ']).unwrap_or(rest.len()))?;
        // A password may hold `/` where nobody escaped it; the last `@` before a blank ends it.
        let authority = if authority.contains('@') { authority } else { rest.split(' ').next().unwrap_or(rest) };
        let at = authority.rfind('@')?;
        let (user, _) = authority.get(..at)?.split_once(':')?;
        let password = Span::new(start + user.len() + 1, start + at);
        let host = authority.get(at + 1..)?;
        (known && scheme > 0 && !password.is_empty() && !user.contains('/')).then_some(Self { user, password, host, value })
    }

    #[must_use]
    pub fn password(&self, value: &'v str) -> &'v str {
        self.password.of(value)
    }

    fn secret(&self) -> &'v str {
        self.password.of(self.value)
    }

    #[must_use]
    pub fn is_same(&self) -> bool {
        self.user == self.secret()
    }

    /// `user:password@`, `<user>:<password>@`, `${USER}:${PASSWORD}@`, `xxx:xxx@`.
    #[must_use]
    pub fn is_stand_in(&self) -> bool {
        const USERS: &[&str] = &[
            "",
            "user",
            "username",
            "your_user",
            "your-user",
            "myuser",
            "my_user",
            "dbuser",
            "db_user",
            "login",
            "admin_user",
            "youruser",
        ];
        const PASSWORDS: &[&str] = &[
            "password",
            "pass",
            "passwd",
            "pwd",
            "mypassword",
            "my_password",
            "secret",
            "your_password",
            "token",
            "dbpassword",
            "db_password",
        ];
        let password = self.secret();
        let is = |word: &str, list: &[&str]| list.iter().any(|entry| word.eq_ignore_ascii_case(entry));
        is_reference(password)
            || !self.is_same() && is_stand_in("", password)
            || self.user.starts_with(['<', '{', '[', '$'])
            || is(password, PASSWORDS) && (is(self.user, USERS) || self.is_local())
    }

    /// A password that everyone knows, or the user's own name.
    #[must_use]
    pub fn is_public(&self) -> bool {
        self.is_same() || is_public_password(self.secret()) || self.is_derived()
    }

    /// `fider:fider_pw@`: the user's name with a word for what it is, or a number up to four digits.
    fn is_derived(&self) -> bool {
        let (user, password) = (self.user.to_ascii_lowercase(), self.secret().to_ascii_lowercase());
        let rest = password.strip_prefix(&user).map(|rest| rest.trim_matches(['_', '-', '.', '@', '!', '#']));
        let counted = |rest: &str| rest.len() <= 4 && rest.bytes().all(|byte| byte.is_ascii_digit());
        user.len() > 2 && rest.is_some_and(|rest| counted(rest) || matches!(rest, "pw" | "pwd") || is_public_password(rest))
    }

    /// The host is this machine, or has no dot: another container.
    #[must_use]
    pub fn is_local(&self) -> bool {
        let name = self.host.split(':').next().unwrap_or(self.host);
        name.starts_with("127.") || name.is_empty() || !name.contains('.')
    }
}
