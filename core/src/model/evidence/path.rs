//! One variable's way, put together from what all files tell; and the ways that one state of a repository has and another had not.

use super::{Consumer, Injection, Store};
use crate::model::dotenv::stands_for;
use crate::model::env_contract::environment::is_secret;
use crate::model::env_contract::join;
use crate::model::facts::{EnvRead, ShownFact};
use crate::model::path_role::{folder_of, is_vendored};
use crate::model::repository::{Known, Repository};
use crate::place::Place;
use std::collections::{BTreeMap, BTreeSet};

/// A variable, under all its names.
#[derive(Debug, Default)]
pub struct Evidence<'r> {
    /// The name that was asked for and those that it has elsewhere, each with whom it has it from.
    pub names: BTreeMap<&'r str, Option<&'r Injection>>,
    /// Where it is promised or set: templates, env files, manifests.
    pub declared: Vec<(&'r str, &'static str, &'r Place)>,
    /// To whom it is given; a file that holds it comes with the place in the file.
    pub given: Vec<(&'r Injection, Option<&'r Place>)>,
    pub reads: Vec<&'r EnvRead>,
    pub shown: Vec<&'r ShownFact>,
}

/// Names that names are handed on to, and so on: deeper is no configuration that anyone wrote.
const DEPTH: usize = 6;

impl<'r> Evidence<'r> {
    /// None where nothing knows the name.
    #[must_use]
    pub fn of(repository: &'r Repository<'_>, name: &'r str) -> Option<Self> {
        let injections: Vec<&'r Injection> = files(repository).flat_map(|file| &file.facts.injections).collect();
        let mut evidence = Self { names: closure(&injections, name), ..Self::default() };
        for file in files(repository) {
            evidence.take(file);
        }
        for &injection in &injections {
            let ours = |name: &str| evidence.names.contains_key(name);
            if injection.source.name().is_some_and(ours) || injection.source.name().is_none() && ours(&injection.name) {
                evidence.given.push((injection, None));
            }
        }
        evidence.take_files(repository, &injections);
        let empty = evidence.declared.is_empty() && evidence.given.is_empty() && evidence.reads.is_empty();
        (!empty).then_some(evidence)
    }

    fn take(&mut self, file: &'r Known<'_>) {
        let facts = file.facts;
        let env_file = facts.env_file.iter();
        for (fact, key) in env_file.flat_map(|fact| fact.keys.iter().map(move |key| (fact, key))) {
            if self.names.contains_key(key.name.as_str()) {
                let by = if fact.template { "template" } else { "env file" };
                self.declared.push((&key.name, by, &key.place));
            }
        }
        self.reads.extend(facts.reads.iter().filter(|read| self.names.contains_key(read.name.as_str())));
        self.shown.extend(facts.shown.iter().filter(|shown| self.names.contains_key(shown.name.as_str())));
    }

    /// Whoever is given a whole env file has what stands in it, or in its template.
    fn take_files(&mut self, repository: &'r Repository<'_>, injections: &[&'r Injection]) {
        for &injection in injections {
            let Store::File(path) = &injection.source else { continue };
            let held =
                keys_of(repository, folder_of(&injection.place.path), path).find(|(name, _)| self.names.contains_key(name));
            if let Some((_, place)) = held {
                self.given.push((injection, Some(place)));
            }
        }
    }
}

fn files<'a, 'r>(repository: &'a Repository<'r>) -> impl Iterator<Item = &'a Known<'r>> {
    repository.files.iter().filter(|file| !is_vendored(file.path))
}

/// The names that a variable is handed on to: `TWS_PASSWORD: ${IB_PASSWORD}`.
fn closure<'r>(injections: &[&'r Injection], name: &'r str) -> BTreeMap<&'r str, Option<&'r Injection>> {
    let mut names = BTreeMap::from([(name, None)]);
    for _ in 0..DEPTH {
        let before = names.len();
        for &injection in injections.iter().filter(|injection| !injection.name.is_empty()) {
            let handed_on = injection.source.name().is_some_and(|source| names.contains_key(source));
            if handed_on && !names.contains_key(injection.name.as_str()) {
                names.insert(&injection.name, Some(injection));
            }
        }
        if names.len() == before {
            break;
        }
    }
    names
}

/// The variables of an env file, named from a folder, and of its templates: what is not committed is known by these.
fn keys_of<'r>(repository: &'r Repository<'_>, folder: &str, path: &str) -> impl Iterator<Item = (&'r str, &'r Place)> {
    let path = path.trim_start_matches("./");
    let (below, name) = path.rsplit_once('/').unwrap_or(("", path));
    let folder = if below.is_empty() { folder.to_owned() } else { join(folder, below) };
    let name = name.to_owned();
    let fits = move |file: &&'r Known<'_>| {
        let own = file.path.rsplit('/').next().unwrap_or(file.path);
        folder_of(file.path) == folder && (own == name || stands_for(own) == name)
    };
    let facts = repository.files.iter().filter(fits).filter_map(|file| file.facts.env_file.as_ref());
    facts.flat_map(|fact| &fact.keys).map(|key| (key.name.as_str(), &key.place))
}

/// That somebody is able to read a secret.
pub type Edge<'r> = (&'r Consumer, &'r str);

/// Every consumer with every secret that it is given, each with the first place that says so.
#[must_use]
pub fn edges<'r>(repository: &'r Repository<'_>) -> BTreeMap<Edge<'r>, &'r Place> {
    let mut edges = BTreeMap::new();
    for injection in files(repository).flat_map(|file| &file.facts.injections) {
        let place = &injection.place;
        match &injection.source {
            Store::File(path) => {
                for (name, _) in keys_of(repository, folder_of(&place.path), path).filter(|(name, _)| is_secret(name)) {
                    edges.entry((&injection.consumer, name)).or_insert(place);
                }
            }
            source => {
                let secret = matches!(source, Store::WorkflowSecret(_) | Store::ClusterSecret { .. } | Store::MountedSecret(_));
                let name = source.name().unwrap_or(&injection.name);
                if secret || is_secret(name) || is_secret(&injection.name) {
                    edges.entry((&injection.consumer, name)).or_insert(place);
                }
                if let Store::All(_) = source {
                    edges.entry((&injection.consumer, "")).or_insert(place);
                }
            }
        }
    }
    edges
}

/// The secrets that somebody is given, whoever it is.
#[must_use]
pub fn known_secrets<'r>(edges: &BTreeMap<Edge<'r>, &'r Place>) -> BTreeSet<&'r str> {
    edges.keys().map(|(_, name)| *name).collect()
}
