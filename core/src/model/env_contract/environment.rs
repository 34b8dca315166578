//! The whole environment of a repository: every variable, where it is read, what stands in for it, where it is given.

use super::promise::{Need, is_contracted};
use crate::model::facts::{EnvRead, Note};
use crate::model::path_role::is_vendored;
use crate::model::public_prefix::is_for_server;
use crate::model::repository::{Known, Repository};
use crate::place::Place;
use std::collections::BTreeMap;

/// By name.
#[derive(Debug, Default)]
pub struct Environment<'r> {
    pub variables: BTreeMap<&'r str, Variable<'r>>,
    /// Where variables are read whose names only the running program knows.
    pub dynamic: Vec<&'r Place>,
}

/// One variable.
#[derive(Debug, Default)]
pub struct Variable<'r> {
    /// Each with whether the contract is about it: the program's own reads rather than those of tests and tools.
    pub reads: Vec<(&'r EnvRead, bool)>,
    pub declared: Vec<Declared<'r>>,
    /// A template names it in a comment, ready to be taken out of it.
    pub offered: bool,
    pub note: Option<Note>,
}

/// A place where a variable is named other than to read it.
#[derive(Clone, Copy, Debug)]
pub struct Declared<'r> {
    pub place: &'r Place,
    /// `template`, `env file`, `compose`.
    pub by: &'static str,
    /// A value stands there that reaches the program.
    pub given: bool,
}

impl<'r> Environment<'r> {
    #[must_use]
    pub fn of(repository: &'r Repository<'_>) -> Self {
        let mut environment = Self::default();
        for file in repository.files.iter().filter(|file| !is_vendored(file.path)) {
            environment.take(file);
        }
        environment
    }

    fn take(&mut self, file: &Known<'r>) {
        let facts = file.facts;
        for read in &facts.reads {
            let contracted = is_contracted(file.path, read);
            self.variables.entry(read.name.as_str()).or_default().reads.push((read, contracted));
        }
        for declared in &facts.declares {
            let (place, by, given) = (&declared.place, declared.by.word(), declared.given);
            self.variables.entry(declared.name.as_str()).or_default().declared.push(Declared { place, by, given });
        }
        let named = facts.secrets.iter().map(|named| (named, "workflow secret"));
        for (named, by) in named.chain(facts.variables.iter().map(|named| (named, "workflow variable"))) {
            let declared = Declared { place: &named.place, by, given: false };
            self.variables.entry(named.name.as_str()).or_default().declared.push(declared);
        }
        if let Some(env_file) = &facts.env_file {
            let by = if env_file.template { "template" } else { "env file" };
            for key in &env_file.keys {
                let variable = self.variables.entry(key.name.as_str()).or_default();
                variable.declared.push(Declared { place: &key.place, by, given: false });
                variable.note = variable.note.or(key.note.filter(|_| env_file.template));
            }
            for name in env_file.offered.iter().filter(|_| env_file.template) {
                self.variables.entry(name.as_str()).or_default().offered = true;
            }
        }
        // Names that stand in a comment only are no variables of the project yet.
        self.dynamic.extend(&facts.dynamic_reads);
    }
}

impl<'r> Variable<'r> {
    /// What the program needs; None where it does not read the variable.
    #[must_use]
    pub fn need(&self) -> Option<Need> {
        let needs = || self.reads.iter().filter(|(_, contracted)| *contracted).map(|(read, _)| Need::of(read));
        let need = match () {
            () if needs().any(|need| need == Need::Required) => Need::Required,
            () if needs().any(|need| need == Need::Optional) => Need::Optional,
            () if needs().next().is_some() => Need::Unset,
            () if self.note == Some(Note::Required) => return Some(Need::Required),
            () => return None,
        };
        Some(match self.note {
            Some(Note::Required) => Need::Required,
            Some(Note::Optional) => Need::Optional,
            None => need,
        })
    }

    /// A deployment has to set it.
    #[must_use]
    pub fn is_needed(&self) -> bool {
        let named = self.declared.iter().any(|declared| declared.by == "template");
        let given = self.declared.iter().any(|declared| declared.given);
        match self.need() {
            Some(Need::Required) => !given || self.note == Some(Note::Required),
            Some(Need::Unset) => !given && (named || !self.offered),
            Some(Need::Optional) | None => false,
        }
    }

    /// A default that is no secret, where all that read the variable agree on it.
    #[must_use]
    pub fn default(&self) -> Option<&'r str> {
        let mut defaults = self.reads.iter().filter_map(|(read, _)| read.default.as_deref());
        let first = defaults.next()?;
        defaults.all(|other| other == first).then_some(first)
    }

    #[must_use]
    pub fn is_defaulted(&self) -> bool {
        self.reads.iter().any(|(read, _)| read.defaulted)
    }
}

/// Whether a variable's value is to be kept secret, as its name says.
#[must_use]
pub fn is_secret(name: &str) -> bool {
    const ADDRESSES: &[&str] = &["REDIS_URL", "BROKER_URL", "_DSN"];
    is_for_server(name) || ADDRESSES.iter().any(|end| name.ends_with(end))
}
