//! What a variable's name says of its value: a password, a secret, or nothing.

use crate::secrets::validate::words;

/// What a name promises.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Naming {
    pub promise: Promise,
    /// The name's last word makes the promise. Otherwise an unknown word does or follows, and only a clearly random value counts.
    pub direct: bool,
    /// The name says that the value is made up or wrong: `fakeToken`, `invalid_password`.
    pub made_up: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Promise {
    /// Chosen by a human, as likely as not: told by its context, not by its randomness.
    Password,
    /// A key or token: told by its randomness.
    Secret,
}

/// A name has at most so many words that count; the last ones decide.
const WORDS: usize = 16;

impl Naming {
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        let mut all = [""; WORDS];
        let mut count = 0;
        for word in words::split(name) {
            *all.get_mut(count)? = word.trim_end_matches(|c: char| c.is_ascii_digit());
            count += 1;
        }
        let words = all.get(..count)?;
        let (at, promise, known) =
            (0..count).rev().find_map(|at| promised(words, at).map(|(promise, known)| (at, promise, known)))?;
        let (before, after) = (words.get(..at)?, words.get(at + 1..)?);
        if before.iter().any(|word| is_in(word, DENIED_BEFORE)) || after.iter().any(|word| is_in(word, DENIED_AFTER)) {
            return None;
        }
        if promise == Promise::Secret && before.iter().any(|word| is_in(word, DENIED_BEFORE_SECRET)) {
            return None;
        }
        let direct = known && after.iter().all(|word| word.is_empty() || is_in(word, QUALIFIERS));
        let made_up = before.iter().chain(after).any(|word| is_in(word, MADE_UP));
        Some(Self { promise, direct, made_up })
    }
}

impl Naming {
    /// The name of a list of secrets. Many lists are called so that hold words or numbers, so that the values must tell the rest.
    #[must_use]
    pub fn of_many(name: &str) -> Option<Self> {
        name.strip_suffix(['s', 'S']).and_then(Self::of)
    }
}

/// What the word at `at` promises, and whether it surely does.
fn promised(words: &[&str], at: usize) -> Option<(Promise, bool)> {
    let word = words.get(at)?;
    let before = at.checked_sub(1).and_then(|at| words.get(at)).copied().unwrap_or("");
    if is_in(word, PASSWORDS) || ends_in(word, &["password", "passwd", "passphrase", "passwort", "passwrd", "dbpwd", "userpwd"]) {
        return Some((Promise::Password, true));
    }
    if word.eq_ignore_ascii_case("word") && before.eq_ignore_ascii_case("pass")
        || word.eq_ignore_ascii_case("phrase") && before.eq_ignore_ascii_case("pass")
    {
        return Some((Promise::Password, true));
    }
    if is_in(word, SECRETS)
        || ends_in(
            word,
            &["secret", "token", "apikey", "secretkey", "accesskey", "privatekey", "authkey", "signingkey", "encryptionkey"],
        )
    {
        return Some((Promise::Secret, true));
    }
    if is_in(word, &["auth", "authorization", "creds"]) {
        return Some((Promise::Secret, false));
    }
    if word.eq_ignore_ascii_case("key") && !before.is_empty() && !is_in(before, DENIED_KEYS) {
        return Some((Promise::Secret, is_in(before, KEYS)));
    }
    None
}

fn is_in(word: &str, list: &[&str]) -> bool {
    list.iter().any(|entry| entry.eq_ignore_ascii_case(word))
}

fn ends_in(word: &str, ends: &[&str]) -> bool {
    ends.iter().any(|end| {
        word.len()
            .checked_sub(end.len())
            .and_then(|start| word.as_bytes().get(start..))
            .is_some_and(|tail| tail.eq_ignore_ascii_case(end.as_bytes()))
    })
}

#[rustfmt::skip]
const PASSWORDS: &[&str] = &[
    "password", "passwd", "pass", "pwd", "passphrase", "passcode", "pw", "pswd", "psw", "passw", "pword", "paswd",
    "senha", "kennwort", "contrasena", "dbpass", "userpass", "mypass", "rootpass", "adminpass", "sshpass", "ftppass",
    "mailpass", "smtppass", "requirepass", "masterauth", "storepass", "keypass", "authpass", "mysqlpass", "pgpass",
    "dbpasswd", "rootpw", "adminpw", "passe", "parola", "wachtwoord", "salasana",
];
const SECRETS: &[&str] = &["secret", "secrets", "token", "apikey", "credential", "credentials", "bearer", "masterkey"];
/// What a key that opens something is called by.
#[rustfmt::skip]
const KEYS: &[&str] = &[
    "api", "access", "secret", "private", "auth", "encryption", "encrypt", "signing", "sign", "account", "master",
    "shared", "storage", "service", "app", "application", "client", "consumer", "session", "jwt", "aes", "hmac",
    "crypto", "cipher", "admin", "write", "server", "deploy", "subscription", "fernet", "cookie", "signature",
    "integration", "authentication", "security", "webhook", "license", "validation", "decryption", "decrypt",
];
/// What a key that opens nothing is called by.
#[rustfmt::skip]
const DENIED_KEYS: &[&str] = &[
    "public", "pub", "publishable", "anon", "cache", "primary", "foreign", "sort", "partition", "row", "map", "dict",
    "object", "group", "kind", "registry", "config", "query", "lookup", "translation", "locale", "idempotency", "event",
    "data", "field", "column", "index", "host", "known", "unique", "composite", "site", "hot", "modifier", "shortcut",
    "enter", "arrow", "tab", "escape", "shift", "ctrl", "control", "alt", "meta", "storage_key", "item", "entity",
    "node", "message", "msg", "label", "tag", "type", "name", "id", "attribute", "attr", "property", "prop", "param",
    "header", "env", "template", "default", "dedup", "dedupe", "metadata", "setting", "settings", "feature", "flag",
    "routing", "password", "passwd", "pass", "pwd",
];
/// Words that may follow without changing the promise.
#[rustfmt::skip]
const QUALIFIERS: &[&str] = &[
    "value", "default", "dev", "development", "prod", "production", "test", "testing", "staging", "stage", "old", "new",
    "current", "plain", "plaintext", "string", "str", "base", "b", "txt", "raw", "live", "local", "main", "primary",
    "secondary", "admin", "root", "user", "db", "database", "prd", "stg", "qa", "uat", "sandbox", "clear", "cleartext",
    "literal", "const", "temp", "confirmation", "tmp", "a", "c", "x", "backup", "sim", "s", "v", "demo", "override", "secret",
];
/// Words before the promise that take it back.
#[rustfmt::skip]
const DENIED_BEFORE: &[&str] = &[
    "no", "has", "is", "show", "hide", "forgot", "forgotten", "reset", "use", "uses", "validate", "check", "require",
    "requires", "without", "min", "max", "num", "count", "hash", "hashed", "encrypted", "crypted", "enc", "masked",
    "redacted", "csrf", "xsrf", "authenticity", "antiforgery", "public", "pub", "publishable", "anon", "confirm", "repeat", "toggle", "change",
    "update", "ask", "allow", "enable", "disable", "generate", "missing",
];
#[rustfmt::skip]
const DENIED_BEFORE_SECRET: &[&str] = &[
    "next", "prev", "previous", "page", "pagination", "paging", "continuation", "continue", "cancellation", "cancel",
    "design", "sync", "cursor", "lexer", "parser", "syntax", "color", "theme", "idempotency", "cache", "i", "keyword",
    "resume", "request", "delimiter", "comma", "csp", "client_request", "start", "end",
];
/// Words after the promise that take it back: the value is about the secret, it is not the secret.
#[rustfmt::skip]
const DENIED_AFTER: &[&str] = &[
    "file", "files", "path", "paths", "url", "urls", "uri", "id", "ids", "name", "names", "host", "port", "ttl", "field",
    "fields", "hint", "regex", "regexp", "pattern", "patterns", "length", "len", "size", "label", "placeholder", "title",
    "text", "message", "msg", "error", "errors", "err", "type", "types", "min", "max", "policy", "rule", "rules",
    "reset", "confirm", "confirmed", "input", "prompt", "env", "var", "variable", "key", "keys", "hash",
    "hashed", "hashes", "hasher", "hashers", "digest", "salt", "expiry", "expires", "expiration", "expire", "expired",
    "timeout", "index", "format", "mode", "method", "methods", "class", "style", "icon", "page", "link", "route",
    "endpoint", "help", "desc", "description", "info", "param", "params", "attr", "attribute", "column", "col", "prop",
    "property", "selector", "locator", "xpath", "element", "form", "button", "btn", "required", "enabled", "disabled",
    "changed", "valid", "invalid", "validator", "validation", "strength", "visible", "visibility", "manager", "service",
    "provider", "store", "source", "reader", "callback", "func", "handler", "command", "cmd", "script", "generator",
    "helper", "prefix", "suffix", "header", "headers", "scope", "scopes", "audience", "issuer", "algorithm", "alg",
    "version", "date", "time", "at", "age", "ref", "template", "dir", "folder", "location", "arn", "tag", "usage",
    "count", "limit", "request", "response", "code", "status", "state", "auth", "authentication", "review", "stdin", "address", "symbol", "kind", "list", "set", "map", "ring",
];
#[rustfmt::skip]
const MADE_UP: &[&str] = &[
    "fake", "mock", "mocked", "dummy", "example", "sample", "wrong", "bad", "invalid", "incorrect", "expired",
    "expected", "stub", "placeholder", "bogus", "malformed", "unknown", "nonexistent", "test", "testing",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn promise(name: &str) -> Option<(Promise, bool)> {
        Naming::of(name).map(|naming| (naming.promise, naming.direct))
    }

    #[test]
    fn names_in_any_casing_promise_a_password() {
        for name in [
            "password",
            "PASSWORD",
            "dbPassword",
            "DB_PASS",
            "db-password",
            "spring.datasource.password",
            "PGPASSWORD",
            "IbPassword",
            "ib_password",
            "pw",
            "rootPwd",
            "sshpass",
            "requirepass",
            "PASSWORD_PROD",
            "password2",
            "passPhrase",
            "DB_PASSWORD_DEFAULT",
        ] {
            assert_eq!(promise(name), Some((Promise::Password, true)), "{name}");
        }
    }

    #[test]
    fn names_in_any_casing_promise_a_secret() {
        for name in [
            "secret",
            "API_KEY",
            "apiKey",
            "x-api-key",
            "clientSecret",
            "client_secret",
            "ACCESS_TOKEN",
            "authtoken",
            "JWT_SECRET",
            "SECRET_KEY",
            "accessKey",
            "APIKey",
        ] {
            assert_eq!(promise(name), Some((Promise::Secret, true)), "{name}");
        }
        assert_eq!(promise("SENDGRID_KEY"), Some((Promise::Secret, false)));
    }

    #[test]
    fn names_about_a_secret_promise_nothing() {
        for name in [
            "password_field",
            "PASSWORD_HINT",
            "passwordFile",
            "SECRET_NAME",
            "token_url",
            "TOKEN_TTL",
            "api_key_env",
            "password_hash",
            "secretKeyRef",
            "csrf_token",
            "public_key",
            "primaryKey",
            "cache_key",
            "keyboard",
            "bypass",
            "compass",
            "trespass",
            "next_page_token",
            "tokenizer",
            "monkey",
            "hashed_password",
            "key",
            "author",
            "secretary",
            "PASSWORD_REGEX",
            "resetPassword_label",
            "password_key",
        ] {
            assert_eq!(promise(name), None, "{name}");
        }
    }
}
