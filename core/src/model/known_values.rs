//! The values of an env file that are worth looking for elsewhere.

use crate::model::credential::{self, Login, ValueClass, class_of};
use crate::secrets::generic::strength::{is_common, is_random};
use crate::secrets::known::Known;
use crate::syntax::dotenv;

/// In characters: of what a name promises to be a secret, and of what looks random by itself.
const SHORTEST: usize = 6;
const SHORTEST_RANDOM: usize = 12;

/// `from` is how the user knows the file.
#[must_use]
pub fn values(from: &str, text: &str) -> Vec<Known> {
    let known = |name: &str, value: &str| Known { name: name.to_owned(), from: from.to_owned(), value: value.to_owned() };
    let mut found = Vec::new();
    for entry in dotenv::parse(text).entries {
        let (name, value) = (entry.key.value.as_str(), entry.value.text.trim());
        if let Some(login) = Login::of(value) {
            let password = login.password(value);
            if !login.is_stand_in() && !login.is_public() && is_long(password) {
                found.push(known(name, password));
            }
        } else if is_worth(name, value) {
            found.push(known(name, value));
        }
    }
    found
}

fn is_long(value: &str) -> bool {
    value.chars().count() >= SHORTEST && !is_common(value) && !value.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
}

/// A secret by its name, or what nobody would have made up; no word that stands in every other file.
fn is_worth(name: &str, value: &str) -> bool {
    match class_of(name, value) {
        ValueClass::Empty | ValueClass::Placeholder | ValueClass::Reference | ValueClass::Encrypted => false,
        _ if value.contains("://") || credential::is_setting(value) => false,
        ValueClass::Secret => is_long(value),
        ValueClass::Plain if credential::is_secret_name(name) => is_long(value) && !credential::is_guessable(name, value),
        ValueClass::Plain => value.chars().count() >= SHORTEST_RANDOM && is_random(value),
    }
}
