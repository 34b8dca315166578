//! What a project adds from its configuration: patterns of its own, and the names of its credentials.

pub mod expression;
pub mod listed;
mod literals;

use crate::rule::Rule;
use crate::secrets::generic::Candidate;
use crate::secrets::generic::context::Context;
use crate::secrets::generic::passage::Passages;
use crate::secrets::validate::entropy;
use crate::text::Span;
use aho_corasick::AhoCorasick;
use expression::{Expression, Found};
use listed::{Listed, Names};
use std::collections::BTreeMap;

/// A project's own kind of credential.
#[derive(Clone, Debug)]
pub struct OwnPattern {
    /// Its id starts with [`OwnPattern::PREFIX`].
    pub rule: Rule,
    pub expression: Expression,
    /// Where there are any, only files that hold one of them are searched. In lower case.
    pub keywords: Vec<String>,
    /// At least so many bits of Shannon entropy a character.
    pub entropy: Option<f32>,
}

impl OwnPattern {
    /// No rule of ciward's has a `/` in its id.
    pub const PREFIX: &'static str = "project/";

    /// What it finds in a text, whatever the file.
    #[must_use]
    pub fn find(&self, text: &str) -> Vec<Found> {
        let own = Own::new(vec![self.clone()], Vec::new());
        own.run(text, &Passages::of("", text, Context::of("")), &|_| true).matches.into_iter().map(|(_, found)| found).collect()
    }

    fn holds(&self, secret: &str) -> bool {
        !secret.is_empty() && self.entropy.is_none_or(|least| entropy::bits(secret) >= least)
    }
}

/// All that a project adds, ready to run.
#[derive(Clone, Debug, Default)]
pub struct Own {
    patterns: Vec<OwnPattern>,
    names: Names,
    automaton: Option<AhoCorasick>,
    /// What each of the automaton's texts stands for.
    targets: Vec<Vec<Target>>,
}

#[derive(Clone, Copy, Debug)]
enum Target {
    /// The file holds a keyword of this pattern.
    Keyword(usize),
    /// A match of this pattern is near.
    Literal(usize),
    /// A listed name may stand here.
    Name(usize),
}

/// What was found, and by which pattern.
#[derive(Debug, Default)]
pub struct OwnFindings<'o> {
    pub matches: Vec<(&'o OwnPattern, Found)>,
    pub listed: Vec<Candidate>,
}

/// What one pass for keywords told of a pattern.
#[derive(Clone, Debug, Default)]
struct Told {
    keyword: bool,
    windows: Vec<Span>,
}

impl Own {
    /// What a project without a configuration adds.
    pub const NONE: &'static Self = &Self { patterns: Vec::new(), names: Names::NONE, automaton: None, targets: Vec::new() };

    #[must_use]
    pub fn new(patterns: Vec<OwnPattern>, listed: Vec<Listed>) -> Self {
        let names = Names::new(listed);
        let mut targets: BTreeMap<String, Vec<Target>> = BTreeMap::new();
        for (index, pattern) in patterns.iter().enumerate() {
            for keyword in &pattern.keywords {
                targets.entry(keyword.clone()).or_default().push(Target::Keyword(index));
            }
            for literal in pattern.expression.literals() {
                targets.entry(literal.clone()).or_default().push(Target::Literal(index));
            }
        }
        for (spelling, index) in names.spellings() {
            targets.entry(spelling).or_default().push(Target::Name(index));
        }
        targets.remove("");
        let automaton = AhoCorasick::builder().ascii_case_insensitive(true).build(targets.keys()).ok();
        let automaton = automaton.filter(|_| !targets.is_empty());
        Self { patterns, names, automaton, targets: targets.into_values().collect() }
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.patterns.is_empty() && self.names.is_empty()
    }

    /// Each pattern's rule.
    pub fn rules(&self) -> impl Iterator<Item = &Rule> {
        self.patterns.iter().map(|pattern| &pattern.rule)
    }

    /// Everything that is found in a text by the patterns that are asked for, which are told by their rule's id, and all listed names.
    pub fn run(&self, text: &str, passages: &Passages, asked: &dyn Fn(&str) -> bool) -> OwnFindings<'_> {
        let mut findings = OwnFindings::default();
        if self.is_empty() {
            return findings;
        }
        let mut told = vec![Told::default(); self.patterns.len()];
        let mut named = Vec::new();
        for hit in self.automaton.iter().flat_map(|automaton| automaton.find_overlapping_iter(text)) {
            let place = Span::new(hit.start(), hit.end());
            for &target in self.targets.get(hit.pattern().as_usize()).into_iter().flatten() {
                match target {
                    Target::Keyword(index) => told.get_mut(index).into_iter().for_each(|told| told.keyword = true),
                    Target::Literal(index) => self.widen(&mut told, index, place, text),
                    Target::Name(index) => named.push((index, place)),
                }
            }
        }
        for (pattern, told) in self.patterns.iter().zip(told) {
            let heard = pattern.keywords.is_empty() || told.keyword;
            if heard && asked(&pattern.rule.id) {
                let whole = [Span::new(0, text.len())];
                let searched = if pattern.expression.literals().is_empty() { &whole[..] } else { &told.windows };
                let found = pattern.expression.search(text, searched);
                let found = found.into_iter().filter(|found| pattern.holds(found.secret.of(text)));
                findings.matches.extend(found.map(|found| (pattern, found)));
            }
        }
        if !named.is_empty() {
            findings.listed = self.names.read(text, &named, passages);
        }
        findings
    }

    /// Adds the window around a literal; windows come in the order of their ends, and those that touch are one.
    fn widen(&self, told: &mut [Told], index: usize, literal: Span, text: &str) {
        let (Some(pattern), Some(told)) = (self.patterns.get(index), told.get_mut(index)) else { return };
        let reach = pattern.expression.longest();
        let start = text.floor_char_boundary(literal.start.saturating_sub(reach));
        let new = Span::new(start, text.ceil_char_boundary(text.len().min(literal.end + reach)));
        match told.windows.last_mut() {
            Some(last) if new.start <= last.end => *last = last.join(new),
            _ => told.windows.push(new),
        }
    }
}

#[cfg(test)]
mod tests;
