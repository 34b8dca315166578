//! A template that nothing tells people to copy.

use crate::audit::{Audit, Check, RepositoryContext};
use crate::model::env_contract::Contract;
use crate::model::path_role::is_example;
use crate::model::repository::Repository;
use crate::place::Place;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("missing-env-instructions"),
        family: Family::Env,
        title: text("Nothing says to copy the template"),
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
                "Neither a comment in the root's template nor a document (README, CONTRIBUTING and what else is Markdown) nor a makefile, script or manifest names the template and says to copy it to `.env` and fill it in.",
            ),
            why: text("A newcomer edits the template itself, and commits what was filled in."),
            fix: text("Begin the template with `# Copy this file to .env and fill it in: cp .env.example .env`."),
        },
    },
    checks: &[Check::Repository(check)],
};

fn check(repository: &Repository<'_>, cx: &mut RepositoryContext<'_>) {
    let contract = Contract::of(repository);
    if repository.files.iter().any(|file| file.facts.explains_env) {
        return;
    }
    // One is enough: the first, which is the root's where it has one.
    let mut templates: Vec<&str> = contract.templates.iter().copied().filter(|path| !is_example(path)).collect();
    templates.sort_by_key(|path| path.matches('/').count());
    if let Some(path) = templates.first() {
        let name = path.rsplit('/').next().unwrap_or(path);
        cx.report(Place::of_file(path), format!("Nothing says that `{name}` is to be copied to `.env` and filled in"));
    }
}
