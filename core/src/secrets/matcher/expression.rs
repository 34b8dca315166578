//! A pattern's expression: what can be told of it before it is compiled, and compiled.

use crate::text::Span;
use regex_automata::meta::Regex;
use regex_automata::{Input, PatternID};
use regex_syntax::ParserBuilder;
use regex_syntax::hir::{Capture, Class, Hir, HirKind};

/// What an expression says of its credential, read off the part that takes it: the whole costs far more to read and compile.
pub(super) struct Form {
    /// So many letters stand in a row in every credential; 0 where nothing is known.
    run: usize,
    /// The letters, of which every credential consists.
    letters: Letters,
}

/// A set of bytes.
#[derive(Clone, Copy, Default)]
struct Letters([u64; 4]);

pub(super) struct Expression {
    regex: Regex,
    /// The capture group `secret`; the whole match where there is none.
    group: Option<usize>,
}

impl Form {
    /// `None` where the expression is not one; a test compiles those of the catalog, and the configuration's reader those of a project.
    pub(super) fn of(source: &str) -> Option<Self> {
        let hir = parse(part(source).unwrap_or(source))?;
        let mut letters = Letters::default();
        let least = secret(&hir).filter(|secret| letters.add_all(secret)).and_then(|secret| secret.properties().minimum_len());
        Some(Self { run: least.unwrap_or(0), letters })
    }

    /// Whether the expression can match in a text. Most texts around a keyword that is also a common word hold no such value at all.
    pub(super) fn may_match(&self, text: &[u8]) -> bool {
        self.run == 0 || self.letters.hold_run(text, self.run)
    }
}

impl Expression {
    /// Literals are not looked for first: the keyword already was. The dearer engines are left out for what they cost to prepare.
    pub(super) fn of(source: &str) -> Option<Self> {
        let config = Regex::config().utf8_empty(false).auto_prefilter(false);
        let regex = Regex::builder().configure(config).build_from_hir(&parse(source)?).ok()?;
        let group = regex.group_info().to_index(PatternID::ZERO, "secret");
        Some(Self { regex, group })
    }

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

impl Letters {
    /// Adds what the expression matches; whether that is told.
    fn add_all(&mut self, hir: &Hir) -> bool {
        match hir.kind() {
            HirKind::Empty | HirKind::Look(_) => true,
            HirKind::Literal(literal) => {
                literal.0.iter().for_each(|byte| self.add(*byte));
                true
            }
            HirKind::Class(Class::Bytes(class)) => {
                class.ranges().iter().flat_map(|range| range.start()..=range.end()).for_each(|byte| self.add(byte));
                true
            }
            HirKind::Class(Class::Unicode(_)) => false,
            HirKind::Repetition(repetition) => self.add_all(&repetition.sub),
            HirKind::Capture(capture) => self.add_all(&capture.sub),
            HirKind::Concat(parts) | HirKind::Alternation(parts) => parts.iter().all(|part| self.add_all(part)),
        }
    }

    fn add(&mut self, byte: u8) {
        if let Some(word) = self.0.get_mut(usize::from(byte / 64)) {
            *word |= 1 << (byte % 64);
        }
    }

    fn contain(&self, byte: u8) -> bool {
        self.0.get(usize::from(byte / 64)).is_some_and(|word| word >> (byte % 64) & 1 == 1)
    }

    /// Looks at a run's last place first: where a letter is missing there, no run begins before it.
    fn hold_run(&self, text: &[u8], least: usize) -> bool {
        let mut at = 0;
        while let Some(window) = text.get(at..at + least) {
            match window.iter().rposition(|byte| !self.contain(*byte)) {
                Some(last) => at += last + 1,
                None => return true,
            }
        }
        false
    }
}

fn parse(source: &str) -> Option<Hir> {
    ParserBuilder::new().unicode(false).utf8(false).build().parse(source).ok()
}

/// The group `secret` of an expression, where each match takes it just once, and it can be read without the rest.
fn part(source: &str) -> Option<&str> {
    let start = source.find(SECRET)?;
    let (before, group) = source.split_at_checked(start)?;
    let within = group.strip_prefix(SECRET)?;
    let length = closing(within)?;
    let after = within.get(length + 1..)?;
    let repeated = after.as_bytes().first().is_some_and(|byte| b"?*+{".contains(byte));
    let plain = !repeated && is_closed(before) && is_closed(after) && !FLAGS.iter().any(|flags| source.contains(flags));
    within.get(..length).filter(|_| plain)
}

const SECRET: &str = "(?<secret>";
/// From there on, letters would mean something else.
const FLAGS: [&str; 5] = ["(?i)", "(?s)", "(?x)", "(?is)", "(?-"];

/// Every group that is opened is closed, and no alternative stands outside of them.
fn is_closed(part: &str) -> bool {
    let mut depth = 0_usize;
    for (_, mark) in marks(part) {
        match mark {
            b'(' => depth += 1,
            b')' if depth == 0 => return false,
            b')' => depth -= 1,
            _ if depth == 0 => return false,
            _ => {}
        }
    }
    depth == 0
}

/// Where the group ends whose inside starts here.
fn closing(inside: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, mark) in marks(inside) {
        match mark {
            b'(' => depth += 1,
            b')' if depth == 0 => return Some(at),
            b')' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// The parentheses and bars of an expression that are no letters.
fn marks(expression: &str) -> impl Iterator<Item = (usize, u8)> {
    let (mut in_class, mut escaped) = (false, false);
    expression.bytes().enumerate().filter(move |(_, byte)| match byte {
        _ if escaped => {
            escaped = false;
            false
        }
        b'\\' => {
            escaped = true;
            false
        }
        b']' => {
            in_class = false;
            false
        }
        b'[' => {
            in_class = true;
            false
        }
        b'(' | b')' | b'|' => !in_class,
        _ => false,
    })
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
        assert_eq!(run("(?i)k=(?<secret>[a-z]{7})"), 7);
    }

    #[test]
    fn what_may_be_missing_or_there_twice_is_always_looked_for() {
        for source in ["a|(?<secret>abc)", "(?<secret>abc)?d", "(?:x(?<secret>abc))?d", "(?:b|(?<secret>abc))"] {
            assert_eq!(run(source), 0, "{source}");
        }
    }

    #[test]
    fn only_the_secret_s_own_part_is_read_where_that_is_enough() {
        assert_eq!(part("(?i:name[(|])x(?<secret>a[)(]{3}\\)(?:b|c))[|]"), Some("a[)(]{3}\\)(?:b|c)"));
        for whole in ["(?i)k(?<secret>abc)", "a|(?<secret>abc)", "(?<secret>abc){2}", "(?:x(?<secret>abc))", "abc"] {
            assert_eq!(part(whole), None, "{whole}");
        }
    }

    #[test]
    fn a_run_is_found_wherever_it_stands() {
        let form = Form::of("[a-d]{4}").expect("an expression");
        for (text, holds) in
            [("abcd", true), ("ab cd", false), ("a abcd", true), ("abc", false), ("\"abcd\"", true), ("", false), ("abef", false)]
        {
            assert_eq!(form.may_match(text.as_bytes()), holds, "{text}");
        }
    }
}
