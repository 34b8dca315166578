//! Golden repositories: whole trees, and what ciward says of them in every format.

use ciward_core::rule::Persona;
use ciward_core::{Config, audits, render};
use ciward_tests::page::{Case, Page};
use ciward_tests::{golden, root};
use std::fs;

pub(crate) fn repository(name: &str) -> Case {
    let markdown = fs::read_to_string(root().join(format!("tests/golden/{name}.md"))).expect("the golden repository's page");
    let mut page = Page::parse(&markdown);
    assert_eq!(page.cases.len(), 1, "a golden repository is one case");
    page.cases.remove(0)
}

fn check(name: &str) {
    let report = repository(name).audit();
    golden::check(&format!("tests/golden/{name}.txt"), &render::text(&report, render::Style::PLAIN));
    golden::check(&format!("tests/golden/{name}.json"), &render::json(&report));
    golden::check(&format!("tests/golden/{name}.sarif"), &render::sarif(&report));
    golden::check(&format!("tests/golden/{name}.summary.md"), &render::markdown(&report));
    golden::check(&format!("tests/golden/{name}.html"), &render::html(&report));
    golden::check(&format!("tests/golden/{name}.github"), &render::github(&report));
}

#[test]
fn the_clean_repository_is_silent_under_every_rule() {
    let report = repository("clean").audit();
    let findings: Vec<String> = report.findings.iter().map(|f| format!("{} {}: {}", f.rule, f.place.path, f.message)).collect();
    assert!(findings.is_empty(), "{}", findings.join("\n"));
    check("clean");
}

#[test]
fn the_menagerie_has_every_rule() {
    let report = repository("menagerie").audit();
    // Where a hook and a policy have faults, neither is missing.
    let lacking = repository("monorepo").audit();
    for audit in audits::ALL {
        let id = &audit.rule.id;
        let guilty = report.findings.iter().chain(&lacking.findings).any(|finding| finding.rule == *id);
        assert!(guilty, "no guilty line for {id}");
    }
    check("menagerie");
}

#[test]
fn the_monorepo_comes_out_as_committed() {
    check("monorepo");
}

#[test]
fn a_regular_reader_hears_no_more_than_an_auditor() {
    let case = repository("menagerie");
    let config = Config { persona: Persona::Regular, ..Config::default() };
    assert!(case.audit_with(config).findings.len() <= case.audit().findings.len());
}
