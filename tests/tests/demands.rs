//! The example that each demand comes with, through the whole audit rather than one rule's.

use ciward_core::Config;
use ciward_core::rule::Persona;
use ciward_tests::page::{Case, Page};
use ciward_tests::root;
use std::fs;

#[test]
fn every_demand_s_own_example_comes_out_as_told() {
    let page = Page::parse(&fs::read_to_string(root().join("tests/demands.md")).expect("the page"));
    let wrong: Vec<String> = page.cases.iter().filter_map(fault).collect();
    assert!(page.cases.len() > 50 && wrong.is_empty(), "{} of {}:\n{}", wrong.len(), page.cases.len(), wrong.join("\n"));
}

/// What a case's heading asks for and its files do not bring up.
fn fault(case: &Case) -> Option<String> {
    let (demand, asked) = case.title.split_once(": ").expect("a demand and its rules");
    let (asked, persona) = asked.strip_suffix(')').and_then(|asked| asked.split_once(" (")).unwrap_or((asked, "regular"));
    let file = case.files.iter().find(|file| file.path == "ciward.yml");
    let config = file.map(|file| Config::parse(&file.text, &file.path).expect("a right configuration")).unwrap_or_default();
    let persona = Persona::from_name(persona).expect("a persona");
    let report = case.audit_with(Config { persona, ..config });
    let told: Vec<String> = report.open().map(|finding| finding.rule.to_string()).collect();
    let count = |names: &str| told.iter().filter(|rule| names.split('`').any(|name| name == rule.as_str())).count();
    let fails = asked.split(", ").find(|asked| match asked.strip_prefix("not ") {
        Some(names) => count(names) > 0,
        None => {
            let (names, times) = asked.split_once(" ×").unwrap_or((asked, "1"));
            count(names) < times.parse().expect("a number")
        }
    });
    fails.map(|asked| format!("{demand}: {asked}, but there are {told:?}"))
}
