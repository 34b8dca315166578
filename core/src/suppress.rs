//! What is reported but not counted, because a comment or the configuration says so.

mod foreign;
mod inline;

pub use foreign::foreign;
pub use inline::inline;

use crate::config::{Accepted, Config};
use crate::finding::{Finding, Suppression};
use crate::place::Place;
use crate::rule::{Family, Rule, Text, text};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// A comment that says which findings are not to be counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ignore {
    /// `ciward: ignore`, `zizmor: ignore`, `gitleaks:allow`, …
    pub by: Text,
    pub what: Ignored,
    /// The lines that it speaks of: its own and, where it has that to itself, the one below. Otherwise both are the same.
    pub lines: (usize, usize),
    /// A finding of several lines is meant when any of them is spoken of, not only its first or last.
    pub inside: bool,
    pub reason: Option<String>,
    /// The marker with its list.
    pub place: Place,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Ignored {
    /// Rules by their names, each with its place in the comment.
    Rules(Vec<Named>),
    /// All rules about secrets: the marker of a scanner that finds nothing else.
    Secrets,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Named {
    /// One of our ids, or an alias with its tool: `zizmor:unpinned-uses`.
    pub rule: String,
    pub place: Place,
}

/// A part of a comment that ignores nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Useless {
    pub place: Place,
    /// Fit for a finding's message.
    pub message: String,
}

/// Suppresses what comments ignore, and tells which of our own comments ignore nothing. A rule that does not run makes no comment
/// useless; comments for other tools are theirs to judge. Of several comments that mean the same finding, the first has ignored it.
pub fn apply(ignores: &[Ignore], findings: &mut [Finding], rules: &[Rule], config: &Config) -> Vec<Useless> {
    let spoken = Spoken::of(ignores);
    let aliases: BTreeMap<&str, &[&str]> = rules.iter().map(|rule| (rule.id.as_ref(), rule.aliases)).collect();
    let mut used = BTreeSet::new();
    for finding in findings {
        let aliases = aliases.get(finding.rule.as_ref()).copied().unwrap_or_default();
        let Some(word) = spoken.word_for(finding, aliases) else { continue };
        used.insert(word);
        let Some(ignore) = ignores.get(word.ignore) else { continue };
        let suppression = || Suppression { by: ignore.by.clone(), reason: ignore.reason.clone() };
        finding.suppressed.get_or_insert_with(suppression);
    }
    let ours = ignores.iter().enumerate().filter(|(_, ignore)| ignore.by == OURS);
    ours.flat_map(|(ignore, told)| told.useless(|name| used.contains(&Word { ignore, name }), rules, config)).collect()
}

/// Which name of which comment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Word {
    ignore: usize,
    name: usize,
}

/// What the comments say, to be looked up in a time that does not depend on their number.
#[derive(Default)]
struct Spoken<'a> {
    /// The files that have any: few have, and this is asked for each finding.
    paths: BTreeSet<&'a str>,
    /// By path, name and line.
    words: BTreeMap<(&'a str, &'a str, usize), Word>,
    /// Those that count on every line of a finding.
    inside: BTreeMap<(&'a str, &'a str, usize), Word>,
}

/// Stands for the rules of all secrets: no rule can have this name.
const SECRETS: &str = "*";

impl<'a> Spoken<'a> {
    fn of(ignores: &'a [Ignore]) -> Self {
        let mut spoken = Self::default();
        for (index, ignore) in ignores.iter().enumerate() {
            let names = match &ignore.what {
                Ignored::Secrets => vec![SECRETS],
                Ignored::Rules(names) => names.iter().map(|name| name.rule.as_str()).collect(),
            };
            spoken.paths.insert(ignore.place.path.as_str());
            let words = if ignore.inside { &mut spoken.inside } else { &mut spoken.words };
            for (name, text) in names.into_iter().enumerate() {
                for line in [ignore.lines.0, ignore.lines.1] {
                    words.entry((ignore.place.path.as_str(), text, line)).or_insert(Word { ignore: index, name });
                }
            }
        }
        spoken
    }

    fn word_for(&self, finding: &Finding, aliases: &[&str]) -> Option<Word> {
        let path = finding.place.path.as_str();
        if !self.paths.contains(path) {
            return None;
        }
        let (first, last) = lines_of(&finding.place);
        let secrets = (finding.family == Family::Secret).then_some(SECRETS);
        let mut names = std::iter::once(finding.rule.as_ref()).chain(aliases.iter().copied()).chain(secrets);
        names.find_map(|name| {
            let at = |line| self.words.get(&(path, name, line));
            let inside = || self.inside.range((path, name, first)..=(path, name, last)).next().map(|(_, word)| word);
            at(first).or_else(|| at(last)).or_else(inside).copied()
        })
    }
}

/// The name of our own marker.
pub(crate) const OURS: Text = text("ciward: ignore");

/// The rule that reports useless comments; a comment that names it is never useless.
const USELESS: &str = "useless-ignore";

impl Ignore {
    pub(crate) fn places_mut(&mut self) -> impl Iterator<Item = &mut Place> {
        let names = match &mut self.what {
            Ignored::Rules(names) => names.as_mut_slice(),
            Ignored::Secrets => &mut [],
        };
        std::iter::once(&mut self.place).chain(names.iter_mut().map(|name| &mut name.place))
    }

    /// What is quoted from the file.
    pub(crate) fn texts_mut(&mut self) -> impl Iterator<Item = &mut String> {
        let names = match &mut self.what {
            Ignored::Rules(names) => names.as_mut_slice(),
            Ignored::Secrets => &mut [],
        };
        self.reason.iter_mut().chain(names.iter_mut().map(|name| &mut name.rule))
    }

    fn useless(&self, used: impl Fn(usize) -> bool, rules: &[Rule], config: &Config) -> Vec<Useless> {
        let Ignored::Rules(names) = &self.what else { return Vec::new() };
        if names.is_empty() {
            let message = "This comment names no rule and ignores nothing: write `ciward: ignore[rule-id]`".to_owned();
            return vec![Useless { place: self.place.clone(), message }];
        }
        let unused = names.iter().enumerate().filter(|&(index, name)| !used(index) && name.rule != USELESS);
        unused
            .filter_map(|(_, name)| {
                let message = match rules.iter().find(|rule| rule.id == name.rule) {
                    Some(rule) if config.runs(&rule.id, rule.family) => format!("`{}` finds nothing here to ignore", name.rule),
                    Some(_) => return None,
                    None => format!("There is no rule `{}` to ignore", name.rule),
                };
                Some(Useless { place: name.place.clone(), message })
            })
            .collect()
    }
}

/// The first and the last line with a character of the place.
fn lines_of(place: &Place) -> (usize, usize) {
    let last = if place.end.column == 1 { place.end.line.saturating_sub(1) } else { place.end.line };
    (place.start.line, last.max(place.start.line))
}

/// Puts the configuration to work: severities and personas that it changes, and findings that it accepts. Fingerprints must be set.
pub fn settle(findings: &mut Vec<Finding>, config: &Config) {
    findings.retain(|finding| config.runs(&finding.rule, finding.family));
    for finding in findings.iter_mut() {
        if let Some(severity) = config.decided(&finding.rule, finding.family, |decision| decision.severity) {
            finding.severity = severity;
        }
        if let Some(persona) = config.decided(&finding.rule, finding.family, |decision| decision.persona) {
            finding.persona = persona;
        }
        if finding.suppressed.is_none() {
            accept(finding, None, config);
        }
    }
}

/// Leaves out of the report what nobody has asked for.
pub fn keep_heard(findings: &mut Vec<Finding>, rules: &[Rule], config: &Config) {
    findings.retain(|finding| heard(finding, rules, config) && !(config.drop_suppressed && finding.suppressed.is_some()));
}

fn heard(finding: &Finding, rules: &[Rule], config: &Config) -> bool {
    // Whoever asks for a pedantic rule by name wants to hear of it.
    let rule = rules.binary_search_by(|rule| rule.id.cmp(&finding.rule)).ok().and_then(|at| rules.get(at));
    let asked = rule.filter(|rule| config.names(&rule.id)).map(|rule| rule.persona);
    let persona = asked.map_or(config.persona, |asked| asked.max(config.persona));
    finding.persona <= persona && config.min_severity.is_none_or(|least| finding.severity >= least)
}

/// The text of a secret that is found, for conditions that ask for it.
#[derive(Clone, Copy, Debug)]
pub struct Told<'t> {
    pub value: &'t str,
    /// All that the pattern took.
    pub whole: &'t str,
    /// The line, or what is near of a long one.
    pub line: &'t str,
}

/// Suppresses a finding that the project has accepted by its secret's text; other conditions are left to [`settle`].
pub fn accept_by_text(finding: &mut Finding, told: Told<'_>, config: &Config) {
    accept(finding, Some(told), config);
}

/// Suppresses a finding that an entry accepts. One that ran out accepts nothing, and is told.
fn accept(finding: &mut Finding, told: Option<Told<'_>>, config: &Config) {
    let by = text("ciward.yml");
    if told.is_none() && is_left_alone(finding, config) {
        finding.suppressed = Some(Suppression { by, reason: None });
        return;
    }
    let fitting = config.ignore.iter().filter(|entry| entry.asks_text() == told.is_some() && accepts(entry, finding, told));
    let holds = |entry: &&Accepted| entry.until.is_none_or(|until| config.today.is_none_or(|today| today <= until));
    let (holding, lapsed): (Vec<&Accepted>, Vec<&Accepted>) = fitting.partition(holds);
    if let Some(entry) = holding.first() {
        finding.suppressed = Some(Suppression { by, reason: entry.reason.clone() });
    } else if let Some(until) = lapsed.iter().filter_map(|entry| entry.until).max() {
        finding.message.push_str(&format!("; `ciward.yml` accepted it until {until}"));
    }
}

/// The project leaves the rule's or the family's findings in this file alone.
fn is_left_alone(finding: &Finding, config: &Config) -> bool {
    let path = finding.place.path.as_str();
    config.rules.get(finding.rule.as_ref()).is_some_and(|decision| decision.ignore.takes(path))
        || config.families.get(&finding.family).is_some_and(|decision| decision.ignore.takes(path))
}

/// All its conditions hold, whatever the day.
fn accepts(entry: &Accepted, finding: &Finding, told: Option<Told<'_>>) -> bool {
    let path = finding.place.path.as_str();
    let hash = |wanted: u16| finding.identity.is_some_and(|identity| identity & 0xffff == u64::from(wanted));
    entry.rule.as_ref().is_none_or(|rule| rule.takes(&finding.rule, finding.family))
        && entry.path.as_ref().is_none_or(|globs| globs.takes(path))
        && entry.path_regex.as_ref().is_none_or(|regex| regex.is_match(path))
        && entry.fingerprint.as_ref().is_none_or(|fingerprint| *fingerprint == finding.fingerprint)
        && entry.value_hash.is_none_or(hash)
        && told.is_none_or(|told| accepts_text(entry, told))
}

fn accepts_text(entry: &Accepted, told: Told<'_>) -> bool {
    let value = told.value.to_lowercase();
    entry.value_regex.as_ref().is_none_or(|regex| regex.is_match(told.value))
        && entry.match_regex.as_ref().is_none_or(|regex| regex.is_match(told.whole))
        && entry.line_regex.as_ref().is_none_or(|regex| regex.is_match(told.line))
        && (entry.words.is_empty() || entry.words.iter().any(|word| value.contains(word.as_str())))
}

#[cfg(test)]
mod tests;
