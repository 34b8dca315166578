//! Reads of the environment through functions of the project: known once all files are.

use super::Inspection;
use crate::model::facts::{EnvRead, Facts};
use crate::model::file_facts::FileFacts;
use std::collections::{BTreeMap, BTreeSet};

/// The facts of those files that call such a function, with what they read by it, by path.
pub(super) fn followed(inspections: &[&Inspection]) -> BTreeMap<String, FileFacts> {
    let wrappers: BTreeSet<&str> = inspections.iter().flat_map(|told| &told.facts.wrappers).map(String::as_str).collect();
    let mut followed = BTreeMap::new();
    for told in inspections.iter().filter(|told| !wrappers.is_empty() && !told.facts.wrapped.is_empty()) {
        let reads = through(&told.facts, &wrappers);
        if !reads.is_empty() {
            let mut facts = told.facts.clone();
            facts.reads.extend(reads);
            followed.insert(told.path.clone(), facts);
        }
    }
    followed
}

/// The same in place, for hosts that list the environment.
pub fn follow_wrappers(inspections: &mut [Inspection]) {
    let mut followed = followed(&inspections.iter().collect::<Vec<_>>());
    for told in inspections {
        if let Some(facts) = followed.remove(&told.path) {
            told.facts = facts;
        }
    }
}

fn through(facts: &Facts, wrappers: &BTreeSet<&str>) -> Vec<EnvRead> {
    facts.wrapped.iter().filter(|call| wrappers.contains(call.by.as_str())).map(|call| call.read.clone()).collect()
}
