//! A template whose name tools and people do not look for.

use crate::audit::{Audit, Check, RepositoryContext};
use crate::model::dotenv::{Role, is_near_template, role_of};
use crate::model::env_contract::join;
use crate::model::path_role::{folder_of, is_example, is_test, is_vendored};
use crate::model::repository::Repository;
use crate::place::Place;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("misnamed-env-example"),
        family: Family::Env,
        title: text("Template is not called .env.example"),
        severity: Severity::Info,
        precision: Precision::High,
        persona: Persona::Pedantic,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &[],
        docs: Docs {
            what: text(
                "A template of an env file has another name than `.env.example` or `.env.NAME.example`, and there is no `.env.example` beside it: `env.sample`, `example.env`, `.env.dist`. \
                 That is a matter of taste, for the pedantic persona. A misspelt name (`.env.exmaple`) is told to everyone: tools take the file for one that holds values.",
            ),
            why: text(
                "People and tools look for `.env.example`: the pattern `!.env.example` in an ignore file, the tools that copy it, and those that compare with it do not know the other name.",
            ),
            fix: text("`git mv` it to `.env.example`."),
        },
    },
    checks: &[Check::Repository(check)],
};

fn check(repository: &Repository<'_>, cx: &mut RepositoryContext<'_>) {
    for file in repository.files.iter().filter(|file| file.facts.env_file.is_some()) {
        let name = file.path.rsplit('/').next().unwrap_or(file.path);
        if is_test(file.path) || is_example(file.path) || is_vendored(file.path) {
            continue;
        }
        let canonical = join(folder_of(file.path), ".env.example");
        if is_near_template(name) {
            let message = format!("`{name}` is misspelt: it is taken for an env file that holds values, not for a template");
            cx.report(Place::of_file(file.path), message).severity(Severity::Low).persona(Persona::Regular);
        } else if role_of(name) == Some(Role::Template) && !is_canonical(name) && !repository.has(&canonical) {
            cx.report(Place::of_file(file.path), format!("`{name}` is a template under another name than `.env.example`"));
        }
    }
}

/// `.env.example`, `.env.production.example`, `.dev.vars.example`.
fn is_canonical(name: &str) -> bool {
    name.ends_with(".example") && (name.starts_with(".env.") || name.starts_with(".dev.vars."))
}
