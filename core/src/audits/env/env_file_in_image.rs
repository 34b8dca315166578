//! An image that takes up env files with the rest of its folder.

use crate::audit::{Audit, Check, RepositoryContext};
use crate::model::dotenv::{Role, role_of};
use crate::model::env_contract::{Contract, join};
use crate::model::facts::CopiedFact;
use crate::model::path_role::{folder_of, is_example, is_test, is_vendored, is_within};
use crate::model::repository::Repository;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::dockerignore::DockerIgnore;
use std::collections::BTreeMap;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("env-file-in-image"),
        family: Family::Env,
        title: text("Image takes up the env file"),
        severity: Severity::Medium,
        precision: Precision::Medium,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &["dotenvx:prebuild"],
        docs: Docs {
            what: text(
                "A Dockerfile copies an env file into the image by its name (`COPY .env .`, high), or copies its whole folder (`COPY . .`) where the project keeps env files and no `.dockerignore` leaves `.env` out. Judged as docker judges: patterns are from the \
                 context's root, the last one that matches decides. What stays in a stage before the last one weighs low: it comes into the build's cache, not into the image. Templates, tests and examples are left alone.",
            ),
            why: text(
                "An image is pulled by everyone who runs it, and each layer can be read. A build on a developer's machine, or on a server that holds the real `.env`, publishes it.",
            ),
            fix: text(
                "Add `**/.env` and `**/.env.*` to the `.dockerignore` at the context's root, and `!**/.env.example` behind them if the image needs that. Hand values over when the container starts: `env_file:`, `--env-file`.",
            ),
        },
    },
    checks: &[Check::Repository(check)],
};

fn check(repository: &Repository<'_>, cx: &mut RepositoryContext<'_>) {
    let copying = || repository.files.iter().filter(|file| !file.facts.copies.is_empty());
    if copying().next().is_none() {
        return;
    }
    let contract = Contract::of(repository);
    let folders = contract.env_folders(repository);
    let ignores: BTreeMap<&str, DockerIgnore> = repository
        .files
        .iter()
        .filter_map(|file| Some((file.path, DockerIgnore::parse(file.facts.docker_ignore_file.as_deref()?))))
        .collect();
    for file in copying().filter(|file| !is_test(file.path) && !is_example(file.path) && !is_vendored(file.path)) {
        for copied in &file.facts.copies {
            if names_env_file(&copied.source) {
                let message = format!("`{}` is copied into the image", copied.source);
                let severity = if copied.last_stage { Severity::High } else { Severity::Medium };
                cx.report(copied.place.clone(), message).severity(severity);
            } else if is_all(copied) {
                let folder = folder_of(file.path);
                let kept = folders.keys().any(|kept| is_within(kept, folder) || is_within(folder, kept));
                if kept && !is_left_out(file.path, &ignores) {
                    let message = format!(
                        "`{}` takes an `.env` that lies there into the image, for no `.dockerignore` leaves it out",
                        copied.source
                    );
                    let severity = if copied.last_stage { Severity::Medium } else { Severity::Low };
                    cx.report(copied.place.clone(), message).severity(severity);
                }
            }
        }
    }
}

/// `.env`, `config/.env.production`; no template, and no pattern.
fn names_env_file(source: &str) -> bool {
    let name = source.rsplit('/').next().unwrap_or(source);
    !name.contains(['$', '*'])
        && name.starts_with('.')
        && matches!(role_of(name), Some(Role::Own | Role::Mode | Role::Backup | Role::Keys))
}

fn is_all(copied: &CopiedFact) -> bool {
    matches!(copied.source.as_str(), "." | "./" | "./." | "*" | "./*")
}

/// The context is the Dockerfile's folder or one above it: any ignore file on the way is taken for the context's.
fn is_left_out(dockerfile: &str, ignores: &BTreeMap<&str, DockerIgnore>) -> bool {
    let own = format!("{dockerfile}.dockerignore");
    let folder = folder_of(dockerfile);
    let above = std::iter::successors(Some(folder), |folder| (!folder.is_empty()).then(|| folder_of(folder)));
    let paths = std::iter::once(own).chain(above.map(|folder| join(folder, ".dockerignore")));
    paths.filter_map(|path| ignores.get(path.as_str())).any(|ignore| ignore.ignores(".env"))
}
