//! Which texts of a server are credentials.

use crate::model::credential::{
    Login, ValueClass, class_of, is_guessable, is_password_name, is_provider_token, is_secret_name, is_stand_in,
};
use crate::model::mcp::{Server, Setting, Slot};
use crate::secrets::generic::name::Naming;
use crate::secrets::generic::strength;
use crate::secrets::validate::{entropy, placeholder};
use crate::text::Span;

/// A credential in a server's settings.
pub(super) struct Fault<'s> {
    /// As one would say it: `env.GITHUB_TOKEN`, `--api-key`.
    pub(super) place: String,
    pub(super) pointer: String,
    /// The credential alone.
    pub(super) span: Span,
    pub(super) guessable: bool,
    /// What a variable for it may be called.
    pub(super) variable: String,
    setting: &'s Setting,
}

/// A part of a text that may be a credential, and what it is called.
struct Suspect<'s> {
    name: &'s str,
    value: &'s str,
    /// Within the text.
    at: usize,
}

pub(super) fn of(server: &Server) -> Vec<Fault<'_>> {
    let mut faults: Vec<Fault<'_>> = Vec::new();
    // The option that the argument before is: `--api-key`.
    let mut option: Option<&str> = None;
    for setting in &server.settings {
        let text = setting.leaf.value.as_str();
        let before = option.take();
        let found = match &setting.slot {
            Slot::Environment(name) => plain(name, text).map(|found| (format!("env.{name}"), found)),
            Slot::Header(name) => header(name, text).map(|found| (format!("headers.{name}"), found)),
            Slot::Url => address(text).map(|found| ("url".to_owned(), found)),
            Slot::Other(name) => plain(name, text).map(|found| (name.clone(), found)),
            Slot::Argument => {
                option = Some(text).filter(|text| text.starts_with('-'));
                argument(before, text).map(|found| (before.unwrap_or("args").to_owned(), found))
            }
            Slot::Command => words(text).map(|found| ("command".to_owned(), found)),
        };
        if let Some((place, (suspect, guessable))) = found {
            let part = Span::new(suspect.at, suspect.at + suspect.value.len());
            let variable = variable(&server.name, suspect.name);
            faults.push(Fault {
                place,
                pointer: setting.leaf.pointer(),
                span: setting.leaf.span_of(part),
                guessable,
                variable,
                setting,
            });
        }
    }
    faults.retain(|fault| !fault.setting.leaf.value.contains('\n'));
    faults
}

type Found<'s> = Option<(Suspect<'s>, bool)>;

/// A value under a name.
fn plain<'s>(name: &'s str, value: &'s str) -> Found<'s> {
    if let Some(login) = Login::of(value) {
        let known = login.is_stand_in() || login.password(value).contains(['{', '$', '%']);
        let suspect = Suspect { name, value: login.password(value), at: login.password.start };
        return (!known).then(|| (suspect, login.is_public()));
    }
    let suspect = Suspect { name, value, at: 0 };
    match class_of(name, value) {
        ValueClass::Secret => Some((suspect, false)),
        ValueClass::Plain
            if is_password_name(name) && value.len() > 2 && is_guessable(name, value) && !is_stand_in(name, value) =>
        {
            Some((suspect, true))
        }
        ValueClass::Plain if Naming::of(name).is_some_and(|naming| !naming.made_up) && strength::is_random(value) => {
            Some((suspect, false))
        }
        _ => None,
    }
}

/// `Authorization: Bearer …`, `X-Api-Key: …`, `Cookie: …`. The scheme is no part of the credential.
fn header<'s>(name: &'s str, text: &'s str) -> Found<'s> {
    let scheme = ["Bearer ", "bearer ", "Basic ", "basic ", "Token ", "token ", "Bot ", "ApiKey ", "Api-Key "]
        .iter()
        .find(|scheme| text.starts_with(**scheme));
    let at = scheme.map_or(0, |scheme| scheme.len());
    let value = text.get(at..)?.trim_end();
    let lower = name.to_ascii_lowercase();
    let telling = scheme.is_some()
        || is_secret_name(name)
        || ["auth", "key", "token", "secret", "cookie", "session"].iter().any(|word| lower.contains(word));
    let stands_in = is_stand_in(name, value) || placeholder::is_reference(value) || placeholder::is_encrypted(value);
    (telling && value.len() >= 8 && !value.contains(' ') && !stands_in && is_drawn(value))
        .then_some((Suspect { name, value, at }, false))
}

/// Where no name vouches for a value, it must look like a key by itself.
fn is_drawn(value: &str) -> bool {
    is_provider_token(value)
        || strength::strength(value) >= strength::Strength::Fair
        || entropy::is_hex(value) && value.len() >= 16
}

fn argument<'s>(before: Option<&'s str>, text: &'s str) -> Found<'s> {
    let before = before.unwrap_or_default();
    if matches!(before, "--header" | "-H" | "--headers") {
        return shifted(text, text.find(':')? + 1, header);
    }
    // `--api-key=…`, `-e NAME=…`, `NAME=…`.
    if let Some((name, value)) = text.split_once('=').filter(|(name, _)| is_name(name)) {
        return plain(name.trim_start_matches('-'), value)
            .map(|(found, guessable)| (Suspect { at: text.len() - value.len() + found.at, ..found }, guessable));
    }
    if before.starts_with('-') && !text.starts_with('-') {
        return plain(before.trim_start_matches('-'), text).or_else(|| alone(text));
    }
    words(text).or_else(|| alone(text))
}

fn is_name(name: &str) -> bool {
    let bare = name.trim_start_matches('-');
    !bare.is_empty() && bare.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-.".contains(&byte))
}

/// A header in one text: its name, a colon, its value.
fn shifted<'s>(text: &'s str, at: usize, read: fn(&'s str, &'s str) -> Found<'s>) -> Found<'s> {
    let name = text.get(..at - 1)?;
    let rest = text.get(at..)?;
    let blanks = rest.len() - rest.trim_start().len();
    read(name, rest.trim_start()).map(|(found, guessable)| (Suspect { at: found.at + at + blanks, ..found }, guessable))
}

/// An address with a login or a key in it, or a provider's token.
fn alone(text: &str) -> Found<'_> {
    if is_provider_token(text) {
        return Some((Suspect { name: "token", value: text, at: 0 }, false));
    }
    address(text)
}

/// A command line in one text: an option and its value, word by word.
fn words(text: &str) -> Found<'_> {
    if !text.contains(' ') || text.len() > 4096 {
        return None;
    }
    let mut before = None;
    let mut at = 0;
    for word in text.split(' ') {
        let found = if word.contains(' ') || word.is_empty() { None } else { argument(before, word) };
        if let Some((found, guessable)) = found {
            return Some((Suspect { at: found.at + at, ..found }, guessable));
        }
        before = Some(word).filter(|word| word.starts_with('-'));
        at += word.len() + 1;
    }
    None
}

/// `https://user:password@host`, `?api_key=…`, and a part of the path that is a key: who knows such an address may call it.
fn address(text: &str) -> Found<'_> {
    let scheme = text.find("://")?;
    if Login::of(text).is_some() {
        return plain("password", text);
    }
    if let Some(question) = text.find('?') {
        let mut at = question + 1;
        for pair in text.get(at..)?.split('&') {
            if let Some((name, value)) = pair.split_once('=') {
                let named = is_secret_name(name) || name.eq_ignore_ascii_case("key") || name.eq_ignore_ascii_case("code");
                let stands_in = is_stand_in(name, value) || placeholder::is_reference(value);
                if named && value.len() >= 8 && !stands_in && is_drawn(value) {
                    return Some((Suspect { name, value, at: at + name.len() + 1 }, false));
                }
            }
            at += pair.len() + 1;
        }
    }
    let path = text.get(..text.find(['?', '#']).unwrap_or(text.len()))?;
    let mut at = scheme + 3;
    for (index, part) in path.get(at..)?.split('/').enumerate() {
        if index > 0
            && part.len() >= 24
            && strength::is_random(part)
            && !placeholder::is_reference(part)
            && !is_stand_in("url", part)
        {
            return Some((Suspect { name: "key", value: part, at }, false));
        }
        at += part.len() + 1;
    }
    None
}

/// `GITHUB_TOKEN` is one already; `--api-key` of `acme` is `ACME_API_KEY`.
fn variable(server: &str, name: &str) -> String {
    let shouted = |text: &str| -> String {
        let letters = text.trim_matches(|letter: char| !letter.is_ascii_alphanumeric()).chars();
        letters.map(|letter| if letter.is_ascii_alphanumeric() { letter.to_ascii_uppercase() } else { '_' }).collect()
    };
    let own = shouted(name);
    if own == name {
        return own;
    }
    let own = if own == "AUTHORIZATION" || own.is_empty() { "TOKEN".to_owned() } else { own };
    let server = shouted(server);
    if server.is_empty() || own.starts_with(&server) { own } else { format!("{server}_{own}") }
}
