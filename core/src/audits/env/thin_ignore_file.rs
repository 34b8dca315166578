//! Files of secrets that the next `git add` would take.

use crate::audit::{Audit, Check, RepositoryContext};
use crate::model::env_contract::Contract;
use crate::model::repository::Repository;
use crate::place::Place;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("thin-ignore-file"),
        family: Family::Env,
        title: text("Ignore file lets files of secrets through"),
        severity: Severity::Low,
        precision: Precision::High,
        persona: Persona::Pedantic,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &[],
        docs: Docs {
            what: text(
                "The root's `.gitignore` lets through some of the names that private keys and local credentials commonly have: `*.pem`, `*.key`, `id_rsa`, `id_ed25519`, `.secure/`, `credentials.json`, `.claude.json`, `.env.keys`, backups of `.env`. Each is judged as git judges \
                 it, by all ignore files with their negations. One finding names all that are missing. `*credentials*`, which some policies ask for, would also hide sources, and is not recommended. A repository in which files with such a name are tracked on purpose is left alone \
                 about that name.",
            ),
            why: text("`git add .` takes whatever no pattern stops, and a key that was pushed once has to be rotated."),
            fix: text(
                "Add the patterns that are missing to `.gitignore`. All of them are these.\n\n```\n*.pem\n*.key\nid_rsa*\nid_ed25519*\n.secure/\ncredentials.json\n.claude.json\n.env.keys\n.env.bak\n```",
            ),
        },
    },
    checks: &[Check::Repository(check)],
};

/// A pattern, and names that it is to stop.
const RECOMMENDED: &[(&str, &[&str])] = &[
    ("*.pem", &["server.pem", "certs/server.pem"]),
    ("*.key", &["server.key", "certs/server.key"]),
    ("id_rsa*", &["id_rsa"]),
    ("id_ed25519*", &["id_ed25519"]),
    (".secure/", &[".secure/token"]),
    ("credentials.json", &["credentials.json"]),
    (".claude.json", &[".claude.json"]),
    (".env.keys", &[".env.keys"]),
    (".env.bak", &[".env.bak"]),
];

fn check(repository: &Repository<'_>, cx: &mut RepositoryContext<'_>) {
    let contract = Contract::of(repository);
    let Some(path) = contract.ignore_file_for("") else { return };
    let lets_through = |(pattern, names): &&(&str, &[&str])| {
        let ending = pattern.trim_start_matches('*');
        let on_purpose = pattern.starts_with('*') && repository.files.iter().any(|file| file.path.ends_with(ending));
        !on_purpose && names.iter().any(|name| !contract.is_ignored(name))
    };
    let missing: Vec<&str> = RECOMMENDED.iter().filter(lets_through).map(|(pattern, _)| *pattern).collect();
    if !missing.is_empty() {
        let listed = missing.iter().map(|pattern| format!("`{pattern}`")).collect::<Vec<_>>().join(", ");
        let message = format!("git would take files of secrets that no pattern stops; add to `{path}`: {listed}");
        cx.report(Place::of_file(path), message);
    }
}
