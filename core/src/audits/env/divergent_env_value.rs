//! A value that two programs of the repository read differently.

use crate::audit::{Audit, Check, RepositoryContext};
use crate::model::credential::{ValueClass, is_secret_name};
use crate::model::dotenv::dialect::{Cause, Dialect};
use crate::model::env_contract::consumers::Consumers;
use crate::model::facts::EnvKey;
use crate::model::path_role::{is_example, is_test, is_vendored};
use crate::model::repository::Repository;
use crate::place::Place;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use std::collections::BTreeMap;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("divergent-env-value"),
        family: Family::Env,
        title: text("Programs read a variable's value differently"),
        severity: Severity::Medium,
        precision: Precision::Medium,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &[],
        docs: Docs {
            what: text(
                "An env file or a template is read by two programs of the repository that do not agree on what a line says: Node's `dotenv`, `python-dotenv`, compose, `docker run --env-file`, a shell that sources the file. For Node \
                 `PASSWORD=ab#cd` is `ab`; `docker` keeps quotes and comments; compose and shells fill in `$`; a shell runs what follows a blank. Only dialects that something in the repository reads that very file with are compared. The message \
                 names the variable, the two and the reason, never the value. In templates it weighs low, and so does a setting that is no credential. More than five of one reason in one file are one finding.",
            ),
            why: text(
                "The program starts, and one part of it has another password than the other. A bcrypt hash loses its `$2b$10`, a password its end behind `#`; nothing says so.",
            ),
            fix: text(
                "Write the value so that all read the same: letters, digits and `-_.:/@+=` without quotes, no blanks, no `#`, no `$`. For secrets choose such values: `openssl rand -hex 32`. Where `docker` is not among them, single quotes make `#`, `$` and blanks literal.",
            ),
        },
    },
    checks: &[Check::Repository(check)],
};

/// More of one reason are told together.
const MANY: usize = 5;

/// How many variables a message names.
const NAMED: usize = 5;

type Apart = (Dialect, Dialect, Cause);

fn check(repository: &Repository<'_>, cx: &mut RepositoryContext<'_>) {
    let apart = |file: &&crate::model::repository::Known<'_>| {
        file.facts.env_file.as_ref().is_some_and(|fact| fact.keys.iter().any(|key| key.divergence.is_some()))
    };
    let mut files = repository.files.iter().filter(apart).filter(|file| !is_vendored(file.path)).peekable();
    if files.peek().is_none() {
        return;
    }
    let consumers = Consumers::of(repository);
    for file in files {
        let readers = consumers.of_env_file(file.path);
        let Some(fact) = file.facts.env_file.as_ref().filter(|_| readers.len() > 1) else { continue };
        let shown = fact.template || is_test(file.path) || is_example(file.path);
        let mut by_cause: BTreeMap<Apart, Vec<&EnvKey>> = BTreeMap::new();
        for key in &fact.keys {
            if let Some(apart) = first_apart(key, &readers) {
                by_cause.entry(apart).or_default().push(key);
            }
        }
        for (apart, keys) in by_cause {
            report(apart, &keys, shown, &readers, cx);
        }
    }
}

fn first_apart(key: &EnvKey, readers: &BTreeMap<Dialect, &Place>) -> Option<Apart> {
    let divergence = key.divergence.as_ref()?;
    let pairs = readers.keys().enumerate().flat_map(|(at, &one)| readers.keys().skip(at + 1).map(move |&other| (one, other)));
    pairs.filter_map(|(one, other)| Some((one, other, divergence.between(one, other)?))).next()
}

fn report(
    (one, other, cause): Apart,
    keys: &[&EnvKey],
    shown: bool,
    readers: &BTreeMap<Dialect, &Place>,
    cx: &mut RepositoryContext<'_>,
) {
    let told: Vec<&[&EnvKey]> = if keys.len() > MANY { vec![keys] } else { keys.chunks(1).collect() };
    for keys in told {
        let Some(first) = keys.first() else { continue };
        let names = keys.iter().take(NAMED).map(|key| format!("`{}`", key.name)).collect::<Vec<_>>().join(", ");
        let more =
            keys.len().checked_sub(NAMED).filter(|&more| more > 0).map(|more| format!(" and {more} more")).unwrap_or_default();
        let (are, values) = if keys.len() > 1 { ("are", "values") } else { ("is", "value") };
        let message =
            format!("{names}{more} {are} not the same {values} for {} and {}: {}", one.word(), other.word(), cause.phrase());
        let severe = keys.iter().any(|key| key.class == ValueClass::Secret || is_secret_name(&key.name)) && !shown;
        let finding = cx.report(first.place.clone(), message).severity(if severe { Severity::Medium } else { Severity::Low });
        for dialect in [one, other] {
            if let Some(&place) = readers.get(&dialect) {
                finding.relate(place.clone(), format!("{} reads it here", dialect.word()));
            }
        }
    }
}
