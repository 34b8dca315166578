//! A secret that is empty where nobody sets it.

use crate::audit::{Audit, Check, Context};
use crate::model::credential::is_secret_name;
use crate::model::path_role::{is_example, is_program, is_test, is_vendored};
use crate::model::reads::{Origin, Read};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("fail-open-secret"),
        family: Family::Env,
        title: text("Missing secret is replaced by nothing"),
        severity: Severity::Low,
        precision: Precision::Medium,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &[],
        docs: Docs {
            what: text(
                "A variable whose name promises a secret falls back to nothing: `${JWT_SECRET:-}` in a compose file, `os.getenv(\"SESSION_SECRET\", \"\")`, `process.env.AUTH_SECRET ?? \"\"`. What others are checked with (the secret of sessions, tokens, signatures and webhooks, an \
                 administrator's password) is told to everyone, medium in a program and low in a compose file. The keys of services that the program may do without are for the pedantic persona. Tests and examples are left alone, and with `empty-fallbacks: accept` compose files too.",
            ),
            why: text(
                "A forgotten secret goes unnoticed. Signatures are then made and checked with an empty key, which everyone has, and `if key and key != given` lets everyone in.",
            ),
            fix: text("Stop instead: `${JWT_SECRET:?must be set}`, `os.environ[\"JWT_SECRET\"]`, or an error where it is empty."),
        },
    },
    checks: &[Check::EnvRead(check)],
};

fn check(read: &Read<'_>, cx: &mut Context<'_>) {
    let path = cx.file.path;
    if !is_secret_name(read.name) || is_test(path) || is_example(path) || is_vendored(path) {
        return;
    }
    let empty = read.default.is_some_and(|default| default.text.is_empty()) || falls_to_nothing(read, &cx.file.text);
    let heard = match read.origin {
        Origin::Program => is_program(path),
        Origin::Compose => true,
        _ => false,
    };
    let accepted = cx.config.accepts_empty_fallbacks && read.origin == Origin::Compose;
    if !empty || !heard || accepted {
        return;
    }
    let decides = decides_who_comes_in(read.name);
    let finding = cx.report(read.span, format!("Without `{}`, the program goes on with an empty secret", read.name));
    if decides && read.origin == Origin::Program {
        finding.severity(Severity::Medium);
    }
    if !decides {
        finding.persona(Persona::Pedantic);
    }
}

/// `${NAME:-}`, `${NAME-}`.
fn falls_to_nothing(read: &Read<'_>, text: &str) -> bool {
    let rest = text.get(read.span.end..).unwrap_or_default();
    read.origin == Origin::Compose && (rest.starts_with(":-}") || rest.starts_with("-}"))
}

/// Others are checked with it, rather than that it is shown to others.
fn decides_who_comes_in(name: &str) -> bool {
    const ENDS: &[&str] = &[
        "JWT_SECRET",
        "JWT_SECRET_KEY",
        "JWT_KEY",
        "SESSION_SECRET",
        "SECRET_KEY_BASE",
        "AUTH_SECRET",
        "NEXTAUTH_SECRET",
        "COOKIE_SECRET",
        "HMAC_SECRET",
        "HMAC_KEY",
        "SIGNING_KEY",
        "SIGNING_SECRET",
        "WEBHOOK_SECRET",
        "CSRF_SECRET",
        "ENCRYPTION_KEY",
        "ADMIN_PASSWORD",
        "ADMIN_TOKEN",
        "ADMIN_SECRET",
        "TOKEN_SECRET",
        "APP_SECRET",
    ];
    matches!(name, "SECRET_KEY" | "SECRET" | "API_SECRET")
        || ENDS.iter().any(|end| name.ends_with(end))
        || name.ends_with("DJANGO_SECRET_KEY")
}
