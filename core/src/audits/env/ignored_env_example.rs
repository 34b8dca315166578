//! An ignore pattern that takes the template with the env files.

use crate::audit::{Audit, Check, RepositoryContext};
use crate::model::env_contract::{Contract, join};
use crate::model::path_role::{is_example, is_test};
use crate::model::repository::Repository;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use std::collections::BTreeSet;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("ignored-env-example"),
        family: Family::Env,
        title: text("Ignore pattern covers the template"),
        severity: Severity::Medium,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &["dotenv-diff:gitignore"],
        docs: Docs {
            what: text(
                "An ignore pattern that is meant for env files (`.env.*`, `.env*`) covers `.env.example` too, in a folder where the program reads or loads env files, so that git leaves out a template that is written there. Judged as git judges: order, \
                 negation, folders and nested ignore files count. A template that git tracks already stays in git, so that is for information only. With `templates: local`, for a project that hands its template on by other ways, nothing is told.",
            ),
            why: text(
                "Somebody writes the `.env.example`, `git add .` passes over it without a word, and nobody else ever sees it.",
            ),
            fix: text("Add `!.env.example` behind the pattern.\n\n```gitignore\n.env\n.env.*\n!.env.example\n```"),
        },
    },
    checks: &[Check::Repository(check)],
};

fn check(repository: &Repository<'_>, cx: &mut RepositoryContext<'_>) {
    if cx.config.keeps_templates_local {
        return;
    }
    let contract = Contract::of(repository);
    for template in &contract.templates {
        if let Some((pattern, place)) = contract.deciding_pattern(template).filter(|_| contract.is_ignored(template)) {
            let message =
                format!("`{pattern}` also ignores the template `{template}`: once it is moved or copied, git leaves it out");
            cx.report(place, message).severity(Severity::Info);
        }
    }
    let mut told = BTreeSet::new();
    for folder in contract.env_folders(repository).into_keys() {
        let path = join(folder, ".env.example");
        if contract.has_template_for(folder) || is_test(&path) || is_example(&path) || !contract.is_ignored(&path) {
            continue;
        }
        let Some((pattern, place)) = contract.deciding_pattern(&path) else { continue };
        if told.insert((place.path.clone(), place.span)) {
            cx.report(place, format!("`{pattern}` would ignore a template too: git leaves out `{path}`"));
        }
    }
}
