//! A NATS server that lets in whoever comes, or lets a user do everything.

mod users;

use crate::audit::{Audit, Check, Context};
use crate::model::path_role::{is_example, is_test, is_vendored};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::leaf::{self, Key, Language, Leaf};
use crate::text::{File, Span};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("nats-open-access"),
        family: Family::Config,
        title: text("NATS server grants more than it should"),
        severity: Severity::Medium,
        precision: Precision::Medium,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &[],
        docs: Docs {
            what: text(
                "A NATS server's configuration (`nats.conf`, `nats-server.conf`) has no `authorization`, `accounts` or `operator` while it listens beyond this machine (high); lets in whoever shows no \
                 credentials (`no_auth_user`); lets a user publish on every subject (`publish: \">\"`), or gives a user whose name says that it only reads (`console`, `monitor`) no `publish` rule, which denies nothing. \
                 That a user has no `permissions` at all is for the pedantic persona. In tests and examples, and in files for development, everything is for the pedantic persona.",
            ),
            why: text(
                "Subjects are all that separates services on a bus: who may publish everywhere can give orders in the name of any service, and who may subscribe everywhere reads everything.",
            ),
            fix: text(
                "Give each user `permissions` with the subjects that it needs, `publish: { deny: \">\" }` where it only reads, and the server accounts or users with passwords from the environment.",
            ),
        },
    },
    checks: &[Check::Text(check)],
};

const LARGEST: usize = 1 << 20;

fn check(file: &File<'_>, cx: &mut Context<'_>) {
    let name = file.name();
    let known = matches!(name, "nats.conf" | "nats-server.conf" | "gnatsd.conf" | "nats.config");
    let named = known || name.ends_with(".conf") && (name.contains("nats") || file.path.contains("nats/"));
    if !named || file.text.len() > LARGEST || is_vendored(file.path) {
        return;
    }
    let leaves = leaf::leaves(Language::Nats, &file.text);
    let mut found = users::faults(&leaves);
    found.extend(anonymous(&leaves));
    if known {
        found.extend(unguarded(&leaves));
    }
    let lower = file.path.to_ascii_lowercase();
    let trying = is_test(file.path)
        || is_example(file.path)
        || lower.split(['/', '.', '-', '_']).any(|word| matches!(word, "dev" | "local" | "test"));
    for Fault { span, message, severity, persona } in found {
        let finding = cx.report(span, message).severity(severity).persona(persona);
        if trying {
            finding.severity(Severity::Low).persona(Persona::Pedantic);
        }
    }
}

/// What is wrong, where.
struct Fault {
    span: Span,
    message: String,
    severity: Severity,
    persona: Persona,
}

impl Fault {
    const fn new(span: Span, message: String, severity: Severity) -> Self {
        Self { span, message, severity, persona: Persona::Regular }
    }
}

/// `no_auth_user: guest`.
fn anonymous(leaves: &[Leaf]) -> Vec<Fault> {
    let named = leaves.iter().filter(|leaf| leaf.path.last().is_some_and(|key| key.is("no_auth_user")));
    let told = named.map(|leaf| {
        Fault::new(leaf.span, format!("Whoever shows no credentials is let in as user `{}`", leaf.value), Severity::Medium)
    });
    told.collect()
}

/// Nothing asks who comes.
fn unguarded(leaves: &[Leaf]) -> Option<Fault> {
    const GUARDS: &[&str] =
        &["authorization", "accounts", "operator", "resolver", "trusted_keys", "include", "auth_callout", "trusted"];
    let top = |leaf: &Leaf, names: &[&str]| leaf.path.first().and_then(Key::name).is_some_and(|name| names.contains(&name));
    let verifies =
        |leaf: &Leaf| leaf.path.last().is_some_and(|key| key.is("verify") || key.is("verify_and_map")) && leaf.value != "false";
    if leaves.iter().any(|leaf| top(leaf, GUARDS) || verifies(leaf)) {
        return None;
    }
    let listens = leaves
        .iter()
        .find(|leaf| leaf.path.len() == 1 && top(leaf, &["port", "listen", "host", "net", "client_advertise", "server_name"]))?;
    let here = |leaf: &Leaf| ["127.", "localhost", "[::1]", "::1"].iter().any(|start| leaf.value.starts_with(start));
    if leaves.iter().any(|leaf| leaf.path.len() == 1 && top(leaf, &["listen", "host", "net"]) && here(leaf)) {
        return None;
    }
    let message = "The server asks nobody for credentials: there is no `authorization`, `accounts` or `operator`".to_owned();
    Some(Fault::new(listens.span, message, Severity::High))
}
