//! A local env file and its template that do not name the same variables.

use crate::audit::{Audit, Check, RepositoryContext};
use crate::model::dotenv::Role;
use crate::model::env_contract::Contract;
use crate::model::env_contract::promise::{Template, templates_of};
use crate::model::facts::{EnvFileFact, Note};
use crate::model::path_role::{folder_of, is_test};
use crate::model::reads::is_well_known;
use crate::model::repository::Repository;
use crate::place::Place;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("env-drift"),
        family: Family::Env,
        title: text("Env file and template name different variables"),
        severity: Severity::Low,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &["dotenv-linter:diff", "dotenv-diff:compare"],
        docs: Docs {
            what: text(
                "A `.env` (or `.env.local`) that the audit sees, because git tracks it or does not ignore it or because it was asked for by its path, names variables that the template beside it lacks, or lacks some that the template \
                 names. Only names are compared and told, never values. Names in the template's comments, those that it calls optional, and files in tests are left alone.",
            ),
            why: text(
                "One of the two was forgotten. What only the local file names, nobody else will set; what only the template names, this machine runs without.",
            ),
            fix: text(
                "`ciward env sync` adds to the template what the program reads; `ciward env check --env-file .env` says what the local file lacks.",
            ),
        },
    },
    checks: &[Check::Repository(check)],
};

/// How many variables a message names.
const NAMED: usize = 5;

fn check(repository: &Repository<'_>, cx: &mut RepositoryContext<'_>) {
    let contract = Contract::of(repository);
    let templates = contract.promises(repository);
    for (file, fact, _) in contract.env_files.iter().filter(|(file, _, role)| *role == Role::Own && !is_test(file.path)) {
        let folder = folder_of(file.path);
        let Some(template) = templates_of(&templates, folder).into_iter().find(|template| folder_of(template.path) == folder)
        else {
            continue;
        };
        let lacking = fact.keys.iter().filter(|key| !template.names_it(&key.name) && !is_well_known(&key.name));
        let lacking: Vec<&str> = lacking.map(|key| key.name.as_str()).collect();
        if let Some(first) = fact.keys.iter().find(|key| lacking.first() == Some(&key.name.as_str())) {
            let message = format!("`{}` does not name {}", template.path, listed(&lacking));
            cx.report(first.place.clone(), message).relate(Place::of_file(template.path), "the template");
        }
        report_missing(template, fact, file.path, cx);
    }
}

fn report_missing(template: Template<'_>, fact: &EnvFileFact, path: &str, cx: &mut RepositoryContext<'_>) {
    let has = |name: &str| fact.keys.iter().any(|key| key.name.eq_ignore_ascii_case(name));
    let wanted = || template.fact.keys.iter().filter(|key| key.note != Some(Note::Optional) && !has(&key.name));
    let missing: Vec<&str> = wanted().map(|key| key.name.as_str()).collect();
    if let Some(first) = wanted().next() {
        let message = format!("`{path}` lacks {}", listed(&missing));
        cx.report(first.place.clone(), message).relate(Place::of_file(path), "the env file");
    }
}

fn listed(names: &[&str]) -> String {
    let mut listed = names.iter().take(NAMED).map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    if let Some(more) = names.len().checked_sub(NAMED).filter(|&more| more > 0) {
        listed.push_str(&format!(" and {more} more"));
    }
    listed
}
