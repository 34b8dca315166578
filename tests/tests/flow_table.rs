//! The table of what secret flow knows names cases that exist.

use ciward_tests::page::Page;
use ciward_tests::root;
use std::collections::BTreeMap;
use std::fs;

#[test]
fn every_case_that_the_table_names_exists() {
    let table = fs::read_to_string(root().join("docs/secret-flow.md")).expect("the table");
    let mut pages: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut wrong = Vec::new();
    let mut named = 0;
    for case in table.lines().filter(|line| line.starts_with('|')).flat_map(cases) {
        let (rule, title) = case;
        let titles = pages.entry(rule.clone()).or_insert_with(|| titles(&rule));
        if !titles.contains(&title) {
            wrong.push(format!("{rule}: {title}"));
        }
        named += 1;
    }
    assert!(wrong.is_empty(), "no such cases:\n{}", wrong.join("\n"));
    assert!(named > 100, "{named} cases are read of the table");
}

/// The rule and title of each case that a row names.
fn cases(row: &str) -> Vec<(String, String)> {
    let cells = row.trim_matches('|').split('|').skip(1);
    let named = cells.flat_map(|cell| cell.split(" · ")).filter_map(|named| {
        let (rule, title) = named.trim().strip_prefix('`')?.split_once("`: ")?;
        Some((rule.to_owned(), title.trim().to_owned()))
    });
    named.collect()
}

fn titles(rule: &str) -> Vec<String> {
    let page = fs::read_to_string(root().join(format!("tests/rules/{rule}.md"))).unwrap_or_default();
    Page::parse(&page).cases.into_iter().map(|case| case.title).collect()
}
