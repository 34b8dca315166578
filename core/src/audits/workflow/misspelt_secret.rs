//! A secret's name that differs by a slip from one used elsewhere.

use crate::audit::{Audit, Check, RepositoryContext};
use crate::finding::Fix;
use crate::model::facts::SecretName;
use crate::model::repository::Repository;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use std::collections::BTreeMap;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("misspelt-secret"),
        family: Family::Workflow,
        title: text("Name of a secret looks misspelt"),
        severity: Severity::Medium,
        precision: Precision::Low,
        persona: Persona::Pedantic,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: true,
        aliases: &[],
        docs: Docs {
            what: text(
                "The workflows of the repository read a secret in one place only, under a name that differs by a slip from one that \
                 they read in at least two other places: a letter too many, too few, wrong or swapped. Names that end in different \
                 digits, and names shorter than six letters, are left alone.",
            ),
            why: text(
                "A secret that does not exist is an empty text, without any warning: the step runs without its credential, or compares \
                 with nothing.",
            ),
            fix: text("Write the secret's name as it is elsewhere, or say with a `ciward: ignore` comment that there are two."),
        },
    },
    checks: &[Check::Repository(check)],
};

fn check(repository: &Repository<'_>, cx: &mut RepositoryContext<'_>) {
    let mut uses: BTreeMap<&str, Vec<&SecretName>> = BTreeMap::new();
    for secret in repository.files.iter().flat_map(|file| &file.facts.secrets) {
        uses.entry(&secret.name).or_default().push(secret);
    }
    let often: Vec<&str> = uses.iter().filter(|(_, places)| places.len() >= OFTEN).map(|(name, _)| *name).take(MOST).collect();
    for (name, places) in &uses {
        let [only] = places.as_slice() else { continue };
        if let Some(meant) = nearest_slip(name, &often) {
            let fix = Fix::at(only.place.clone(), format!("Read `{meant}`"), format!("secrets.{meant}")).doubtful();
            let finding =
                cx.report(only.place.clone(), format!("the secret `{name}` is read here only; elsewhere it is `{meant}`"));
            finding.fix(fix);
            if let Some(other) = uses.get(meant).and_then(|places| places.first()) {
                finding.relate(other.place.clone(), "so it is written here");
            }
        }
    }
}

/// A name that is read so often is no slip.
const OFTEN: usize = 2;

/// More names than this are not compared with.
const MOST: usize = 200;

const SHORTEST: usize = 6;

/// The name from which this one differs by one slip.
fn nearest_slip<'a>(name: &str, often: &[&'a str]) -> Option<&'a str> {
    often.iter().copied().find(|known| name.len() >= SHORTEST && is_slip(name, known))
}

/// One letter too many, too few, wrong or swapped with its neighbour; a digit is no slip, nor is a letter at the end.
fn is_slip(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    if one.len().abs_diff(other.len()) > 1 {
        return false;
    }
    let start = one.iter().zip(other).take_while(|(a, b)| a == b).count();
    let (one, other) = (one.get(start..).unwrap_or_default(), other.get(start..).unwrap_or_default());
    let end = one.iter().rev().zip(other.iter().rev()).take_while(|(a, b)| a == b).count();
    let (left, right) = (one.get(..one.len() - end).unwrap_or_default(), other.get(..other.len() - end).unwrap_or_default());
    let letters = left.iter().chain(right).all(|byte| byte.is_ascii_alphabetic());
    let inside = end > 0 && start > 0;
    let slip = match (left, right) {
        ([_], [] | [_]) | ([], [_]) => true,
        ([a, b], [c, d]) => a == d && b == c,
        _ => false,
    };
    letters && inside && slip
}
