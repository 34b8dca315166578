//! A file of compose's secrets that is committed.

use crate::audit::{Audit, Check, RepositoryContext};
use crate::model::occasion::Occasion;
use crate::model::path_role::folder_of;
use crate::model::repository::{Repository, State};
use crate::model::stack::resolve;
use crate::place::Place;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("tracked-secret-file"),
        family: Family::Config,
        title: text("File of a secret is committed"),
        severity: Severity::High,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &[],
        docs: Docs {
            what: text(
                "A compose file's `secrets:` names a file of this repository (`file: ./secrets/db_password.txt`), and git tracks that file, or would take it with the next `git add`. Certificates, public keys and templates are innocent. \
                 In files for development, tests and examples it is low.",
            ),
            why: text(
                "The point of a secret's file is that it stays on the machine. A committed one is a password in everyone's clone, and in the history.",
            ),
            fix: text(
                "Change the secret. `git rm --cached` the file, have git ignore its folder, and say in the README how to make it. `environment: NAME` and `external: true` need no file.",
            ),
        },
    },
    checks: &[Check::Repository(check)],
};

fn check(repository: &Repository<'_>, cx: &mut RepositoryContext<'_>) {
    for file in &repository.files {
        let Some(compose) = &file.facts.compose else { continue };
        for secret in &compose.secret_files {
            let known = resolve(folder_of(file.path), &secret.name).filter(|path| !is_public(path));
            let Some(path) = known else { continue };
            let Some(named) = repository.files.iter().find(|other| other.path == path) else { continue };
            let message = match named.state {
                State::Tracked => format!("`{path}` holds a secret, and is committed"),
                State::Untracked => format!("`{path}` holds a secret, and git does not ignore it"),
            };
            let earnest = Occasion::of(file.path).is_earnest() && Occasion::of(&path).is_earnest();
            let finding = cx.report(secret.place.clone(), message);
            finding.relate(Place::of_file(&path), "the file");
            if !earnest {
                finding.severity(Severity::Low);
            } else if named.state == State::Untracked {
                finding.severity(Severity::Medium);
            }
        }
    }
}

/// Certificates and public keys, templates.
fn is_public(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    let ends = [".crt", ".cer", ".pub", ".csr", ".enc", ".gpg", ".age", ".sops"];
    ends.iter().any(|end| name.ends_with(end)) || ["example", "sample", "template"].iter().any(|word| name.contains(word))
}
