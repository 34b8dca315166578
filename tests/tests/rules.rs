//! Every case page says what its rule finds and what it leaves alone.

use ciward_core::Report;
use ciward_core::audits;
use ciward_core::finding::Finding;
use ciward_core::rule::Severity;
use ciward_core::secrets::catalog;
use ciward_core::syntax::yaml;
use ciward_tests::page::{self, Case, Mark, Mended};
use std::iter;

#[test]
fn every_case_comes_out_as_its_page_says() {
    let mut wrong = Vec::new();
    for (id, page) in page::all() {
        for case in &page.cases {
            if let Err(difference) = run(&id, case) {
                wrong.push(format!("{id}: {}\n{difference}", case.title));
            }
        }
    }
    assert!(wrong.is_empty(), "{} cases:\n\n{}", wrong.len(), wrong.join("\n\n"));
}

#[test]
fn every_rule_has_a_page_with_guilty_and_innocent_cases() {
    let pages = page::all();
    for rule in audits::rules() {
        if catalog::ALL.iter().any(|pattern| pattern.rule.id == rule.id) {
            continue; // its examples and counterexamples are its cases
        }
        let page = pages.get(rule.id.as_ref()).unwrap_or_else(|| panic!("tests/rules/{}.md is missing", rule.id));
        assert!(page.cases.iter().any(|case| !case.expected().is_empty()), "{}: no guilty case", rule.id);
        assert!(page.cases.iter().any(|case| case.expected().is_empty()), "{}: no innocent case", rule.id);
    }
    let rules = audits::rules();
    for id in pages.keys() {
        assert!(rules.iter().any(|rule| rule.id == id.as_str()), "tests/rules/{id}.md is of no rule");
    }
}

#[test]
fn every_fix_cures_its_finding_and_keeps_the_file_whole() {
    let mut wrong = Vec::new();
    for (id, page) in page::all() {
        for case in &page.cases {
            let Some(expected) = &case.fixed else { continue };
            let Mended { case: mended, unsafe_too, cured } = case.mended(&id);
            let file = match expected.path.as_str() {
                "" => mended.files.first(),
                path => mended.files.iter().find(|file| file.path == path),
            };
            let file = file.expect("the block names a file of the case");
            let mut tell = |what: &str| wrong.push(format!("{id}: {}: {what}", case.title));
            if file.text != expected.text {
                tell(&format!("the text after the fix is\n{}", file.text));
            }
            if unsafe_too != expected.unsafe_too {
                tell(if unsafe_too { "a fix is unsafe" } else { "every fix is safe" });
            }
            if !yaml::parse(&file.text).problems.is_empty() {
                tell("the file is not YAML any more");
            }
            let (before, after) = (case.audit(), mended.audit());
            let count = |report: &Report, message: &String| {
                report.open().filter(|finding| finding.rule == id.as_str() && finding.message == *message).count()
            };
            if cured.is_empty() || cured.iter().any(|message| count(&after, message) > count(&before, message).saturating_sub(1))
            {
                tell("a finding is still there after its fix");
            }
        }
    }
    assert!(wrong.is_empty(), "{} cases:\n\n{}", wrong.len(), wrong.join("\n\n"));
}

#[test]
fn a_rule_is_fixable_where_its_page_shows_a_fix() {
    let pages = page::all();
    for rule in audits::rules() {
        let shown = pages.get(rule.id.as_ref()).is_some_and(|page| page.cases.iter().any(|case| case.fixed.is_some()));
        assert_eq!(rule.fixable, shown, "{}: `fixable` and its page do not agree", rule.id);
    }
}

fn run(id: &str, case: &Case) -> Result<(), String> {
    let report = case.audit();
    // A secret's other places stand in its finding; a page marks each.
    let places =
        report.findings.iter().flat_map(|lead| iter::once((lead, false)).chain(lead.also.iter().map(|also| (also, true))));
    let of_rule = places.filter(|(finding, _)| finding.rule == id);
    let mut found: Vec<(Mark, (&Finding, bool))> = of_rule.map(|found| (mark(case, found.0), found)).collect();
    found.sort_by(|a, b| a.0.cmp(&b.0));
    let mut problems = Vec::new();
    for expected in case.expected() {
        match found.iter().position(|(mark, found)| fits(&expected, mark, *found)) {
            Some(at) => drop(found.remove(at)),
            None => {
                problems.push(format!("  missing  {}:{} {:?} {:?}", expected.path, expected.line, expected.text, expected.note))
            }
        }
    }
    for (mark, (finding, _)) in found.iter().filter(|(_, (finding, _))| finding.suppressed.is_none()) {
        problems
            .push(format!("  surplus  {}:{} {:?} ({}) {}", mark.path, mark.line, mark.text, finding.severity, finding.message));
    }
    if problems.is_empty() { Ok(()) } else { Err(problems.join("\n")) }
}

fn mark(case: &Case, finding: &Finding) -> Mark {
    let place = &finding.place;
    let text = case.text_of(&place.path, place.span.start, place.span.end).to_owned();
    Mark { path: place.path.clone(), line: place.start.line, text, note: None }
}

fn fits(expected: &Mark, mark: &Mark, (finding, also): (&Finding, bool)) -> bool {
    let noted = match expected.note.as_deref() {
        None => finding.suppressed.is_none(),
        Some("also") => also,
        Some("suppressed") => finding.suppressed.is_some(),
        Some(note) => finding.suppressed.is_none() && Severity::from_name(note) == Some(finding.severity),
    };
    let first_line = mark.text.lines().next().unwrap_or_default();
    noted && expected.path == mark.path && expected.line == mark.line && expected.text == first_line.trim_end()
}
