use super::*;
use crate::rule::{Docs, Persona, Precision, Severity};
use crate::text::{File, Span};

fn rule(id: &'static str, family: Family, aliases: &'static [&'static str]) -> Rule {
    Rule {
        id: text(id),
        family,
        title: text("A fault"),
        severity: Severity::High,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases,
        docs: Docs { what: text(""), why: text(""), fix: text("") },
    }
}

fn rules() -> Vec<Rule> {
    vec![rule("leak", Family::Secret, &[]), rule("pin", Family::Workflow, &["zizmor:unpinned-uses"])]
}

/// Every `LEAK` and every `PIN` of the text is a finding; tells what suppressed each, in order, and what is useless.
fn told(source: &str) -> (Vec<Option<String>>, Vec<String>) {
    let file = File::new("a", source);
    let rules = rules();
    let mut findings = Vec::new();
    for (word, rule) in [("LEAK", &rules[0]), ("PIN", &rules[1])] {
        for (at, _) in source.match_indices(word) {
            findings.push(Finding::new(rule, Place::new(&file, Span::new(at, at + word.len())), "it is there"));
        }
    }
    findings.sort_by_key(|finding| finding.place.span);
    let useless = apply(&inline(&file), &mut findings, &rules, &Config::default());
    let by = |finding: Finding| {
        let Suppression { by, reason } = finding.suppressed?;
        Some(reason.map_or_else(|| by.to_string(), |reason| format!("{by}: {reason}")))
    };
    (findings.into_iter().map(by).collect(), useless.into_iter().map(|useless| useless.message).collect())
}

fn suppressed(source: &str) -> Vec<bool> {
    told(source).0.iter().map(Option::is_some).collect()
}

#[test]
fn any_comment_syntax_will_do() {
    for line in [
        "LEAK # ciward: ignore[leak]",
        "LEAK // ciward: ignore[leak]",
        "LEAK /* ciward: ignore[leak] */",
        "LEAK <!-- ciward: ignore[leak] -->",
        "LEAK -- ciward:ignore[leak]",
        "LEAK ; ciward: ignore[ pin , leak ]",
        " * ciward: ignore[leak]\nLEAK",
        "REM ciward: ignore[leak]\r\nLEAK",
    ] {
        assert_eq!(suppressed(line), [true], "{line}");
    }
}

#[test]
fn a_reason_is_kept_without_what_closes_the_comment() {
    let (by, _) = told("/* ciward: ignore[leak] — a test key */\nLEAK");
    assert_eq!(by, [Some("ciward: ignore: a test key".to_owned())]);
}

#[test]
fn a_comment_behind_code_speaks_of_its_own_line_only() {
    assert_eq!(suppressed("LEAK # ciward: ignore[leak]\nLEAK"), [true, false]);
}

#[test]
fn a_comment_on_its_own_line_speaks_of_the_next() {
    assert_eq!(suppressed("LEAK\n  # ciward: ignore[leak]\nLEAK\nLEAK"), [false, true, false]);
}

#[test]
fn several_comments_may_stand_above_one_line() {
    assert_eq!(suppressed("# ciward: ignore[leak]\n# ciward: ignore[pin]\nLEAK PIN\nLEAK"), [true, true, false]);
}

#[test]
fn a_text_that_is_no_comment_ignores_nothing() {
    assert_eq!(told("key: LEAK ciward: ignore[leak]"), (vec![None], vec![]));
    assert_eq!(told("LEAK # ciward: ignored[leak]"), (vec![None], vec![]));
}

#[test]
fn what_ignores_nothing_is_told() {
    let (_, useless) =
        told("LEAK # ciward: ignore[leak, pin, lek]\n# ciward: ignore\n# ciward: ignore[pin\n# ciward: ignore[useless-ignore]");
    let names_none = "This comment names no rule and ignores nothing: write `ciward: ignore[rule-id]`";
    assert_eq!(useless, ["`pin` finds nothing here to ignore", "There is no rule `lek` to ignore", names_none, names_none]);
}

#[test]
fn a_rule_that_does_not_run_makes_no_comment_useless() {
    let file = File::new("a", "# ciward: ignore[leak]");
    let config = Config { skip: vec![crate::config::Selector::Family(Family::Secret)], ..Config::default() };
    assert_eq!(apply(&inline(&file), &mut [], &rules(), &config), []);
}

#[test]
fn the_comments_of_other_tools_are_honoured() {
    assert_eq!(suppressed("PIN # zizmor: ignore[unpinned-uses]"), [true]);
    assert_eq!(suppressed("PIN # zizmor: ignore[other]"), [false]);
    assert_eq!(suppressed("LEAK PIN gitleaks:allow"), [true, false]);
    assert_eq!(suppressed("LEAK // betterleaks:allow\nLEAK"), [true, false]);
    assert_eq!(suppressed("LEAK # pragma: allowlist secret\nLEAK"), [true, false]);
    assert_eq!(suppressed("LEAK\n# pragma: allowlist nextline secret\nLEAK"), [false, true]);
}

#[test]
fn a_finding_of_several_lines_is_ignored_at_its_first_or_last() {
    let source = "LEAK\nmiddle\nend # ciward: ignore[leak]\n";
    let file = File::new("a", source);
    let mut findings = [Finding::new(&rules()[0], Place::new(&file, Span::new(0, 15)), "it is there")];
    apply(&inline(&file), &mut findings, &rules(), &Config::default());
    assert!(findings[0].suppressed.is_some());
}

#[test]
fn an_accepted_finding_counts_again_when_its_day_is_over() {
    use crate::config::{Date, Selector};
    let file = File::new("a", "LEAK");
    let day = |text| Date::parse(text).expect("a day");
    let entry = Accepted {
        rule: Some(Selector::Rule("leak".to_owned())),
        reason: Some("known".to_owned()),
        until: Some(day("2026-06-30")),
        ..Accepted::default()
    };
    for (today, holds) in [(Some(day("2026-06-30")), true), (Some(day("2026-07-01")), false), (None, true)] {
        let config = Config { ignore: vec![entry.clone()], today, ..Config::default() };
        let mut findings = vec![Finding::new(&rules()[0], Place::new(&file, Span::new(0, 4)), "it is there")];
        settle(&mut findings, &config);
        keep_heard(&mut findings, &rules(), &config);
        assert_eq!(findings[0].suppressed.is_some(), holds, "{today:?}");
    }
}

#[test]
fn a_pedantic_rule_speaks_when_it_is_asked_for_by_name() {
    let file = File::new("a", "LEAK");
    let mut rules = rules();
    rules[0].persona = Persona::Pedantic;
    for (only, heard) in [(vec![], 0), (vec![crate::config::Selector::Rule("leak".to_owned())], 1)] {
        let config = Config { only, ..Config::default() };
        let mut findings = vec![Finding::new(&rules[0], Place::new(&file, Span::new(0, 4)), "it is there")];
        settle(&mut findings, &config);
        keep_heard(&mut findings, &rules, &config);
        assert_eq!(findings.len(), heard);
    }
}
