//! The table of requirements names what exists, and has a row for every demand.

use ciward_core::audits;
use ciward_core::rule::Family;
use ciward_tests::root;
use std::fs;

/// The columns of each row.
fn rows() -> Vec<[String; 3]> {
    let page = fs::read_to_string(root().join("docs/requirements.md")).expect("the table");
    let rows = page.lines().filter(|line| line.starts_with("| S"));
    let cells = rows.map(|line| line.trim_matches('|').split(" | ").map(|cell| cell.trim().to_owned()).collect::<Vec<_>>());
    cells.map(|cells| <[String; 3]>::try_from(cells).expect("three columns")).collect()
}

#[test]
fn every_demand_has_a_row() {
    let rows = rows();
    let numbers = (1..=98).chain(112..=113).map(|number| format!("S{number}"));
    for number in numbers.chain(["S46b", "S46c", "S46d", "S63b"].map(str::to_owned)) {
        assert_eq!(rows.iter().filter(|[row, ..]| *row == number).count(), 1, "{number}");
    }
}

#[test]
fn what_is_named_exists() {
    let rules = audits::rules();
    let commands = ["env list", "env check", "env sync", "explain", "audit", "hook"];
    for [number, _, served] in rows() {
        assert!(!served.is_empty(), "{number}: nothing serves it");
        for name in served.split('`').skip(1).step_by(2) {
            let rule = rules.iter().any(|rule| rule.id == name);
            let family = Family::ALL.iter().any(|family| family.name() == name);
            let command =
                name.strip_prefix("ciward ").is_some_and(|rest| commands.iter().any(|command| rest.starts_with(command)));
            let setting = matches!(name, "ciward.yml" | "credentials:" | "patterns:" | "aliases" | "never-log");
            assert!(
                rule || family || command || setting,
                "{number}: `{name}` is neither a rule, a family, a command nor a setting"
            );
        }
    }
}
