//! An env file with values in git.

use crate::audit::{Audit, Check, RepositoryContext};
use crate::model::credential::ValueClass;
use crate::model::credential::is_secret_name;
use crate::model::dotenv::Role;
use crate::model::env_contract::Contract;
use crate::model::facts::{EnvFileFact, EnvKey};
use crate::model::path_role::{is_example, is_test};
use crate::model::repository::{Repository, State};
use crate::order::sort_by_key;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("committed-env-file"),
        family: Family::Env,
        title: text("Env file is committed"),
        severity: Severity::High,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &["dotenvx:precommit", "trivy:dotenv", "checkov:CKV_SECRET"],
        docs: Docs {
            what: text(
                "A file that holds the values of environment variables (`.env`, `.env.local`, `prod.env`, a backup such as `.env.bak`) is in git. \
                 The message names the variables and what their values are, never the values. It is critical where a value is a credential, low where there are \
                 only stand-ins, in tests and examples, and for a mode's settings without a credential (`.env.development`, `.env.test`), which some \
                 frameworks ask to commit. Templates (`.env.example` and its other names), `.env.vault` and files whose values are encrypted by dotenvx or SOPS \
                 are left alone; dotenvx's private keys in `.env.keys` are critical.",
            ),
            why: text(
                "Whoever can read the repository, or any clone, fork or backup of it, has the values, and they stay in the history when the file is deleted. \
                 An ignore pattern does not help: git ignores only what it does not track yet.",
            ),
            fix: text(
                "Rotate the credentials that it holds, then take it out of git and keep your copy: `git rm --cached .env`. Ignore it, and commit a \
                 `.env.example` with the names and descriptive stand-ins. To remove it from the history, rewrite the history with `git filter-repo`.",
            ),
        },
    },
    checks: &[Check::Repository(check)],
};

fn check(repository: &Repository<'_>, cx: &mut RepositoryContext<'_>) {
    let contract = Contract::of(repository);
    for (file, fact, role) in &contract.env_files {
        if file.state != State::Tracked {
            continue;
        }
        let Some(severity) = severity(file.path, fact, *role) else { continue };
        let Some(first) = worst_first(fact).first().copied() else { continue };
        let mut message = format!("`{}` is in git with {}", file.path, listed(fact));
        if let Some((pattern, place)) = contract.deciding_pattern(file.path).filter(|_| contract.is_ignored(file.path)) {
            message.push_str("; the ignore pattern has no effect, since git already tracks the file");
            cx.report(first.place.clone(), message).severity(severity).relate(place, format!("`{pattern}` would ignore it"));
        } else {
            cx.report(first.place.clone(), message).severity(severity);
        }
    }
}

/// None where there is nothing that anyone need hide.
fn severity(path: &str, fact: &EnvFileFact, role: Role) -> Option<Severity> {
    let has = |class: ValueClass| fact.keys.iter().any(|key| key.class == class);
    let shown = is_test(path) || is_example(path);
    let tests = path
        .rsplit('/')
        .next()
        .unwrap_or(path)
        .split(['.', '-', '_'])
        .any(|word| matches!(word, "test" | "testing" | "ci" | "e2e"));
    if has(ValueClass::Secret) {
        return Some(match role {
            _ if shown => Severity::Low,
            Role::Mode if tests => Severity::Medium,
            _ => Severity::Critical,
        });
    }
    if has(ValueClass::Encrypted) || role == Role::Keys {
        return None;
    }
    let plain = fact.keys.iter().any(|key| key.class == ValueClass::Plain && !is_public(&key.name));
    let own = matches!(role, Role::Own | Role::Backup) && !shown;
    match (own && plain, has(ValueClass::Placeholder)) {
        (true, false) => Some(Severity::High),
        // Its secrets are stand-ins: it does a template's work under the wrong name.
        (true, true) => Some(Severity::Medium),
        (false, true) => Some(Severity::Low),
        (false, false) => has(ValueClass::Plain).then_some(Severity::Low),
    }
}

/// What a bundler puts into pages for everyone to read.
fn is_public(name: &str) -> bool {
    ["NEXT_PUBLIC_", "VITE_", "REACT_APP_", "EXPO_PUBLIC_", "NUXT_PUBLIC_", "PUBLIC_", "VUE_APP_", "GATSBY_", "NG_APP_"]
        .iter()
        .any(|prefix| name.starts_with(prefix))
}

fn worst_first(fact: &EnvFileFact) -> Vec<&EnvKey> {
    let weight = |key: &&EnvKey| match key.class {
        ValueClass::Secret => 0,
        ValueClass::Plain if is_secret_name(&key.name) => 1,
        ValueClass::Plain => 2,
        ValueClass::Placeholder => 3,
        ValueClass::Reference | ValueClass::Encrypted | ValueClass::Empty => 4,
    };
    let mut keys: Vec<&EnvKey> = fact.keys.iter().collect();
    sort_by_key(&mut keys, weight);
    keys
}

/// How many variables a message names.
const NAMED: usize = 5;

fn listed(fact: &EnvFileFact) -> String {
    let keys = worst_first(fact);
    let named = keys.iter().take(NAMED).map(|key| format!("`{}` ({})", key.name, word(key)));
    let mut listed = named.collect::<Vec<_>>().join(", ");
    if let Some(more) = keys.len().checked_sub(NAMED).filter(|&more| more > 0) {
        listed.push_str(&format!(" and {more} more"));
    }
    listed
}

fn word(key: &EnvKey) -> &'static str {
    match key.class {
        ValueClass::Secret => "real credential",
        ValueClass::Plain if is_secret_name(&key.name) => "weak credential",
        ValueClass::Plain => "setting",
        ValueClass::Placeholder => "placeholder",
        ValueClass::Reference => "reference",
        ValueClass::Encrypted => "encrypted",
        ValueClass::Empty => "empty",
    }
}
