//! A regular expression out of a configuration: compiled within bounds, and searched in steps, so that no text makes it slow.

use super::literals;
use crate::secrets::matcher::followed;
use crate::text::Span;
use regex_automata::util::{captures::Captures, primitives::PatternID, syntax};
use regex_automata::{Input, meta};

/// An expression and which part of its match is the secret. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Expression {
    regex: Regex,
    /// The capture group that is the secret; 0 is the whole match.
    group: usize,
    /// In lower case: every match holds one of them. Empty where the expression has none that tell anything.
    literals: Vec<String>,
    /// No match that is longer is looked for, in bytes.
    longest: usize,
}

/// A match of a project's pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found {
    pub secret: Span,
    /// All that the expression took.
    pub whole: Span,
}

/// The longest match, in bytes.
const LONGEST: usize = 4 * 1024;
/// The longest expression, in bytes.
const LONGEST_EXPRESSION: usize = 16 * 1024;
/// The largest compiled expression, in bytes.
const LARGEST: usize = 4 << 20;

/// An expression over bytes, without Unicode's classes, in time that grows with the text. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Regex(meta::Regex);

impl Regex {
    #[must_use]
    pub fn is_match(&self, text: &str) -> bool {
        self.0.is_match(text)
    }
}

/// Compiles an expression as all of a configuration are.
///
/// # Errors
/// Why it cannot be used, in a clause: a fault of its syntax, something that takes more than linear time, or its size.
pub fn compile(source: &str) -> Result<Regex, String> {
    if source.len() > LONGEST_EXPRESSION {
        return Err(format!("it is longer than {LONGEST_EXPRESSION} bytes"));
    }
    let syntax = syntax::Config::new().unicode(false).utf8(false).nest_limit(100);
    let sizes = meta::Config::new().utf8_empty(false).nfa_size_limit(Some(LARGEST)).onepass_size_limit(Some(LARGEST));
    meta::Builder::new().syntax(syntax).configure(sizes).build(source).map(Regex).map_err(|error| reason(&error))
}

fn reason(error: &meta::BuildError) -> String {
    if error.size_limit().is_some() {
        return "it is too large once it is compiled: make its counts smaller".to_owned();
    }
    let text = error.syntax_error().map_or_else(|| error.to_string(), ToString::to_string);
    let last = text.lines().rev().find(|line| !line.trim().is_empty()).unwrap_or_default().trim();
    match last.trim_start_matches("error: ") {
        "Unicode not allowed here" => "Unicode's classes, and letters beyond ASCII in brackets, are not supported".to_owned(),
        last => last.to_owned(),
    }
}

impl Expression {
    /// `group` names the part that is the secret. Where it is not given, that is the group `secret`, or else the whole match.
    ///
    /// # Errors
    /// As for [`compile`]; it has no such group; or it matches an empty text.
    pub fn new(source: &str, group: Option<usize>) -> Result<Self, String> {
        let regex = compile(source)?;
        let group = group.or_else(|| regex.0.group_info().to_index(PatternID::ZERO, "secret")).unwrap_or(0);
        let groups = regex.0.group_info().group_len(PatternID::ZERO);
        if group >= groups {
            return Err(format!("it has no group {group}, only {}", groups.saturating_sub(1)));
        }
        if regex.is_match("") {
            return Err("it fits an empty text, and so every place of every file".to_owned());
        }
        let (literals, longest) = literals::of(source);
        Ok(Self { regex, group, literals, longest: longest.map_or(LONGEST, |longest| longest.clamp(1, LONGEST)) })
    }

    #[must_use]
    pub fn literals(&self) -> &[String] {
        &self.literals
    }

    #[must_use]
    pub const fn longest(&self) -> usize {
        self.longest
    }

    /// All matches in the windows, which are apart and in order. A step looks no further than two times the longest match, so that the time
    /// grows with the text and not with its square.
    pub(super) fn search(&self, text: &str, windows: &[Span]) -> Vec<Found> {
        let mut found = Vec::new();
        for window in windows {
            let mut at = window.start;
            let mut start = window.start;
            while start < window.end {
                let next = start + LONGEST;
                let end = window.end.min(next + LONGEST);
                self.step(text, &mut at, next, end, &mut found);
                at = at.max(next.min(window.end));
                start = next;
            }
        }
        found
    }

    /// Finds the matches that start before `next` and end by `end`.
    fn step(&self, text: &str, at: &mut usize, next: usize, end: usize, found: &mut Vec<Found>) {
        let mut captures = self.regex.0.create_captures();
        while *at < next.min(end) {
            let found_here = self.next(text, Span::new(*at, end), &mut captures).filter(|(whole, _)| whole.start < next);
            let Some((whole, secret)) = found_here else { return };
            // An expression over bytes may cut a character.
            let round = |span: Span| Span::new(text.floor_char_boundary(span.start), text.ceil_char_boundary(span.end));
            let cut = Span::new(0, end);
            found.push(Found { secret: followed(text, round(secret), cut), whole: followed(text, round(whole), cut) });
            *at = whole.end.max(whole.start + 1);
        }
    }

    /// The text around the span is seen by `^`, `$` and `\b`.
    fn next(&self, text: &str, span: Span, captures: &mut Captures) -> Option<(Span, Span)> {
        let input = Input::new(text.as_bytes()).span(span.start..span.end);
        if self.group == 0 {
            let whole = Span::from(self.regex.0.search(&input)?.range());
            return Some((whole, whole));
        }
        self.regex.0.search_captures(&input, captures);
        let whole = Span::from(captures.get_match()?.range());
        Some((whole, captures.get_group(self.group).map_or(whole, |group| Span::new(group.start, group.end))))
    }
}
