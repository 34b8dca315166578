//! An address without encryption, where a program is told whom to talk to.

use crate::audit::{Audit, Check, Context};
use crate::model::compose::Compose;
use crate::model::dotenv::{EnvFile, Role};
use crate::model::occasion::Occasion;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::text::Span;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("plain-http-endpoint"),
        family: Family::Config,
        title: text("Endpoint is reached without encryption"),
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
                "A variable of an env file, of a template of one, or of a compose service holds an address that starts with `http://` and names a host of the internet. Innocent are this machine, private addresses, names without a dot (other containers), \
                 `host.docker.internal`, `.local`, `.internal`, `.svc` and `.test` names, and files for development and tests.",
            ),
            why: text("Everyone on the way reads what is sent, tokens in headers too, and may change what comes back."),
            fix: text("Write `https://`."),
        },
    },
    checks: &[Check::Dotenv(check_env_file), Check::Compose(check_compose)],
};

fn check_env_file(env_file: &EnvFile<'_>, cx: &mut Context<'_>) {
    if env_file.role != Role::Template && !Occasion::of(cx.file.path).is_earnest() || is_for_development(cx.file.path) {
        return;
    }
    for key in &env_file.keys {
        judge(&key.entry.key.value, &key.entry.value.text, key.entry.value.inner, cx);
    }
}

/// `.env.test.example`: a template is an example by its name, and for development only by the rest of it.
fn is_for_development(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path).to_ascii_lowercase();
    name.split(['.', '-', '_']).any(|word| matches!(word, "dev" | "development" | "local" | "test" | "ci" | "docker"))
}

fn check_compose(compose: &Compose<'_>, cx: &mut Context<'_>) {
    if !Occasion::of(cx.file.path).is_earnest() {
        return;
    }
    for variable in compose.services.iter().flat_map(|service| &service.environment) {
        if let Some(value) = &variable.value {
            judge(variable.name.value, value.text, value.span(), cx);
        }
    }
}

fn judge(name: &str, value: &str, span: Span, cx: &mut Context<'_>) {
    let Some(rest) = value.trim().strip_prefix("http://") else { return };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    let host = authority.rsplit('@').next().unwrap_or(authority).split(':').next().unwrap_or_default();
    if is_of_the_internet(host) && !names_no_endpoint(name) {
        cx.report(span, format!("`{name}` names an endpoint that is reached without encryption"));
    }
}

/// What is compared, rather than called.
fn names_no_endpoint(name: &str) -> bool {
    ["PROXY", "NAMESPACE", "SCHEMA", "NS", "ORIGIN", "ORIGINS", "ISSUER"]
        .iter()
        .any(|end| name.to_ascii_uppercase().ends_with(end))
}

fn is_of_the_internet(host: &str) -> bool {
    const LOCAL: &[&str] = &[
        "local",
        "localhost",
        "internal",
        "test",
        "svc",
        "lan",
        "home",
        "invalid",
        "localdomain",
        "docker",
        "intranet",
        "corp",
        "private",
        "arpa",
        "onion",
    ];
    let name = host.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-".contains(&byte));
    let top = host.rsplit('.').next().unwrap_or_default();
    let numbers = host.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    name && host.contains('.') && !numbers && !LOCAL.contains(&top) && !host.contains(".svc.") && !host.starts_with("localhost.")
}
