//! A file of ten thousand passwords is one fault, not ten thousand: what is told of one rule in one file has an end.
//!
//! Only what is told: every secret is masked.

use crate::order::sort_by_key;
use crate::secrets::Secret;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// Findings of one rule in one file. Nobody reads on, and each costs a line of source, hashes and room in every report.
const MOST: usize = 200;

/// A secret to tell of.
pub(super) struct Told<'s, 'p> {
    pub(super) secret: &'s Secret<'p>,
    /// So many more of its rule in the file are not told.
    pub(super) untold: usize,
}

/// What is told of the secrets of a file, in their order. Where there are too many of a rule, each value comes first once, then what more
/// people hear and what is worse.
pub(super) fn capped<'s, 'p>(secrets: Vec<&'s Secret<'p>>) -> Vec<Told<'s, 'p>> {
    let mut by_rule: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, secret) in secrets.iter().enumerate() {
        by_rule.entry(&secret.rule.id).or_default().push(at);
    }
    let mut told: Vec<(usize, usize)> = Vec::with_capacity(secrets.len());
    for mut of_rule in by_rule.into_values() {
        let untold = of_rule.len().saturating_sub(MOST);
        if untold > 0 {
            worst_first(&secrets, &mut of_rule);
        }
        let notes = std::iter::once(untold).chain(std::iter::repeat(0));
        told.extend(of_rule.into_iter().take(MOST).zip(notes));
    }
    sort_by_key(&mut told, |(at, _)| *at);
    let of = |(at, untold): (usize, usize)| Some(Told { secret: secrets.get(at)?, untold });
    told.into_iter().filter_map(of).collect()
}

fn worst_first(secrets: &[&Secret<'_>], of_rule: &mut Vec<usize>) {
    let mut seen = BTreeSet::new();
    let mut weighed: Vec<_> = of_rule
        .iter()
        .filter_map(|&at| {
            let secret = secrets.get(at)?;
            let again = !seen.insert(secret.identity);
            Some(((again, secret.persona, Reverse(secret.severity), Reverse(secret.precision)), at))
        })
        .collect();
    sort_by_key(&mut weighed, |(weight, _)| *weight);
    *of_rule = weighed.into_iter().map(|(_, at)| at).collect();
}
