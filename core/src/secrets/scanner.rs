//! Finds the secrets of a file: providers' formats first, then what generic detection adds, one finding for each value.

mod binary;
mod decoded;
mod notebook;

use crate::order::sort_by;
use crate::rule::{Persona, Precision, Rule, Severity};
use crate::secrets::file;
use crate::secrets::generic::context::{Context, Setting, Syntax};
use crate::secrets::generic::evidence::Evidences;
use crate::secrets::generic::passage::Passages;
use crate::secrets::generic::score;
use crate::secrets::generic::strength::{Strength, is_random, strength};
use crate::secrets::generic::table;
use crate::secrets::generic::{Candidate, Detector, HINTS, Hint};
use crate::secrets::identity::identity;
use crate::secrets::matcher::{Match, Matcher};
use crate::secrets::own::expression::Found;
use crate::secrets::own::{Own, OwnPattern};
use crate::secrets::pattern::Pattern;
use crate::secrets::rank::{is_format, rank};
use crate::secrets::validate::placeholder;
use crate::text::{File, Span};
use decoded::{Decoded, Writing};
use notebook::Notebook;
use std::collections::BTreeMap;

/// 2025-01-01, in days since 1970. What ran out before this day has surely run out: the core has no clock.
const LONG_AGO: u64 = 20_089;

/// How often a text in another writing is looked for in another one.
const DEPTH: usize = 2;

/// Built once, shared between threads, asked for every file.
#[derive(Debug)]
pub struct Scanner<'p> {
    matcher: Matcher<'p, Hint>,
    /// Tokens that ran out before this day are dead. In days since 1970.
    today: u64,
}

/// A secret in a file.
#[derive(Clone, Debug)]
pub struct Secret<'p> {
    pub rule: &'p Rule,
    /// What is shown: the value, or the first line of a key.
    pub span: Span,
    /// What must be masked wherever text is shown; encloses `span`, or for a key the whole block.
    pub value: Span,
    /// All that an expression took to find it; otherwise the value.
    pub whole: Span,
    /// Names the kind, whom it is for and what counted. Never holds the value.
    pub message: String,
    pub severity: Severity,
    pub precision: Precision,
    pub persona: Persona,
    /// What counted; empty where a format of its own decided.
    pub evidence: Evidences,
    /// What the file is for: a test's secret counts less.
    pub setting: Setting,
    /// Tells that two findings hold the same secret.
    pub identity: u64,
    /// Nobody else would have made up this value: where it stands again, it is the same secret.
    pub unique: bool,
}

impl<'p> Scanner<'p> {
    /// Generic detection is always on; patterns come on top.
    #[must_use]
    pub fn new(patterns: &[&'p Pattern]) -> Self {
        Self { matcher: Matcher::new(patterns, HINTS), today: LONG_AGO }
    }

    /// The day on which tokens are judged, in days since 1970; without one, only those that ran out before ciward existed are dead.
    #[must_use]
    pub fn on(self, today: Option<u64>) -> Self {
        Self { today: today.unwrap_or(LONG_AGO), ..self }
    }

    /// Every secret of the file, by place. Values do not overlap.
    #[must_use]
    pub fn scan(&self, file: &File<'_>) -> Vec<Secret<'p>> {
        self.scan_with(file, NOTHING)
    }

    /// The same with what a project adds.
    #[must_use]
    pub fn scan_with<'a>(&self, file: &File<'_>, asked: Asked<'a>) -> Vec<Secret<'a>>
    where
        'p: 'a,
    {
        let mut found = self.weigh_with(file, asked);
        found.retain(Secret::is_heard);
        apart(found)
    }

    /// All that was looked at, with what counted, also what nobody hears of. Values can overlap.
    #[must_use]
    pub fn weigh(&self, file: &File<'_>) -> Vec<Secret<'p>> {
        self.weigh_with(file, NOTHING)
    }

    /// The same with what a project adds.
    #[must_use]
    pub fn weigh_with<'a>(&self, file: &File<'_>, asked: Asked<'a>) -> Vec<Secret<'a>>
    where
        'p: 'a,
    {
        let text = file.text.as_ref();
        let context = Context::of(file.path);
        let mut found = self.read(file.path, text, context, asked);
        found.extend(self.decoded(file.path, text, context, DEPTH, asked));
        if let Some(notebook) = Notebook::of(file.path, text) {
            self.read_notebook(file.path, &notebook, &mut found, asked);
        }
        let kept = file::read(file.path, text, context);
        found.extend(kept.into_iter().map(|candidate| generic_secret(text, candidate, context)));
        if !found.is_empty() {
            let sealed = file::sealed::spans(file.path, text);
            found.retain(|secret| !file::sealed::covers(&sealed, secret.value));
        }
        found
    }

    /// What stands in a notebook's cells, each read as what it is: in JSON, names and values are not told apart as in code.
    fn read_notebook<'a>(&self, path: &str, notebook: &Notebook, found: &mut Vec<Secret<'a>>, asked: Asked<'a>)
    where
        'p: 'a,
    {
        found.retain(|secret| {
            let by_name = secret.evidence != Evidences::NONE && notebook.is_in_cell(secret.span);
            !by_name && !notebook.is_in_image(secret.span)
        });
        for writing in &notebook.writings {
            let path = format!("{path}{}", writing.extension);
            for secret in self.read(&path, &writing.text, Context::of(&path), asked) {
                let (Some(span), Some(value)) = (writing.origin(secret.span), writing.origin(secret.value)) else { continue };
                found.push(Secret { span, value, whole: value, ..secret });
            }
        }
    }

    /// What stands in the text in another writing: at its own place where that is known, otherwise the best of each at the place of the whole.
    fn decoded<'a>(&self, path: &str, text: &str, context: Context, depth: usize, asked: Asked<'a>) -> Vec<Secret<'a>>
    where
        'p: 'a,
    {
        let syntax = context.syntax;
        let decoded = Decoded::of(path, text, syntax);
        if decoded.text.is_empty() {
            return Vec::new();
        }
        let mut found = self.read(path, &decoded.text, context, asked);
        if depth > 1 {
            found.extend(self.decoded(path, &decoded.text, context, depth - 1, asked));
        }
        let (mut exact, mut best): (Vec<Secret<'a>>, BTreeMap<usize, Secret<'a>>) = Default::default();
        for secret in found.into_iter().filter(Secret::is_heard) {
            let (Some(origin), Some(value)) = (decoded.origin(secret.span), decoded.origin(secret.value)) else { continue };
            // Elsewhere than in configurations, what is in base64 is mostly data that says `password` by chance or for a test.
            let configures = origin.writing == Writing::Base64 && is_configuration(syntax);
            if !configures && !is_format(&secret.rule.id) {
                continue;
            }
            let message = format!("{}{}", secret.message, origin.writing.words());
            let secret = Secret { span: origin.span, value: value.span, whole: value.span, message, ..secret };
            match best.get(&origin.part) {
                _ if origin.exact => exact.push(secret),
                Some(other) if better(&secret, other).is_le() => {}
                _ => drop(best.insert(origin.part, secret)),
            }
        }
        exact.extend(best.into_values());
        exact
    }

    fn read<'a>(&self, path: &str, text: &str, context: Context, asked: Asked<'a>) -> Vec<Secret<'a>>
    where
        'p: 'a,
    {
        let passages = Passages::of(path, text, context);
        let mut detector = Detector::new(text, passages.clone(), self.today);
        let matches = self.matcher.run(text, |hint, keyword| detector.look(hint, keyword));
        detector.look_abroad();
        let provided = matches.iter().filter_map(|one| provider_secret(text, one, passages.at(one.secret.start)));
        let mut found: Vec<Secret<'a>> = provided.collect();
        found.extend(detector.into_found().into_iter().map(|candidate| {
            let context = passages.at(candidate.value.start);
            generic_secret(text, candidate, context)
        }));
        found.extend(table::read(path, text, context).into_iter().map(|candidate| generic_secret(text, candidate, context)));
        let own = asked.own.run(text, &passages, &|rule| !asked.left_out.contains(&rule));
        found.extend(own.matches.into_iter().map(|(pattern, one)| own_secret(text, pattern, one, passages.at(one.secret.start))));
        found.extend(own.listed.into_iter().map(|candidate| {
            let context = passages.at(candidate.value.start);
            generic_secret(text, candidate, context)
        }));
        found
    }
}

/// What a project adds, and which of its rules do not run on the file.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    pub own: &'a Own,
    pub left_out: &'a [&'a str],
}

const NOTHING: Asked<'static> = Asked { own: Own::NONE, left_out: &[] };

impl Secret<'_> {
    /// Likely enough for somebody to hear of it.
    #[must_use]
    pub fn is_heard(&self) -> bool {
        self.evidence == Evidences::NONE || score::chance(self.evidence) >= score::HEARD_BY_NONE
    }
}

fn provider_secret<'p>(text: &str, one: &Match<'p>, context: Context) -> Option<Secret<'p>> {
    let value = one.secret.of(text);
    if placeholder::is_provider_placeholder(value) || !one.checked && !is_random(value) {
        return None;
    }
    let rule = &one.pattern.rule;
    let kind = rule.kind.as_deref().unwrap_or(rule.title.as_ref());
    let (severity, precision) = match weighed(rule, context.setting) {
        sure if one.checked => sure,
        (severity, _) => (lowered(lowered(severity)), Precision::Low),
    };
    let inside = !matches!(context.setting, Setting::Product | Setting::Pipeline);
    let persona = if inside && !one.checked { rule.persona.max(Persona::Pedantic) } else { rule.persona };
    let doubt = if one.checked { "" } else { "; its checksum does not hold, so it may be made up, or of a newer form" };
    let shown = is_shown_in_a_field(text, one.secret);
    let severity = if shown { severity.min(Severity::Medium) } else { severity };
    let place = match context.setting {
        _ if shown => " as what an empty field of a form shows",
        Setting::Product | Setting::Pipeline => "",
        Setting::Test => " in test code",
        Setting::Docs => " in documentation or an example",
        Setting::Template => " in a template",
    };
    Some(Secret {
        rule,
        span: one.secret,
        value: one.secret,
        whole: one.secret,
        message: format!("{kind} stands in the file{place}{doubt}"),
        severity,
        precision,
        persona,
        evidence: Evidences::NONE,
        setting: context.setting,
        identity: identity(value),
        unique: is_unique(&rule.id, value),
    })
}

/// A project's own word is taken as it is: nothing is weighed.
fn own_secret<'p>(text: &str, pattern: &'p OwnPattern, found: Found, context: Context) -> Secret<'p> {
    let rule = &pattern.rule;
    Secret {
        rule,
        span: found.secret,
        value: found.secret,
        whole: found.whole,
        message: format!("{} stands in the file", rule.kind.as_deref().unwrap_or(rule.title.as_ref())),
        severity: rule.severity,
        precision: rule.precision,
        persona: rule.persona,
        evidence: Evidences::NONE,
        setting: context.setting,
        identity: identity(found.secret.of(text)),
        unique: is_unique(&rule.id, found.secret.of(text)),
    }
}

/// `placeholder: "…"`, `placeholder="…"`: what a form shows to everyone.
fn is_shown_in_a_field(text: &str, secret: Span) -> bool {
    let start = text.ceil_char_boundary(secret.start.saturating_sub(20));
    let before = Span::new(start, secret.start).of(text).trim_end_matches(['"', '\'', '`', '{', ' ', ':', '=']);
    before.ends_with("placeholder")
}

/// A format that cannot be mistaken is as bad in a test as elsewhere; one that is told by what stands near it weighs less there.
fn weighed(rule: &Rule, setting: Setting) -> (Severity, Precision) {
    let lower = |precision| match precision {
        Precision::VeryHigh => Precision::High,
        Precision::High => Precision::Medium,
        Precision::Medium | Precision::Low => Precision::Low,
    };
    let certain = rule.precision >= Precision::High;
    match setting {
        Setting::Product | Setting::Pipeline => (rule.severity, rule.precision),
        _ if certain => (rule.severity, lower(rule.precision)),
        _ => (rule.severity.min(Severity::Medium), lower(rule.precision)),
    }
}

const fn lowered(severity: Severity) -> Severity {
    match severity {
        Severity::Critical => Severity::High,
        Severity::High => Severity::Medium,
        Severity::Medium => Severity::Low,
        Severity::Low | Severity::Info => Severity::Info,
    }
}

fn generic_secret<'p>(text: &str, candidate: Candidate, context: Context) -> Secret<'p> {
    let Candidate { rule, span, value, message, severity, precision, persona, evidence } = candidate;
    Secret {
        rule,
        span,
        value,
        whole: value,
        message,
        severity,
        precision,
        persona,
        evidence,
        setting: context.setting,
        identity: identity(value.of(text)),
        unique: is_unique(&rule.id, value.of(text)),
    }
}

/// Whether equal values in unrelated files are one secret. `postgres` and `changeme1` stand in every other repository, each time for
/// another door; a format's own value and what a generator made do not.
fn is_unique(rule: &str, value: &str) -> bool {
    const FORMAT: usize = 16;
    is_format(rule) && value.len() >= FORMAT || strength(value) >= Strength::Strong
}

/// Of those that overlap, the one that says most: a whole key, a provider's format, a file's format, an address, then the rest; then the longer, the
/// surer, and at last the rule's name, so that the order of patterns does not matter.
fn apart(mut found: Vec<Secret<'_>>) -> Vec<Secret<'_>> {
    sort_by(&mut found, |a, b| a.value.start.cmp(&b.value.start).then_with(|| better(b, a)));
    let mut kept: Vec<Secret<'_>> = Vec::with_capacity(found.len());
    for secret in found {
        match kept.last_mut() {
            Some(last) if last.value.overlaps(secret.value) => {
                // A project's pattern may take a part of what is secret by another rule: all of it stays masked.
                let value = last.value.join(secret.value);
                let own = is_own(secret.rule) || is_own(last.rule);
                if better(&secret, last).is_gt() {
                    *last = secret;
                }
                if own {
                    last.value = value;
                }
            }
            _ => kept.push(secret),
        }
    }
    kept
}

fn better(a: &Secret<'_>, b: &Secret<'_>) -> std::cmp::Ordering {
    rank(&a.rule.id)
        .cmp(&rank(&b.rule.id))
        .then(a.precision.cmp(&b.precision))
        .then(a.value.len().cmp(&b.value.len()))
        .then_with(|| b.rule.id.cmp(&a.rule.id))
}

/// Files in which values are written in base64 as a matter of course, as in Kubernetes' manifests.
const fn is_configuration(syntax: Syntax) -> bool {
    matches!(syntax, Syntax::Yaml | Syntax::Quoted | Syntax::Env | Syntax::Ini)
}

fn is_own(rule: &Rule) -> bool {
    rule.id.starts_with(OwnPattern::PREFIX)
}

#[cfg(test)]
mod tests;
