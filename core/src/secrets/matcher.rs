//! One pass over a file for the keywords of all patterns, then each pattern's expression near its own keywords only.

mod common;
mod expression;
mod keywords;
mod start;

use crate::order::sort_by_key;
use crate::secrets::pattern::{Pattern, Validator};
use crate::secrets::validate::entropy;
use crate::text::Span;
use expression::{Expression, Form};
use keywords::Keywords;
use start::Start;
use std::fmt;
use std::sync::OnceLock;

/// Finds the keywords of patterns and the hints of type `H` in one pass.
pub struct Matcher<'p, H> {
    keywords: Keywords,
    /// What each keyword stands for.
    targets: Vec<Target<H>>,
    patterns: Vec<Compiled<'p>>,
}

#[derive(Clone, Copy)]
enum Target<H> {
    /// An index.
    Pattern(usize),
    Hint(H),
}

/// A pattern whose expression is compiled when its keyword first occurs near something that may be its credential.
struct Compiled<'p> {
    pattern: &'p Pattern,
    start: Option<Start<'p>>,
    form: OnceLock<Option<Form>>,
    expression: OnceLock<Option<Expression>>,
}

/// Where a pattern's expression matched and its validators agreed, but for a checksum perhaps.
#[derive(Clone, Copy, Debug)]
pub struct Match<'p> {
    pub pattern: &'p Pattern,
    /// The credential itself.
    pub secret: Span,
    /// No checksum of the pattern fails.
    pub checked: bool,
}

/// Bytes a window reaches beyond `Reach`, so that `\b` and the like see what really follows.
const MARGIN: usize = 8;
/// How far a credential that runs into its window's end is followed.
const TAIL: usize = 8 * 1024;

impl<'p, H: Copy> Matcher<'p, H> {
    /// Hints are keywords in lower case that are handed to the caller as they occur.
    #[must_use]
    pub fn new(patterns: &[&'p Pattern], hints: &[(&'p str, H)]) -> Self {
        let of_patterns = patterns
            .iter()
            .enumerate()
            .flat_map(|(at, pattern)| pattern.keywords.iter().map(move |keyword| (*keyword, Target::Pattern(at))));
        let of_hints = hints.iter().map(|&(keyword, hint)| (keyword, Target::Hint(hint)));
        let (words, targets): (Vec<&str>, Vec<Target<H>>) = of_patterns.chain(of_hints).unzip();
        let patterns = patterns.iter().map(|&pattern| Compiled::new(pattern)).collect();
        Self { keywords: Keywords::new(words.into_iter()), targets, patterns }
    }

    /// Hands every hint to `hinted` in text order (as far as their last bytes go), and gives the matches of all patterns.
    pub fn run(&self, text: &str, mut hinted: impl FnMut(H, Span)) -> Vec<Match<'p>> {
        // Few of the patterns have a keyword in a file. In text order for each pattern.
        let mut windows: Vec<(usize, Span)> = Vec::new();
        self.keywords.each(text.as_bytes(), |word, keyword| match self.targets.get(word) {
            Some(&Target::Hint(hint)) => hinted(hint, keyword),
            Some(&Target::Pattern(index)) => {
                if let Some(compiled) = self.patterns.get(index).filter(|compiled| compiled.may_stand_at(text, keyword)) {
                    widen(&mut windows, index, window(compiled.pattern, keyword, text.len()));
                }
            }
            None => {}
        });
        sort_by_key(&mut windows, |(pattern, _)| *pattern);
        let mut matches = Vec::new();
        for of_one in windows.chunk_by(|(one, _), (other, _)| one == other) {
            let Some(compiled) = of_one.first().and_then(|(index, _)| self.patterns.get(*index)) else { continue };
            for window in merged(of_one) {
                compiled.search(text, window, &mut matches);
            }
        }
        matches
    }
}

impl<H> fmt::Debug for Matcher<'_, H> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Matcher").field("patterns", &self.patterns.len()).field("keywords", &self.targets.len()).finish()
    }
}

fn window(pattern: &Pattern, keyword: Span, length: usize) -> Span {
    let start = keyword.start.saturating_sub(pattern.reach.left + MARGIN);
    Span::new(start, length.min(keyword.end + pattern.reach.right + MARGIN))
}

/// Adds a window, merged with the one before it where that is the same pattern's and they touch: a file of nothing but one keyword
/// makes one window.
fn widen(windows: &mut Vec<(usize, Span)>, pattern: usize, new: Span) {
    match windows.last_mut() {
        Some((last, window)) if *last == pattern && new.start <= window.end => *window = window.join(new),
        _ => windows.push((pattern, new)),
    }
}

/// One pattern's windows, those that touch as one. They come in nearly sorted order: keywords are ordered by their ends.
fn merged(windows: &[(usize, Span)]) -> Vec<Span> {
    let mut merged: Vec<Span> = Vec::new();
    for &(_, new) in windows {
        match merged.last_mut() {
            Some(last) if new.start <= last.end => *last = last.join(new),
            _ => merged.push(new),
        }
    }
    merged
}

impl<'p> Compiled<'p> {
    fn new(pattern: &'p Pattern) -> Self {
        Self { pattern, start: Start::of(pattern.regex), form: OnceLock::new(), expression: OnceLock::new() }
    }

    /// Spares a window where the keyword is the token's own start, yet none can start there.
    fn may_stand_at(&self, text: &str, keyword: Span) -> bool {
        self.start.is_none_or(|start| start.may_stand_at(text, keyword))
    }

    fn search(&self, text: &str, window: Span, matches: &mut Vec<Match<'p>>) {
        let Some(form) = self.form.get_or_init(|| Form::of(self.pattern.regex)) else { return };
        if !form.may_match(text.as_bytes().get(window.start..window.end).unwrap_or_default()) {
            return;
        }
        let Some(expression) = self.expression.get_or_init(|| Expression::of(self.pattern.regex)) else { return };
        let haystack = text.as_bytes().get(..window.end).unwrap_or_default();
        let mut at = window.start;
        while let Some((whole, secret)) = expression.next(haystack, at) {
            let secret = followed(text, secret, window);
            if !secret.is_empty() && holds(self.pattern, secret.of(text)) {
                let checked = is_checked(self.pattern, secret.of(text));
                matches.push(Match { pattern: self.pattern, secret, checked });
            }
            at = secret.end.max(whole.start + 1);
            if at > window.end {
                break;
            }
        }
    }
}

/// A credential that runs into its window's end was cut there: follow it, so that no part of it is shown.
pub(super) fn followed(text: &str, secret: Span, window: Span) -> Span {
    if secret.end < window.end || window.end >= text.len() {
        return secret;
    }
    let rest = text.as_bytes().get(secret.end..text.len().min(secret.end + TAIL)).unwrap_or_default();
    let more = rest.iter().take_while(|byte| byte.is_ascii_alphanumeric() || b"_-+/=.".contains(byte)).count();
    Span::new(secret.start, secret.end + more)
}

fn holds(pattern: &Pattern, secret: &str) -> bool {
    !secret.is_empty()
        && pattern.validators.iter().all(|validator| match validator {
            Validator::Entropy(least) => entropy::bits(secret) >= *least,
            Validator::Holds(holds) => holds(secret),
            Validator::Checksum(_) => true,
        })
}

fn is_checked(pattern: &Pattern, secret: &str) -> bool {
    pattern.validators.iter().all(|validator| !matches!(validator, Validator::Checksum(holds) if !holds(secret)))
}
