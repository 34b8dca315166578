//! A template that holds a value which opens something.

use crate::audit::{Audit, Check, Context};
use crate::model::credential::ValueClass;
use crate::model::credential::{self, Login, is_guessable, is_password_name, is_signing_name};
use crate::model::dotenv::{EnvFile, Key, Role};
use crate::model::path_role::{is_example, is_test, is_vendored};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::secrets::generic::innocence;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("real-value-in-env-example"),
        family: Family::Env,
        title: text("Template holds a real value"),
        severity: Severity::High,
        precision: Precision::Medium,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &["dotenv-diff:example-secrets", "evnx:example-secrets"],
        docs: Docs {
            what: text(
                "A template (`.env.example` and its other names) holds a credential where a stand-in belongs: a token in its provider's format (critical), a key or a password that is no stand-in, the login of a URL. Passwords that \
                 work and that anyone would guess (`POSTGRES_PASSWORD=agent`, `admin:admin@db`) weigh low, and are one finding of a file. Empty values, stand-ins (`your-api-key`, `<token>`, `changeme`), references, settings and public keys are left alone; in tests and examples a real value weighs low, and a guessable one is left alone.",
            ),
            why: text(
                "The template is committed, and made to be copied. A real value in it is in every clone and on every machine that was set up from it, often in production too, since it works as it is.",
            ),
            fix: text(
                "Rotate the value, for it stays in the history. Write a descriptive stand-in, `your-service-api-key`, that fails when somebody forgets to replace it.",
            ),
        },
    },
    checks: &[Check::Dotenv(check)],
};

fn check(env_file: &EnvFile<'_>, cx: &mut Context<'_>) {
    if env_file.role != Role::Template || is_vendored(cx.file.path) {
        return;
    }
    let shown = is_test(cx.file.path) || is_example(cx.file.path);
    let mut guessable: Vec<&Key<'_>> = Vec::new();
    for key in &env_file.keys {
        match Fault::of(key) {
            None => {}
            Some(Fault::Guessable) => guessable.push(key),
            Some(Fault::Real(severity, what)) => {
                let value = &key.entry.value;
                cx.mask(value.inner);
                let message = format!("`{}` holds {what} where a stand-in belongs", key.entry.key.value);
                cx.report(value.inner, message).severity(if shown { Severity::Low } else { severity });
            }
        }
    }
    guessable.iter().for_each(|key| cx.mask(key.entry.value.inner));
    if let Some(first) = guessable.first().filter(|_| !shown) {
        let names: Vec<String> = guessable.iter().take(NAMED).map(|key| format!("`{}`", key.entry.key.value)).collect();
        let more = guessable.len() - names.len();
        let more = if more > 0 { format!(" and {more} more") } else { String::new() };
        let message = format!(
            "{}{more}: a credential that anyone would guess, and that works, stands where a stand-in belongs",
            names.join(", ")
        );
        cx.report(first.entry.value.inner, message).severity(Severity::Low);
    }
}

/// How many variables a message names.
const NAMED: usize = 5;

enum Fault {
    Real(Severity, &'static str),
    Guessable,
}

impl Fault {
    fn of(key: &Key<'_>) -> Option<Self> {
        let (name, value) = (key.entry.key.value.as_str(), key.entry.value.text.trim());
        let login = Login::of(value);
        match key.class {
            ValueClass::Secret if !value.starts_with("eyJ") && innocence::is_public_format(value) => None,
            ValueClass::Secret if credential::is_provider_token(value) => {
                Some(Self::Real(Severity::Critical, "a provider's token"))
            }
            ValueClass::Secret if login.is_some() => Some(Self::Real(Severity::High, "a user and password")),
            ValueClass::Secret => Some(Self::Real(Severity::High, "what looks like a real credential")),
            ValueClass::Plain if login.is_some_and(|login| !login.is_stand_in() && login.is_public()) => Some(Self::Guessable),
            ValueClass::Plain if login.is_none() && is_guessed(name, value) => Some(Self::Guessable),
            _ => None,
        }
    }
}

/// Keys that are too short to be any are stand-ins; a short password works.
fn is_guessed(name: &str, value: &str) -> bool {
    let number_or_flag =
        value.len() < 6 && value.bytes().all(|byte| byte.is_ascii_digit()) || matches!(value, "true" | "false" | "none" | "null");
    let works = is_password_name(name) || is_signing_name(name) || name.to_ascii_uppercase().ends_with("ENCRYPTION_KEY");
    value.len() > 2 && works && is_guessable(name, value) && !number_or_flag
}
