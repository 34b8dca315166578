//! A credential as the default of a variable.

use crate::audit::{Audit, Check, Context};
use crate::finding::Finding;
use crate::model::credential::ValueClass;
use crate::model::credential::{self, Login, is_guessable, is_secret_name};
use crate::model::path_role::{is_example, is_test, is_tooling, is_vendored};
use crate::model::reads::{Origin, Read};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::text::Span;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("credential-default"),
        family: Family::Env,
        title: text("Default of a variable is a credential"),
        severity: Severity::High,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &["codeql:py/hardcoded-credentials", "bandit:B105"],
        docs: Docs {
            what: text(
                "Where a variable is absent, the program goes on with a credential that stands in the code: the login of a URL (also where user and password are the same, \
                 `mycosoft:mycosoft`), a provider's token, or a literal for a variable whose name promises a password, a key or a token \
                 (`${GRAFANA_ADMIN_PASSWORD:-admin}`). A stand-in (`changeme`, `your-secret-key`) counts where it locks something of the project's own: what sessions and tokens are signed or encrypted with, and the administrator's password. \
                 Other stand-ins (`user:password@localhost`, `<token>`), URLs without a password and settings are left alone; with `public-logins: accept`, logins that anyone would guess at a host without a dot, too. \
                 Passwords that anyone would guess weigh low in compose files, and those in one for development (`compose.dev.yml`) are for the pedantic persona; everything weighs low in tests and examples, and medium in scripts.",
            ),
            why: text(
                "The credential is in everyone's clone. And it is what production runs with on the day that somebody forgets the variable: nothing fails, nobody notices, and the \
                 password is the one in the source.",
            ),
            fix: text(
                "Fail instead: `os.environ[\"X\"]`, `ENV.fetch(\"X\")`, `${X:?must be set}`. Give defaults only to what is no secret, such as a host and a port. Rotate the credential if \
                 anything uses it.",
            ),
        },
    },
    checks: &[Check::EnvRead(check)],
};

fn check(read: &Read<'_>, cx: &mut Context<'_>) {
    let Some(default) = read.default else { return };
    if default.text.trim().is_empty() || is_vendored(cx.file.path) {
        return;
    }
    let Some(fault) = Fault::of(read.name, default.text) else { return };
    let local = Login::of(default.text).is_some_and(|login| login.is_local());
    if cx.config.accepts_public_logins && local && matches!(fault, Fault::SameLogin(_)) {
        return;
    }
    let path = cx.file.path;
    let severity = match (&fault, read.origin) {
        (Fault::SameLogin(_) | Fault::Guessable, Origin::Compose) if is_for_development(path) => Severity::Low,
        _ if is_test(path) || is_example(path) => Severity::Low,
        _ if is_tooling(path) => Severity::Medium,
        (Fault::StandIn, Origin::Compose) => Severity::Medium,
        (Fault::Token | Fault::Literal | Fault::Login(_) | Fault::StandIn, _) => Severity::High,
        (Fault::SameLogin(_) | Fault::Guessable, Origin::Compose) if !opens_all(read.name) && !locks(read.name) => Severity::Low,
        (Fault::SameLogin(_) | Fault::Guessable, _) => Severity::High,
    };
    // Fields with several names are several reads of one place.
    let told = |finding: &Finding| finding.rule == cx.rule.id && finding.place.span == default.span;
    if cx.findings.last().is_some_and(told) {
        return;
    }
    let message = fault.message(read.name);
    cx.mask(fault.secret().map_or(default.span, |within| within.shifted(default.span.start)));
    let finding = cx.report(default.span, message).severity(severity);
    let development =
        matches!((&fault, read.origin), (Fault::SameLogin(_) | Fault::Guessable, Origin::Compose)) && is_for_development(path);
    if development || matches!(fault, Fault::Guessable) && opens_nothing(read.name) {
        finding.persona(Persona::Pedantic);
    }
}

/// `docker-compose.dev.yml`, `compose.override.yaml`: never runs but on a developer's machine.
fn is_for_development(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.split(['.', '-', '_'])
        .any(|word| matches!(word, "dev" | "develop" | "development" | "local" | "override" | "test" | "ci"))
}

/// The administrator's password, and what sessions are signed with: no network of containers stands before these.
fn opens_all(name: &str) -> bool {
    name.contains("ADMIN")
        || ["AUTH_SECRET", "JWT_SECRET", "SESSION_SECRET", "SECRET_KEY", "SECRET_KEY_BASE"].iter().any(|end| name.ends_with(end))
}

/// A key or a password that the project itself checks against: a stand-in opens it like any other value. A provider's key opens nothing with one.
fn locks(name: &str) -> bool {
    const ENDS: &[&str] = &[
        "JWT_SECRET",
        "SESSION_SECRET",
        "AUTH_SECRET",
        "COOKIE_SECRET",
        "APP_SECRET",
        "SECRET_KEY_BASE",
        "ENCRYPTION_KEY",
        "SIGNING_KEY",
        "SIGNING_SECRET",
        "JWT_KEY",
        "JWT_SECRET_KEY",
        "ADMIN_PASSWORD",
        "SUPERUSER_PASSWORD",
    ];
    const OWN: &[&str] = &["DJANGO_", "FLASK_", "APP_", "RAILS_", "TOKEN_", "AUTH_", "SESSION_"];
    let name = name.to_ascii_uppercase();
    let key = name.strip_suffix("SECRET_KEY").is_some_and(|front| front.is_empty() || OWN.contains(&front));
    key || ENDS.iter().any(|end| name.ends_with(end))
}

/// A key that the program shows to a service: a word for it is what a service on the developer's machine asks for (`lm-studio`, `ollama`).
fn opens_nothing(name: &str) -> bool {
    name.to_ascii_uppercase().ends_with("API_KEY") && !locks(name) && !opens_all(name)
}

/// What is wrong with a default. Spans are the password's, within the default.
enum Fault {
    Token,
    Login(Span),
    SameLogin(Span),
    Guessable,
    Literal,
    StandIn,
}

impl Fault {
    fn of(name: &str, default: &str) -> Option<Self> {
        if credential::is_provider_token(default) {
            return Some(Self::Token);
        }
        if let Some(login) = Login::of(default) {
            return match () {
                () if login.is_stand_in() || login.password(default).contains(['{', '$', '%']) => None,
                () if login.is_public() => Some(Self::SameLogin(login.password)),
                () => Some(Self::Login(login.password)),
            };
        }
        match credential::class_of(name, default) {
            ValueClass::Secret => Some(Self::Literal),
            // `<secret>` and `...` say that something is missing; a word is a key like any other.
            ValueClass::Placeholder if locks(name) && default.chars().all(|c| c.is_alphanumeric() || "-_ !.@".contains(c)) => {
                Some(Self::StandIn)
            }
            ValueClass::Plain if default.len() > 2 && is_secret_name(name) && is_guessable(name, default) => {
                Some(Self::Guessable)
            }
            _ => None,
        }
    }

    fn secret(&self) -> Option<Span> {
        match self {
            Self::Login(password) | Self::SameLogin(password) => Some(*password),
            Self::Token | Self::Guessable | Self::Literal | Self::StandIn => None,
        }
    }

    fn message(&self, name: &str) -> String {
        match self {
            Self::Token => format!("Without `{name}`, a provider's token in the code is used"),
            Self::Login(_) => format!("Without `{name}`, the user and password in the code are used"),
            Self::SameLogin(_) => format!("Without `{name}`, a login with a credential that anyone would guess is used"),
            Self::Guessable => format!("Without `{name}`, a credential that anyone would guess is used"),
            Self::Literal => format!("Without `{name}`, the credential in the code is used"),
            Self::StandIn => format!("Without `{name}`, the stand-in in the code is the key, which everyone knows"),
        }
    }
}
