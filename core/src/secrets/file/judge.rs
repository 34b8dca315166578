//! Whether what stands in a field is a secret, and how bad that is.

use super::form::Entry;
use super::format::{Field, Format, Holds};
use super::hash::{self, Kind};
use super::rules;
use crate::rule::{Persona, Precision, Severity};
use crate::secrets::generic::context::{Context, Setting};
use crate::secrets::generic::evidence::Evidences;
use crate::secrets::generic::name::{Naming, Promise};
use crate::secrets::generic::score::{self, Verdict};
use crate::secrets::generic::strength::{self, Strength};
use crate::secrets::generic::{Candidate, innocence};
use crate::secrets::validate::{base64, entropy, pairs, placeholder};
use crate::text::Span;
use std::borrow::Cow;

/// The longest value that is looked at, in bytes.
const LONGEST: usize = 4096;

/// The longest name of an owner that a message repeats.
const OWNER: usize = 64;

/// What a field's value is, once it is decoded.
struct Secret<'t> {
    /// What is shown and masked.
    span: Span,
    plain: Cow<'t, str>,
    what: &'static str,
    /// Goes on after the format's name: how it was written.
    written: &'static str,
    /// A word counts.
    human: bool,
}

const IN_BASE64: &str = ", in base64, which is no encryption";
const OBFUSCATED: &str = ", made unreadable with a key that everybody knows";

pub(super) fn judge(text: &str, format: &Format, field: &Field, entry: &Entry<'_>, context: Context) -> Option<Candidate> {
    let value = entry.value.of(text);
    if value.len() > LONGEST {
        return None;
    }
    if let Some(kind) = hash_in(field.holds, value) {
        return Some(of_hash(format, field, entry, kind, value, context));
    }
    if placeholder::is_reference(value) || placeholder::is_encrypted(value) {
        return None;
    }
    let secret = read(text, field, entry)?;
    let plain = secret.plain.as_ref();
    let obfuscated = field.holds == Holds::Obfuscated;
    if stands_for_nothing(&entry.key, plain, entry.enclosed) || !secret.human && !is_made(plain) {
        return None;
    }
    let strength = if obfuscated { Strength::Fair } else { strength::strength(plain) };
    let verdict = score::known(strength, context.setting);
    let shown = !matches!(context.setting, Setting::Product | Setting::Pipeline);
    let is_word = strength <= Strength::Common && pairs::bits(plain) > -1.0;
    let verdict = if shown && is_word { verdict.pedantic() } else { verdict };
    let because = if obfuscated { "" } else { verdict.because };
    let separator = if because.is_empty() { "" } else { ": " };
    let subject = subject(secret.what, format, entry, plain);
    let message = format!("The {subject} stands in {}{}{separator}{because}", format.name, secret.written);
    Some(Candidate::new(&rules::LOGIN, secret.span, message, verdict))
}

/// `password of machine `x``; the field's own name where the owner's would tell the value, or is none.
fn subject(what: &str, format: &Format, entry: &Entry<'_>, value: &str) -> String {
    let owner = entry.owner.trim_matches([' ', '/', '"']);
    let printable = |name: &str| (1..=OWNER).contains(&name.len()) && !name.contains(|c: char| c.is_control() || c == '`');
    let tells = owner.contains(value) || value.contains(owner) && owner.len() > 2;
    if !format.owner.word.is_empty() && printable(owner) && !tells {
        return format!("{what} of {} `{owner}`", format.owner.word);
    }
    let key = entry.key.trim_matches([':', ' ']);
    let alone = key.eq_ignore_ascii_case(what) || matches!(key, "value" | "text") || key.contains(value) || !printable(key);
    if alone { what.to_owned() } else { format!("{what} of `{key}`") }
}

fn read<'t>(text: &'t str, field: &Field, entry: &Entry<'t>) -> Option<Secret<'t>> {
    let (span, value) = (entry.value, entry.value.of(text));
    let plain = |what, human| Secret { span, plain: Cow::Borrowed(value), what, written: "", human };
    let from_base64 = |plain: String, what, human| Secret { span, plain: Cow::Owned(plain), what, written: IN_BASE64, human };
    match field.holds {
        Holds::Password => Some(plain(field.what, true)),
        Holds::Token => Some(plain(field.what, false)),
        Holds::Obfuscated => Some(Secret { written: OBFUSCATED, ..plain(field.what, true) }).filter(|_| is_blob(value)),
        Holds::Encoded => Some(from_base64(decoded(value)?, field.what, true)),
        Holds::Login => match decoded(value) {
            Some(login) => Some(from_base64(login.split_once(':')?.1.to_owned(), field.what, true)),
            None => {
                let at = value.find([':', '\n'])?;
                let secret = value.get(at + 1..)?;
                let end = span.end - (secret.len() - secret.trim_end().len());
                Some(Secret {
                    span: Span::new(span.start + at + 1, end),
                    plain: Cow::Borrowed(secret.trim_end()),
                    ..plain("password", true)
                })
            }
        },
        Holds::Named => {
            let (what, human) = promised(&entry.key, value)?;
            Some(plain(what, human))
        }
        Holds::EncodedNamed => {
            let decoded = decoded(value)?;
            let (what, human) = promised(&entry.key, &decoded)?;
            Some(from_base64(decoded, what, human))
        }
        Holds::Hash | Holds::KnownHash | Holds::Digest(_) => None,
    }
}

/// What the field's own name says of its value.
fn promised(key: &str, value: &str) -> Option<(&'static str, bool)> {
    let naming = Naming::of(key).filter(|naming| !naming.made_up)?;
    let sure = naming.direct || strength::is_random(value);
    match naming.promise {
        Promise::Password => Some(("password", true)).filter(|_| sure),
        Promise::Secret => Some(("secret", false)).filter(|_| sure && !entropy::is_uuid(value)),
    }
}

fn decoded(value: &str) -> Option<String> {
    let decoded = String::from_utf8(base64::decode(value)?).ok()?;
    let trimmed = decoded.trim_end_matches(['\r', '\n']);
    (trimmed.len() > 2 && !trimmed.contains(|c: char| c.is_control())).then(|| trimmed.to_owned())
}

/// The judgement of the generic rules on what is no value at all.
fn stands_for_nothing(key: &str, value: &str, enclosed: bool) -> bool {
    let blank = value.bytes().any(|byte| byte.is_ascii_control() || byte == b' ' && !enclosed);
    value.len() < 3 || blank || innocence::stands_for_nothing(key, value) || value.contains("unique phrase")
}

/// A machine made it: hexadecimal or base64, or random in another way.
fn is_made(value: &str) -> bool {
    let digits = value.bytes().any(|byte| byte.is_ascii_digit());
    value.len() >= 12 && digits && entropy::bits(value) >= 2.8 && strength::counted(value) < 0.5
}

/// What an obfuscated password looks like: hexadecimal or base64, of some length.
fn is_blob(value: &str) -> bool {
    value.len() >= 8 && value.bytes().all(|byte| base64::is_letter(byte) || byte == b'=') && entropy::bits(value) >= 2.0
}

fn hash_in(holds: Holds, value: &str) -> Option<Kind> {
    match holds {
        Holds::Digest(name) => {
            (value.len() == 32 && entropy::is_hex(value) && entropy::bits(value) > 2.5).then_some(hash::quick(name))
        }
        Holds::Hash => hash::kind(value).or_else(|| hash::is_traditional(value).then_some(hash::quick("a traditional crypt"))),
        _ => hash::kind(value),
    }
}

fn of_hash(format: &Format, field: &Field, entry: &Entry<'_>, kind: Kind, value: &str, context: Context) -> Candidate {
    let (severity, because) = if kind.slow {
        (Severity::Low, "a slow kind, though not for a password that is easily guessed")
    } else {
        (Severity::Medium, "a kind that is guessed at a rate of billions a second")
    };
    let what = if field.what.is_empty() { "password" } else { field.what };
    let subject = subject(what, format, entry, value);
    let message = format!("{} hash of the {subject} stands in {}: {because}", upper(kind.name), format.name);
    let (severity, persona, precision) = match context.setting {
        Setting::Product | Setting::Pipeline => (severity, Persona::Regular, Precision::High),
        _ => (Severity::Low, Persona::Pedantic, Precision::Medium),
    };
    let verdict = Verdict { severity, precision, persona, because, evidence: Evidences::NONE };
    Candidate::new(&rules::HASH, entry.value, message, verdict)
}

fn upper(words: &str) -> String {
    let rest = words.get(1..).unwrap_or_default();
    format!("{}{rest}", words.get(..1).unwrap_or_default().to_ascii_uppercase())
}
