//! A dotenv file held against what the program needs, before a deployment: what is missing, empty, a stand-in or weak. Names only.

use super::environment::{Environment, Variable};
use crate::model::credential::ValueClass;
use crate::model::credential::{self, Login};
use crate::model::dotenv::{EnvFile, Key, Role};
use crate::model::known_variables::is_read_elsewhere;
use crate::model::reads::is_well_known;
use crate::secrets::generic::strength;
use crate::syntax::dotenv;
use std::collections::{BTreeMap, BTreeSet};

/// What is wrong with one variable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    pub kind: Kind,
    pub name: String,
    /// One clause, without a full stop.
    pub reason: String,
    /// Where it is read: path and line.
    pub reads: Vec<(String, usize)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Missing,
    Empty,
    Placeholder,
    Weak,
}

impl Kind {
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Empty => "empty",
            Self::Placeholder => "placeholder",
            Self::Weak => "weak",
        }
    }
}

/// What a check came to.
#[derive(Clone, Debug, Default)]
pub struct Checked {
    /// By kind, then by name.
    pub faults: Vec<Fault>,
    /// Names in the file that nothing reads.
    pub extra: Vec<String>,
    /// How many variables the program needs, and how many of these are set.
    pub needed: usize,
    pub set: usize,
    /// Lines that are no assignment or whose quote is not closed, from 1, with what is wrong.
    pub unreadable: Vec<(usize, &'static str)>,
}

/// A key is not shorter, a password neither, in characters.
const KEY: usize = 16;
const PASSWORD: usize = 12;

/// How many places of a variable are told.
const PLACES: usize = 5;

/// Several texts are one environment: what a later one says counts.
#[must_use]
pub fn check(environment: &Environment<'_>, texts: &[&str]) -> Checked {
    let files: Vec<dotenv::Dotenv> = texts.iter().map(|text| dotenv::parse(text)).collect();
    let read: Vec<EnvFile<'_>> = files.iter().map(|file| EnvFile::read(Role::Own, file)).collect();
    let keys: BTreeMap<&str, Key<'_>> =
        read.iter().flat_map(|file| &file.keys).map(|key| (key.entry.key.value.as_str(), *key)).collect();
    let mut checked = Checked::default();
    for (&name, variable) in environment.variables.iter().filter(|(_, variable)| variable.is_needed()) {
        checked.needed += 1;
        match keys.get(name).map(|key| key.entry.value.text.trim().is_empty()) {
            None => checked.faults.push(fault(Kind::Missing, name, need(variable), Some(variable))),
            Some(true) => checked.faults.push(fault(Kind::Empty, name, need(variable), Some(variable))),
            Some(false) => checked.set += 1,
        }
    }
    for (&name, key) in &keys {
        let variable = environment.variables.get(name);
        if let Some((kind, reason)) = of_value(name, key) {
            checked.faults.push(fault(kind, name, reason, variable));
        }
        let read = variable.is_some_and(|variable| variable.is_used());
        if !read && !is_well_known(name) && !is_read_elsewhere(name) {
            checked.extra.push(name.to_owned());
        }
    }
    checked.faults.extend(shared(environment, &keys));
    checked.faults.sort_by(|a, b| (a.kind, &a.name).cmp(&(b.kind, &b.name)));
    checked.unreadable = unreadable(texts, &files);
    checked
}

impl Variable<'_> {
    /// Something reads it or hands it on.
    fn is_used(&self) -> bool {
        !self.reads.is_empty() || self.declared.iter().any(|declared| !matches!(declared.by, "template" | "env file"))
    }
}

fn fault(kind: Kind, name: &str, reason: impl Into<String>, variable: Option<&Variable<'_>>) -> Fault {
    let reads = variable.into_iter().flat_map(|variable| &variable.reads).filter(|(_, contracted)| *contracted);
    let places = reads.map(|(read, _)| (read.place.path.clone(), read.place.start.line)).take(PLACES);
    Fault { kind, name: name.to_owned(), reason: reason.into(), reads: places.collect() }
}

fn need(variable: &Variable<'_>) -> &'static str {
    match variable.need() {
        Some(super::promise::Need::Required) => "the program stops without it",
        _ => "nothing stands in for it",
    }
}

fn of_value(name: &str, key: &Key<'_>) -> Option<(Kind, &'static str)> {
    let value = key.entry.value.text.trim();
    match key.class {
        ValueClass::Placeholder => Some((Kind::Placeholder, "a stand-in was never replaced")),
        ValueClass::Empty | ValueClass::Reference | ValueClass::Encrypted => None,
        ValueClass::Plain | ValueClass::Secret => Some((Kind::Weak, weakness(name, value)?)),
    }
}

fn weakness(name: &str, value: &str) -> Option<&'static str> {
    const GUESSED: &str = "anyone would guess it";
    if let Some(login) = Login::of(value) {
        return login.is_public().then_some("anyone would guess the password in its address");
    }
    if !credential::is_secret_name(name) || credential::is_setting(value) && value.len() > 5 || value.contains("://") {
        return None;
    }
    let password = credential::is_password_name(name);
    let least = if password { PASSWORD } else { KEY };
    match () {
        () if credential::is_guessable(name, value) || strength::is_common(value) || repeats(value) => Some(GUESSED),
        () if value.chars().count() >= least => None,
        () if password => Some("shorter than 12 characters"),
        () => Some("shorter than 16 characters"),
    }
}

/// `abcabcabc`, `aaaaaaaa`.
fn repeats(value: &str) -> bool {
    let bytes = value.as_bytes();
    (1..=bytes.len() / 2).take(PASSWORD).any(|length| bytes.chunks(length).all(|chunk| bytes.starts_with(chunk)))
}

/// Secrets of two names that are one value: who learns one has the other.
fn shared(environment: &Environment<'_>, keys: &BTreeMap<&str, Key<'_>>) -> Vec<Fault> {
    let mut by_value: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (&name, key) in keys.iter().filter(|(name, key)| key.class == ValueClass::Secret && credential::is_secret_name(name)) {
        by_value.entry(key.entry.value.text.trim()).or_default().push(name);
    }
    let doubled = by_value.into_iter().filter(|(value, names)| names.len() > 1 && Login::of(value).is_none());
    let told = doubled.filter_map(|(_, names)| {
        let (first, others) = names.split_first()?;
        let reason = format!("it has the same value as {}", others.join(", "));
        Some(fault(Kind::Weak, first, reason, environment.variables.get(first)))
    });
    told.collect()
}

fn unreadable(texts: &[&str], files: &[dotenv::Dotenv]) -> Vec<(usize, &'static str)> {
    let mut lines = BTreeSet::new();
    for (text, file) in texts.iter().zip(files) {
        for problem in &file.problems {
            let before = text.get(..problem.span.start).unwrap_or_default();
            let line = memchr::memchr_iter(b'\n', before.as_bytes()).count() + 1;
            let what = match problem.kind {
                dotenv::ProblemKind::NoAssignment => "is no assignment",
                dotenv::ProblemKind::OpenQuote => "has a quote that is not closed",
                dotenv::ProblemKind::TextAfterQuote => "has text behind its closing quote",
            };
            lines.insert((line, what));
        }
    }
    lines.into_iter().collect()
}
