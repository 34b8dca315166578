//! A credential that is written where a variable gets its value.

use crate::model::credential::{self, Login, ValueClass};
use crate::secrets::generic::strength::{Strength, strength};

/// How bad a literal is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Literal {
    /// A value that somebody chose or drew for this.
    Own,
    /// A password that anyone would guess.
    Guessable,
    /// A key that is none: `test` for a service on the developer's machine.
    Nominal,
}

/// What a value is, by the name that it is given to. References, stand-ins, settings and addresses are none; logins in addresses have a rule of
/// their own.
#[must_use]
pub fn literal(name: &str, value: &str) -> Option<Literal> {
    let value = value.trim();
    if Login::of(value).is_some() || value.contains("${") || value.contains("$(") || is_variable(value) {
        return None;
    }
    match credential::class_of(name, value) {
        // One word in small letters is what default passwords are.
        ValueClass::Secret if credential::is_password_name(name) && strength(value) == Strength::Weak => Some(Literal::Guessable),
        ValueClass::Secret => Some(Literal::Own),
        ValueClass::Plain if !credential::is_secret_name(name) || credential::is_setting(value) || value.len() < 3 => None,
        // A word that everyone uses, with words around it that not everyone does.
        ValueClass::Plain if value.len() >= 12 && strength(value) == Strength::Common && is_mixed(value) => Some(Literal::Own),
        ValueClass::Plain if credential::is_guessable(name, value) => {
            let opens = credential::is_password_name(name) || credential::is_signing_name(name);
            Some(if opens { Literal::Guessable } else { Literal::Nominal })
        }
        _ => None,
    }
}

/// `$NAME`, `$$NAME`.
fn is_variable(value: &str) -> bool {
    let name = value.trim_start_matches('$');
    name.len() < value.len() && !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

/// The variable as a message names it; not where the name would tell the value.
#[must_use]
pub fn named(name: &str, value: &str) -> String {
    let (lower, value) = (name.to_ascii_lowercase(), value.trim().to_ascii_lowercase());
    if value.len() > 2 && lower.contains(&value) { "A variable".to_owned() } else { format!("`{name}`") }
}

fn is_mixed(value: &str) -> bool {
    let has = |kind: fn(&u8) -> bool| value.bytes().any(|byte| kind(&byte));
    has(u8::is_ascii_uppercase) && has(u8::is_ascii_lowercase) && has(u8::is_ascii_digit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_judged_by_its_name() {
        for (name, value, expected) in [
            ("TWS_PASSWORD", "MyRealPassword123", Some(Literal::Own)),
            ("DB_PASSWORD", "Tr0ub4dor3x", Some(Literal::Own)),
            ("MYSQL_ROOT_PASSWORD", "somewordpress", Some(Literal::Guessable)),
            ("POSTGRES_PASSWORD", "postgres", Some(Literal::Guessable)),
            ("MYSQL_ROOT_PASSWORD", "example", None),
            ("DB_PASSWORD", "changeme", None),
            ("DB_PASSWORD", "${DB_PASSWORD}", None),
            ("DB_PASSWORD", "${DB_PASSWORD:-postgres}", None),
            ("DB_PASSWORD_FILE", "/run/secrets/db", None),
            ("AWS_SECRET_ACCESS_KEY", "test", Some(Literal::Nominal)),
            ("JWT_SECRET", "supersecret", Some(Literal::Guessable)),
            ("ALLOW_EMPTY_PASSWORD", "yes", None),
            ("POSTGRES_USER", "postgres", None),
            ("DATABASE_URL", "postgres://a:hunter2@db/x", None),
            ("SECRET_KEY_BASE", "", None),
        ] {
            assert_eq!(literal(name, value), expected, "{name}={value}");
        }
    }
}
