//! One secret in the env files of several environments.

use crate::audit::{Audit, Check, RepositoryContext};
use crate::model::dotenv::Role;
use crate::model::env_contract::Contract;
use crate::model::facts::EnvKey;
use crate::model::path_role::{folder_of, is_test};
use crate::model::repository::Repository;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use std::collections::BTreeMap;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("shared-environment-secret"),
        family: Family::Env,
        title: text("Environments share a secret"),
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
                "Two env files of one folder that are for different environments (`.env.development` and `.env.production`, `dev.env` and `prod.env`) hold the same secret. The values are compared by a keyed hash and are not told. Stand-ins, settings, passwords that anyone would \
                 guess, and files of tests are left alone.",
            ),
            why: text("Whoever has the development's secret, which is most people and machines, has production's."),
            fix: text("Make one secret for each environment, and rotate the one that was shared."),
        },
    },
    checks: &[Check::Repository(check)],
};

fn check(repository: &Repository<'_>, cx: &mut RepositoryContext<'_>) {
    let contract = Contract::of(repository);
    let mut seen: BTreeMap<(&str, u64), (&str, &EnvKey)> = BTreeMap::new();
    for (file, fact, role) in &contract.env_files {
        if is_test(file.path) || !matches!(role, Role::Own | Role::Mode) {
            continue;
        }
        for key in &fact.keys {
            let Some(identity) = key.identity else { continue };
            match seen.get(&(folder_of(file.path), identity)) {
                None => drop(seen.insert((folder_of(file.path), identity), (file.path, key))),
                Some((other, first)) if *other != file.path => {
                    let message = format!("`{}` has the same value as `{}` in `{other}`", key.name, first.name);
                    cx.report(key.place.clone(), message).relate(first.place.clone(), "the same secret");
                }
                Some(_) => {}
            }
        }
    }
}
