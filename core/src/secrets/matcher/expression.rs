//! A pattern's expression: what can be told of it before it is compiled, and compiled.

use crate::text::Span;
use regex_automata::meta::Regex;
use regex_automata::{Input, PatternID};
use regex_syntax::ParserBuilder;
use regex_syntax::hir::{Capture, Class, Hir, HirKind};

/// An expression as it was read: this costs a tenth of compiling it.
pub(super) struct Form {
    hir: Hir,
    /// So many letters of a token stand in a row in every credential; 0 where nothing is known.
    run: usize,
}

pub(super) struct Expression {
    regex: Regex,
    /// The capture group `secret`; the whole match where there is none.
    group: Option<usize>,
}

impl Form {
    /// `None` where the expression is not one; a test compiles those of the catalog, and the configuration's reader those of a project.
    pub(super) fn of(source: &str) -> Option<Self> {
        let hir = ParserBuilder::new().unicode(false).utf8(false).build().parse(source).ok()?;
        let run = secret(&hir).filter(|secret| is_token(secret)).and_then(|secret| secret.properties().minimum_len());
        Some(Self { run: run.unwrap_or(0), hir })
    }

    /// Whether the expression can match in a text. Most texts around a keyword that is also a common word hold no token at all.
    pub(super) fn may_match(&self, text: &[u8]) -> bool {
        self.run == 0 || holds_run(text, self.run)
    }

    /// Literals are not looked for first: the keyword already was. The dearer engines are left out for what they cost to prepare.
    pub(super) fn compile(&self) -> Option<Expression> {
        let config = Regex::config().utf8_empty(false).auto_prefilter(false);
        let regex = Regex::builder().configure(config).build_from_hir(&self.hir).ok()?;
        let group = regex.group_info().to_index(PatternID::ZERO, "secret");
        Some(Expression { regex, group })
    }
}

impl Expression {
    /// The next match from `at` on, and its credential.
    pub(super) fn next(&self, haystack: &[u8], at: usize) -> Option<(Span, Span)> {
        let input = Input::new(haystack).span(at.min(haystack.len())..haystack.len());
        let Some(group) = self.group else {
            let whole = Span::from(self.regex.find(input)?.range());
            return Some((whole, whole));
        };
        let mut captures = self.regex.create_captures();
        self.regex.search_captures(&input, &mut captures);
        let whole = Span::from(captures.get_match()?.range());
        Some((whole, captures.get_group(group).map_or(whole, |group| Span::new(group.start, group.end))))
    }
}

/// The group `secret`, or the whole where there is none.
fn secret(hir: &Hir) -> Option<&Hir> {
    if hir.properties().explicit_captures_len() == 0 {
        return Some(hir);
    }
    named(hir)
}

fn named(hir: &Hir) -> Option<&Hir> {
    match hir.kind() {
        HirKind::Capture(Capture { name: Some(name), sub, .. }) if &**name == "secret" => Some(sub),
        HirKind::Capture(capture) => named(&capture.sub),
        HirKind::Concat(parts) => parts.iter().find_map(named),
        // It may be missing from a match, or be there more than once.
        _ => None,
    }
}

/// Whether it matches letters of a token and nothing else.
fn is_token(hir: &Hir) -> bool {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => true,
        HirKind::Literal(literal) => literal.0.iter().all(|byte| is_letter(*byte)),
        HirKind::Class(Class::Bytes(class)) => class.ranges().iter().all(|range| (range.start()..=range.end()).all(is_letter)),
        HirKind::Class(Class::Unicode(_)) => false,
        HirKind::Repetition(repetition) => is_token(&repetition.sub),
        HirKind::Capture(capture) => is_token(&capture.sub),
        HirKind::Concat(parts) | HirKind::Alternation(parts) => parts.iter().all(is_token),
    }
}

/// What parts tokens in code, markup and prose is none.
const fn is_letter(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
        || matches!(byte, b'_' | b'-' | b'.' | b'/' | b'+' | b'=' | b':' | b'~' | b'%' | b'@' | b'!' | b'*')
}

/// Looks at a run's last place first: where a letter is missing there, no run begins before it.
fn holds_run(text: &[u8], least: usize) -> bool {
    let mut at = 0;
    while let Some(window) = text.get(at..at + least) {
        match window.iter().rposition(|byte| !is_letter(*byte)) {
            Some(last) => at += last + 1,
            None => return true,
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(source: &str) -> usize {
        Form::of(source).expect("an expression").run
    }

    #[test]
    fn the_length_of_a_token_is_known_before_compiling() {
        assert_eq!(run("key=(?<secret>[0-9a-f]{32,40})"), 32);
        assert_eq!(run("(?i)ab[a-z]{10}"), 12);
        assert_eq!(run("(?<secret>ab(?:[0-9]{4}|[a-z]{6}))x"), 6);
    }

    #[test]
    fn what_may_hold_blanks_or_quotes_is_always_looked_for() {
        assert_eq!(run("(?<secret>[^\\s]{20})"), 0);
        assert_eq!(run("(?<secret>a b)"), 0);
        assert_eq!(run("a|(?<secret>abc)"), 0);
    }

    #[test]
    fn a_run_is_found_wherever_it_stands() {
        for (text, holds) in [("abcd", true), ("ab cd", false), ("a abcd", true), ("abc", false), ("\"abcd\"", true), ("", false)]
        {
            assert_eq!(holds_run(text.as_bytes(), 4), holds, "{text}");
        }
    }
}
