//! The documents that derive from the rules are those committed.

use ciward_core::audits::{self, follows};
use ciward_core::rule::{Family, Rule};
use ciward_tests::page::Page;
use ciward_tests::{golden, root};
use std::fmt::Write;
use std::fs;

#[test]
fn every_rule_has_a_docs_page() {
    for rule in audits::rules() {
        golden::check(&format!("docs/rules/{}.md", rule.id), &page(&rule));
    }
    golden::check("docs/rules/README.md", &index());
}

#[test]
fn no_docs_page_is_of_a_rule_that_is_gone() {
    let rules = audits::rules();
    for entry in fs::read_dir(root().join("docs/rules")).expect("the folder of docs pages") {
        let path = entry.expect("a readable folder").path();
        let id = path.file_stem().expect("a name").to_string_lossy().into_owned();
        assert!(id == "README" || rules.iter().any(|rule| rule.id == id.as_str()), "docs/rules/{id}.md is of no rule");
    }
}

#[test]
fn the_page_on_reach_names_every_rule_that_follows() {
    let page = fs::read_to_string(root().join("docs/reach.md")).expect("the page");
    for (id, _) in follows::FOLLOWING {
        assert!(page.contains(&format!("`{id}`")), "{id}");
    }
}

fn page(rule: &Rule) -> String {
    let mut page = format!(
        "# {}\n\n`{}` · {} · severity {} · precision {}",
        rule.title, rule.id, rule.family, rule.severity, rule.precision
    );
    let _ =
        write!(page, " · persona {} · since {}{}\n\n", rule.persona, rule.since, if rule.fixable { " · fixable" } else { "" });
    if follows::follows(&rule.id).is_some() {
        page.push_str("Its severity follows [the reach of the job](../reach.md#severity) that a finding is in.\n\n");
    }
    let _ = write!(
        page,
        "## What it finds\n\n{}\n\n## Why it matters\n\n{}\n\n## What to do\n\n{}\n",
        rule.docs.what, rule.docs.why, rule.docs.fix
    );
    if !rule.aliases.is_empty() {
        let names: Vec<String> = rule.aliases.iter().map(|alias| format!("`{alias}`")).collect();
        let _ = write!(page, "\n## In other tools\n\n{}\n", names.join(", "));
    }
    if let Ok(markdown) = fs::read_to_string(root().join(format!("tests/rules/{}.md", rule.id))) {
        page.push_str(&examples(&Page::parse(&markdown)));
    }
    page
}

/// The page's prose and its cases; every one of them is executed by the tests.
fn examples(cases: &Page) -> String {
    let mut text = String::new();
    if !cases.prose.is_empty() {
        let _ = write!(text, "\n{}\n", cases.prose);
    }
    text.push_str("\n## Examples\n\nEach is executed by ciward's tests; `#^ text` marks a finding and what it points at.\n");
    for case in &cases.cases {
        let _ = write!(text, "\n### {}\n", case.title);
        let before = case.before.iter().map(|file| (file, " (before)"));
        let values = case.values.iter().map(|file| (file, " (whose values are looked for)"));
        let values = values.chain(case.modes.iter().map(|file| (file, " (its mode on disk)")));
        let files = case.files.iter().map(|file| (file, if file.untracked { " (not in git's index)" } else { "" }));
        for (file, note) in before.chain(values).chain(files) {
            let _ = write!(text, "\n`{}`{note}\n\n````{}\n{}````\n", file.path, file.language, file.source);
        }
        if let Some(fixed) = &case.fixed {
            let _ = write!(
                text,
                "\nAfter the fix{}\n\n````\n{}````\n",
                if fixed.unsafe_too { ", which asks for a look" } else { "" },
                fixed.text
            );
        }
    }
    text
}

fn index() -> String {
    let mut index = String::from("# Rules\n");
    let rules = audits::rules();
    for family in Family::ALL {
        let of_family: Vec<&Rule> = rules.iter().filter(|rule| rule.family == *family).collect();
        if of_family.is_empty() {
            continue;
        }
        let _ = write!(index, "\n## {family}\n\n| rule | what | severity | precision | persona |\n|---|---|---|---|---|\n");
        for rule in of_family {
            let _ = writeln!(
                index,
                "| [{0}]({0}.md) | {1} | {2} | {3} | {4} |",
                rule.id, rule.title, rule.severity, rule.precision, rule.persona
            );
        }
    }
    index
}
