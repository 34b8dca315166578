//! Env files that git would take with the next `git add`.

use crate::audit::{Audit, Check, RepositoryContext};
use crate::model::credential::ValueClass;
use crate::model::dotenv::{Role, role_of};
use crate::model::env_contract::{Contract, join};
use crate::model::facts::EnvFileFact;
use crate::model::path_role::{folder_of, is_example, is_test, is_vendored};
use crate::model::repository::{Repository, State};
use crate::place::Place;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use std::collections::BTreeMap;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("unignored-env-file"),
        family: Family::Env,
        title: text("Env file is not ignored by git"),
        severity: Severity::Medium,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &["dotenvx:precommit", "dotenv-diff:gitignore", "evnx:gitignore"],
        docs: Docs {
            what: text(
                "The repository uses env files (a template, a program that loads them, an `env_file:` in a compose file), and git would not ignore `.env`, `.env.local` or \
                 `.env.production.local` in a folder where they belong. Judged as git judges: order, negation, folders and nested ignore files count, comments do not. \
                 So is a file under another name that a compose file takes values from (`env_file: config/app.env`) and that is not in git. An env file that is there, neither tracked nor ignored, is reported at its first variable and weighs more. What is in git already is \
                 `committed-env-file`.",
            ),
            why: text(
                "The next `git add .` takes the file with its credentials into a commit, and the push after it publishes them.",
            ),
            fix: text(
                "Add `.env`, `.env.*` and `!.env.example` to the root's `.gitignore`, in this order.\n\n```gitignore\n.env\n.env.*\n!.env.example\n```\n\n`git check-ignore -v --no-index .env.local` tells \
                 which pattern decides.",
            ),
        },
    },
    checks: &[Check::Repository(check)],
};

/// What people keep in a folder that has a template, and what the frameworks load.
const PROBES: &[&str] = &[".env", ".env.local", ".env.production.local"];

fn check(repository: &Repository<'_>, cx: &mut RepositoryContext<'_>) {
    let contract = Contract::of(repository);
    for (file, fact, _) in &contract.env_files {
        // One that git ignores is inspected when it is asked for by its path.
        if file.state == State::Untracked && !contract.is_ignored(file.path) {
            report_lying_about(file.path, fact, cx);
        }
    }
    report_named(repository, &contract, cx);
    let folders = contract.env_folders(repository);
    let mut open: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for &folder in folders.keys() {
        let is_open = |name: &&str| {
            let path = join(folder, name);
            !repository.has(&path) && !contract.is_ignored(&path)
        };
        let names: Vec<&str> = PROBES.iter().copied().filter(is_open).collect();
        if !names.is_empty() && !is_test(&join(folder, ".env")) && !is_example(&join(folder, ".env")) {
            open.insert(folder, names);
        }
    }
    for (&folder, names) in &open {
        // The root's pattern mends the folders below it too.
        let told_above = open.get("").is_some_and(|root| !folder.is_empty() && names.iter().all(|name| root.contains(name)));
        if !told_above {
            let javascript = repository.has(&join(folder, "package.json"));
            let below =
                folders.keys().filter(|below| folder.is_empty() && !below.is_empty() && open.contains_key(*below)).count();
            report_open(
                &contract,
                folder,
                folders.get(folder).copied().unwrap_or_default(),
                Open { names, javascript, below },
                cx,
            );
        }
    }
}

/// Files under names of their own that a compose file takes values from: `env_file: ./config/app.env`.
fn report_named(repository: &Repository<'_>, contract: &Contract<'_>, cx: &mut RepositoryContext<'_>) {
    let shown = |path: &str| is_test(path) || is_example(path) || is_vendored(path);
    let naming = repository.files.iter().filter(|file| !file.facts.names_env_files.is_empty());
    for file in naming.filter(|file| !shown(file.path)) {
        for named in &file.facts.names_env_files {
            let Some(path) = resolved(folder_of(file.path), &named.name) else { continue };
            let name = path.rsplit('/').next().unwrap_or(&path);
            let holds_values = matches!(role_of(name), Some(Role::Own | Role::Mode));
            if holds_values && !PROBES.contains(&name) && !repository.has(&path) && !contract.is_ignored(&path) {
                cx.report(named.place.clone(), format!("git would not ignore `{path}`, which is to hold values"));
            }
        }
    }
}

/// A relative path from a folder; None for one that leaves the repository or is filled in.
fn resolved(folder: &str, path: &str) -> Option<String> {
    if path.starts_with(['/', '~', '%']) || path.contains('$') {
        return None;
    }
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/').filter(|part| !part.is_empty() && *part != ".") {
        match part {
            ".." => drop(parts.pop()?),
            _ => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

struct Open<'a> {
    names: &'a [&'a str],
    /// Its frameworks load `.env.local` by themselves.
    javascript: bool,
    /// How many folders below are open too.
    below: usize,
}

fn report_open(contract: &Contract<'_>, folder: &str, evidence: &str, open: Open<'_>, cx: &mut RepositoryContext<'_>) {
    let paths: Vec<String> = open.names.iter().map(|name| format!("`{}`", join(folder, name))).collect();
    let mut message = format!("git would not ignore {}", joined(&paths));
    if open.below > 0 {
        message.push_str(&format!(
            ", nor those of {} below",
            if open.below == 1 { "a folder".to_owned() } else { format!("{} folders", open.below) }
        ));
    }
    let negation = open.names.first().and_then(|name| contract.deciding_pattern(&join(folder, name)));
    let place = match (negation, contract.ignore_file_for(folder)) {
        (Some((pattern, place)), _) => {
            message.push_str(&format!(": `{pattern}` takes it back"));
            place
        }
        (None, Some(ignore_file)) => Place::of_file(ignore_file),
        (None, None) => Place::of_file(evidence),
    };
    let severity = if open.names.contains(&".env") || open.javascript { Severity::Medium } else { Severity::Low };
    let finding = cx.report(place, message).severity(severity);
    if finding.place.path != evidence {
        finding.relate(Place::of_file(evidence), "an env file belongs beside this");
    }
}

fn report_lying_about(path: &str, fact: &EnvFileFact, cx: &mut RepositoryContext<'_>) {
    let first = |class: ValueClass| fact.keys.iter().find(|key| key.class == class);
    let (key, severity) = match (first(ValueClass::Secret), first(ValueClass::Plain), first(ValueClass::Placeholder)) {
        (Some(key), ..) => (key, Severity::High),
        (None, ..) if first(ValueClass::Encrypted).is_some() => return,
        (None, Some(key), _) => (key, Severity::Medium),
        (None, None, Some(key)) => (key, Severity::Low),
        (None, None, None) => return,
    };
    let message = format!("`{path}` is neither in git nor ignored: the next `git add` takes it, `{}` included", key.name);
    cx.report(key.place.clone(), message).severity(severity);
}

fn joined(parts: &[String]) -> String {
    match parts {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}
