//! A repository with credentials in which nothing looks for them.

use crate::audit::{Audit, Check, RepositoryContext};
use crate::model::control::CONTROLS;
use crate::model::credential::is_secret_name;
use crate::model::path_role::is_program;
use crate::model::repository::{Known, Repository};
use crate::place::Place;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("missing-secret-hook"),
        family: Family::Posture,
        title: text("Nothing looks for secrets before they are pushed"),
        severity: Severity::Low,
        precision: Precision::Medium,
        persona: Persona::Pedantic,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &[],
        docs: Docs {
            what: text(
                "The repository reads credentials from its environment or from its workflows' secrets, and neither a hook (`.pre-commit-config.yaml`, `.husky/`, `.githooks/`, `lefthook.yml`) nor a workflow, makefile or package script runs a scanner for secrets: gitleaks, detect-secrets, git-secrets, trufflehog, ggshield, ciward and their like. A `.secrets.baseline` that detect-secrets is told to compare with and that is not there is told too.",
            ),
            why: text(
                "Sooner or later somebody commits the `.env`, or pastes a key to try something. A hook stops it before it is in the history, where only a rotation helps.",
            ),
            fix: text("Add a scanner to the hooks, and the same to the workflows, for hooks can be skipped."),
        },
    },
    checks: &[Check::Repository(check)],
};

const HOOKS: &[&str] = &[".pre-commit-config.yaml", ".pre-commit-config.yml", "lefthook.yml"];

fn check(repository: &Repository<'_>, cx: &mut RepositoryContext<'_>) {
    let runs = |file: &&Known<'_>, name: &str| file.facts.controls.iter().any(|control| control == name);
    let finds = |file: &Known<'_>| CONTROLS.iter().any(|control| control.finds_secrets && runs(&file, control.name));
    let hooks = repository.files.iter().find(|file| HOOKS.contains(&file.path));
    if repository.files.iter().any(finds) {
        let compares = hooks.filter(|file| runs(file, "detect-secrets") && runs(file, BASELINE) && !repository.has(BASELINE));
        if let Some(file) = compares {
            let message = format!("`detect-secrets` is to compare with `{BASELINE}`, which does not exist");
            cx.report(Place::of_file(file.path), message);
        }
        return;
    }
    let secret = |file: &&Known<'_>| {
        let read = file.facts.reads.iter().any(|read| is_secret_name(&read.name)) && is_program(file.path);
        read || !file.facts.secrets.is_empty()
    };
    let Some(first) = repository.files.iter().find(secret) else { return };
    let place = hooks.map_or(first.path, |file| file.path);
    cx.report(Place::of_file(place), "There are credentials here, and no hook and no workflow looks for ones that are committed");
}

const BASELINE: &str = ".secrets.baseline";
