//! The dotenv room through its front door.

use ciward_core::syntax::dotenv::{self, Dotenv, Entry, ProblemKind, Quote};
use ciward_core::text::Span;
use proptest::prelude::*;

fn entries(text: &str) -> Vec<(String, String)> {
    dotenv::parse(text).entries.into_iter().map(|entry| (entry.key.value, entry.value.text)).collect()
}

fn one(text: &str) -> (Entry, Dotenv) {
    let dotenv = dotenv::parse(text);
    assert_eq!(dotenv.entries.len(), 1, "{text:?}");
    (dotenv.entries[0].clone(), dotenv)
}

fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
    expected.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect()
}

#[test]
fn values_are_what_most_programs_read() {
    for (line, value) in [
        ("A=ab#cd", "ab#cd"),
        ("A=ab #cd", "ab"),
        ("A=\"ab #cd\" # comment", "ab #cd"),
        ("A='a$HOME'", "a$HOME"),
        ("A=$HOME/x", "$HOME/x"),
        ("A=\"x\\ny\"", "x\ny"),
        ("A='x\\ny'", "x\\ny"),
        ("A=a b c", "a b c"),
        ("export A=1", "1"),
        ("  A = sp  ", "sp"),
        ("A: yaml", "yaml"),
        ("A", ""),
        ("A=", ""),
        ("A= # nothing", ""),
        ("A=#fff", "#fff"),
        ("A=`b\"c'd`", "b\"c'd"),
        ("A=\"a\\\"b\"", "a\"b"),
        ("A=a=b", "a=b"),
        ("export=1", "1"),
    ] {
        for end in ["", "\n", "\r\n"] {
            let (entry, _) = one(&format!("{line}{end}"));
            assert_eq!(entry.value.text, value, "{line}");
        }
    }
}

#[test]
fn a_quoted_value_goes_on_over_lines() {
    let text = "KEY=\"-----BEGIN X-----\nMIIE=\nabc==\n-----END X-----\"\nNEXT=1\n";
    assert_eq!(entries(text), pairs(&[("KEY", "-----BEGIN X-----\nMIIE=\nabc==\n-----END X-----"), ("NEXT", "1")]));
}

#[test]
fn an_open_quote_takes_its_own_line_only() {
    let text = "O=\"unterminated\nP=1\nQ=\"x\"\nR=2\n";
    assert_eq!(entries(text), pairs(&[("O", "unterminated"), ("P", "1"), ("Q", "x"), ("R", "2")]));
    let dotenv = dotenv::parse(text);
    assert_eq!(dotenv.entries[0].value.quote, Quote::Open);
    assert_eq!(dotenv.problems[0].kind, ProblemKind::OpenQuote);
    assert_eq!(dotenv.problems[0].span, Span::new(2, 3));
}

#[test]
fn what_is_no_assignment_is_a_problem_and_costs_its_line() {
    let dotenv = dotenv::parse("A=1\nif [ x ]; then\nB=\"x\" junk\n");
    let kinds: Vec<ProblemKind> = dotenv.problems.iter().map(|problem| problem.kind).collect();
    assert_eq!(kinds, [ProblemKind::NoAssignment, ProblemKind::TextAfterQuote]);
    assert_eq!(dotenv.entries.len(), 2);
}

#[test]
fn a_byte_order_mark_is_no_part_of_the_first_key() {
    assert_eq!(entries("\u{feff}A=1\r\nB=2"), pairs(&[("A", "1"), ("B", "2")]));
}

/// Spans hold what they say, follow one another, and leave out nothing but blanks.
fn holds(text: &str) -> Result<(), String> {
    let dotenv = dotenv::parse(text);
    let mut spans: Vec<Span> = dotenv.comments.clone();
    for entry in &dotenv.entries {
        let value = &entry.value;
        let inside = value.span.encloses(value.inner)
            && entry.span.encloses(entry.key.span)
            && (value.span.is_empty() || entry.span.encloses(value.span));
        if entry.key.span.of(text) != entry.key.value || !inside || text.get(value.inner.start..value.inner.end).is_none() {
            return Err(format!("{entry:?} in {text:?}"));
        }
        if value.quote == Quote::None && value.span.of(text) != value.text {
            return Err(format!("{value:?} in {text:?}"));
        }
        if entry.export.is_some_and(|export| export.of(text) != "export")
            || entry.comment.is_some_and(|comment| !comment.of(text).starts_with('#'))
        {
            return Err(format!("{entry:?} in {text:?}"));
        }
        spans
            .extend([Some(entry.key.span), entry.export, entry.separator, entry.comment, Some(value.span)].into_iter().flatten());
    }
    let whole = |kind: ProblemKind| kind != ProblemKind::OpenQuote;
    spans.extend(dotenv.problems.iter().filter(|problem| whole(problem.kind)).map(|problem| problem.span));
    spans.retain(|span| !span.is_empty());
    spans.sort();
    let mut at = if text.starts_with('\u{feff}') { 3 } else { 0 };
    for span in spans.iter().chain([&Span::new(text.len(), text.len())]) {
        match text.get(at..span.start) {
            Some(between) if between.trim().is_empty() => at = span.end,
            between => return Err(format!("{between:?} is in no span, or in two, of {text:?}")),
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 1_000, ..ProptestConfig::default() })]

    #[test]
    fn no_character_is_lost(text in "\u{feff}?([AB_c]{1,3}| |export |=|: |#|\"|'|`|\\\\|\n|\r\n|é|\\$\\{X\\}|KEY=){0,40}", any in any::<String>()) {
        holds(&text).map_err(TestCaseError::fail)?;
        holds(&any).map_err(TestCaseError::fail)?;
    }

    #[test]
    fn what_is_written_in_double_quotes_is_read_back(value in "[ -~é\n]{0,30}") {
        let written = value.replace('\\', "\\\\").replace('"', "\\\"").replace('$', "\\$").replace('`', "\\`").replace('\n', "\\n");
        prop_assert_eq!(entries(&format!("A=\"{written}\" # c\nB=1")), pairs(&[("A", &value), ("B", "1")]));
    }
}
