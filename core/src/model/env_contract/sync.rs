//! Templates brought up to date with what the code reads. Nothing is taken from a file that holds values; what stands in a template stays.

mod stand_in;

use super::Contract;
use super::environment::is_secret;
use super::promise::{Need, Reads, Template, given_names, home_of, templates_of};
use crate::model::repository::Repository;
use crate::syntax::dotenv;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

pub use stand_in::stand_in;

/// A template, and what it is to name besides.
#[derive(Clone, Debug)]
pub struct Addition<'r> {
    /// The template's path; it may not be there yet.
    pub path: String,
    pub variables: Vec<New<'r>>,
}

/// One variable that a template does not name yet.
#[derive(Clone, Debug)]
pub struct New<'r> {
    pub name: &'r str,
    /// The files that read it.
    pub files: BTreeSet<&'r str>,
    pub need: Need,
    /// No secret.
    pub default: Option<&'r str>,
}

/// How many files a comment names.
const FILES: usize = 3;

const HEADER: &str = "# Copy this file to .env and fill it in: cp .env.example .env\n";

/// What each template lacks. What no template is about goes into the root's `.env.example`.
#[must_use]
pub fn additions<'r>(repository: &'r Repository<'_>) -> Vec<Addition<'r>> {
    let contract = Contract::of(repository);
    let templates = contract.promises(repository);
    let given = given_names(repository);
    let mut by_path: BTreeMap<String, BTreeMap<&str, New<'r>>> = BTreeMap::new();
    let packages = contract.reads_by_package(repository);
    for (&package, names) in &packages {
        let related = templates_of(&templates, package);
        let path = home_of(&contract, &related, package, &packages)
            .map_or_else(|| ".env.example".to_owned(), |template| template.path.to_owned());
        for (&name, reads) in names {
            let named = related.iter().any(|template| template.names_it(name)) || given.contains(&name.to_ascii_uppercase());
            if !named {
                let variables = by_path.entry(path.clone()).or_default();
                let new = New { name, files: BTreeSet::new(), need: reads.need(), default: None };
                variables.entry(name).or_insert(new).take(reads);
            }
        }
    }
    // A root's template that is made now may be about a package that has none of its own.
    let new =
        |(path, variables): (String, BTreeMap<&str, New<'r>>)| Addition { path, variables: variables.into_values().collect() };
    by_path.into_iter().map(new).collect()
}

impl<'r> New<'r> {
    fn take(&mut self, reads: &Reads<'r>) {
        self.need = self.need.max(reads.need());
        for read in &reads.reads {
            self.files.insert(read.place.path.as_str());
            self.default = self.default.or(read.default.as_deref());
        }
    }

    /// Where it stands in a template that is made anew.
    fn section(&self) -> &'static str {
        match self.need {
            Need::Optional => "Optional",
            _ if is_secret(self.name) => "Credentials",
            _ => "Settings",
        }
    }

    /// Its lines: where it is read, unless the variable before it says the same, and the variable; in a comment where the program does without.
    fn lines(&self, before: Option<&New<'_>>) -> String {
        if before.is_some_and(|before| before.files == self.files) {
            return self.assignment();
        }
        let files: Vec<&str> = self.files.iter().copied().take(FILES).collect();
        let more = self.files.len() - files.len();
        let mut text = format!("# Read in {}", files.join(", "));
        if more > 0 {
            let _ = write!(text, " and {more} more");
        }
        text.push('\n');
        text + &self.assignment()
    }

    fn assignment(&self) -> String {
        let value = self.default.map_or_else(|| stand_in(self.name), str::to_owned);
        let comment = if self.need == Need::Optional { "# " } else { "" };
        format!("{comment}{}={value}\n", self.name)
    }
}

/// The template's text with the new variables: each behind the last of its group, or else at the end. `before` is None where there is no
/// template yet.
#[must_use]
pub fn updated(before: Option<&str>, addition: &Addition<'_>) -> String {
    let Some(before) = before.filter(|text| !text.trim().is_empty()) else { return written_anew(addition) };
    let dotenv = dotenv::parse(before);
    let mut at: BTreeMap<usize, (String, Option<&New<'_>>)> = BTreeMap::new();
    for variable in &addition.variables {
        let group = group(variable.name);
        let alike =
            dotenv.entries.iter().rev().find(|entry| group.is_some_and(|group| self::group(&entry.key.value) == Some(group)));
        let place = alike.map_or(before.len(), |entry| end_of_line(before, entry.span.end));
        let (text, last) = at.entry(place).or_default();
        let same = last.is_some_and(|last| last.files == variable.files);
        if !same && (alike.is_none() || !text.is_empty()) {
            text.push('\n');
        }
        text.push_str(&variable.lines(*last));
        *last = Some(variable);
    }
    let mut text = String::with_capacity(before.len());
    let mut from = 0;
    for (place, (new, _)) in at {
        text.push_str(before.get(from..place).unwrap_or_default());
        if !text.ends_with('\n') {
            text.push('\n');
        }
        text.push_str(&new);
        from = place;
    }
    text.push_str(before.get(from..).unwrap_or_default());
    text
}

/// Secrets first, then what else must be set, then what may be.
fn written_anew(addition: &Addition<'_>) -> String {
    let mut text = HEADER.to_owned();
    for title in ["Credentials", "Settings", "Optional"] {
        let mut of_group = addition.variables.iter().filter(|new| new.section() == title).peekable();
        if of_group.peek().is_some() {
            let _ = write!(text, "\n# --- {title} ---\n");
        }
        let mut last: Option<&New<'_>> = None;
        for new in of_group {
            if last.is_none_or(|last| last.files != new.files) {
                text.push('\n');
            }
            text.push_str(&new.lines(last));
            last = Some(new);
        }
    }
    text
}

/// The first word of a name that has several.
fn group(name: &str) -> Option<&str> {
    name.split_once('_').map(|(first, _)| first).filter(|first| !first.is_empty())
}

fn end_of_line(text: &str, at: usize) -> usize {
    let rest = text.get(at..).unwrap_or_default();
    rest.find('\n').map_or(text.len(), |newline| at + newline + 1)
}

impl Template<'_> {
    /// The template's folder is the root.
    #[must_use]
    pub fn is_at_root(self) -> bool {
        !self.path.contains('/')
    }
}
