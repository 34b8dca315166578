//! What the renderers write: goldens for the eye, structure for the machine. `UPDATE=1` rewrites the goldens.

#![expect(clippy::disallowed_methods, reason = "goldens are files; the core itself still does no I/O")]

mod html;
mod sample;

use ciward_core::render::{self, Style};
use ciward_core::report::Skipped;
use ciward_core::{Report, VERSION};
use proptest::prelude::*;
use serde_json::Value;
use std::path::Path;

/// Compares with `core/tests/golden/<name>`, in which ciward's version stands as 0.0.0.
fn golden(name: &str, rendered: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name);
    let rendered = rendered.replace(VERSION, "0.0.0");
    if std::env::var("UPDATE").is_ok() {
        std::fs::write(&path, &rendered).expect("the golden can be written");
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        rendered == expected,
        "{name} differs from its golden; see it with `UPDATE=1 cargo test -p ciward-core` and `git diff`:\n{rendered}"
    );
}

fn parsed(json: &str) -> Value {
    serde_json::from_str(json).expect("valid JSON")
}

fn run_of(report: &Report) -> Value {
    parsed(&render::sarif(report))["runs"][0].take()
}

#[test]
fn every_format_has_its_golden() {
    let report = sample::menagerie();
    golden("menagerie.txt", &render::text(&report, Style::PLAIN));
    golden("menagerie.ansi", &render::text(&report, Style::ANSI));
    golden("menagerie.json", &render::json(&report));
    golden("menagerie.sarif", &render::sarif(&report));
    golden("menagerie.md", &render::markdown(&report));
    golden("menagerie.html", &render::html(&report));
    golden("menagerie.github", &render::github(&report));
}

#[test]
fn a_clean_repository_gets_a_kind_word() {
    let report = sample::clean();
    golden("clean.txt", &render::text(&report, Style::PLAIN));
    golden("clean.md", &render::markdown(&report));
    golden("clean.html", &render::html(&report));
    assert_eq!(render::github(&report), "");
    assert_eq!(run_of(&report)["results"], Value::Array(Vec::new()));
    assert_eq!(parsed(&render::json(&report))["findings"], Value::Array(Vec::new()));
}

#[test]
fn colour_changes_no_word() {
    let report = sample::menagerie();
    let mut plain = String::new();
    for piece in render::text(&report, Style::ANSI).split('\x1b') {
        let after = piece.strip_prefix('[').and_then(|code| code.split_once('m')).map_or(piece, |(_, text)| text);
        plain.push_str(after);
    }
    assert_eq!(plain, render::text(&report, Style::PLAIN));
}

#[test]
fn json_and_sarif_tell_of_suppressed_findings() {
    let report = sample::menagerie();
    let json = parsed(&render::json(&report));
    let suppressed: Vec<_> =
        json["findings"].as_array().expect("a list").iter().filter(|found| !found["suppressed"].is_null()).collect();
    assert_eq!(suppressed.len(), 1);
    assert_eq!(suppressed[0]["suppressed"], serde_json::json!({"by": "ciward: ignore", "reason": "our own action"}));
    assert_eq!(json["summary"]["suppressed"], 1);
    assert_eq!(run_of(&report)["results"].as_array().map(Vec::len), Some(report.findings.len()));
    let sarif: serde_json::Value = serde_json::from_str(&render::sarif(&report)).expect("JSON");
    let results = sarif["runs"][0]["results"].as_array().expect("a list");
    let marked: Vec<_> = results.iter().filter(|result| !result["suppressions"].is_null()).collect();
    assert_eq!(marked.len(), 1);
    assert_eq!(marked[0]["suppressions"][0]["justification"], "ciward: ignore: our own action");
    assert_eq!(marked[0]["suppressions"][0]["kind"], "inSource");
}

#[test]
fn json_leaves_out_keys_that_do_not_apply() {
    let json = parsed(&render::json(&sample::menagerie()));
    let found = |rule: &str| {
        json["findings"].as_array().expect("a list").iter().find(|found| found["rule"] == rule).expect("found").clone()
    };
    let keys = |found: &Value| found.as_object().expect("an object").keys().cloned().collect::<Vec<_>>();
    let bare = ["end", "family", "fingerprint", "message", "path", "persona", "precision", "rule", "severity", "start"];
    assert_eq!(keys(&found("undocumented-variable")), bare);
    assert_eq!(found("echoed-secret")["start"], serde_json::json!({"line": 12, "column": 29}), "UTF-16 units");
    assert_eq!(found("unpinned-action")["fix"]["edits"][0]["path"], ".github/workflows/ci.yml");
    assert!(json["findings"].as_array().expect("a list").iter().all(|found| found.get("identity").is_none()));
}

#[test]
fn sarif_is_what_code_scanning_takes() {
    let report = sample::menagerie();
    let run = run_of(&report);
    let rules = run["tool"]["driver"]["rules"].as_array().expect("rules");
    for rule in rules {
        for text in [
            "/shortDescription/text",
            "/fullDescription/text",
            "/help/text",
            "/help/markdown",
            "/helpUri",
            "/properties/precision",
        ] {
            assert!(rule.pointer(text).and_then(Value::as_str).is_some_and(|text| !text.is_empty()), "{text} of {rule}");
        }
        assert_ne!(rule["id"], rule["name"]);
    }
    for result in run["results"].as_array().expect("results") {
        let index = usize::try_from(result["ruleIndex"].as_u64().expect("an index")).expect("a small number");
        assert_eq!(rules[index]["id"], result["ruleId"]);
        let region = &result["locations"][0]["physicalLocation"]["region"];
        let number = |key: &str| region[key].as_u64().expect("a number");
        assert!((number("startLine"), number("startColumn")) < (number("endLine"), number("endColumn")), "{region}");
        assert_eq!(result["partialFingerprints"]["ciward/v1"].as_str().map(str::len), Some(16));
    }
    assert_eq!(run["columnKind"], "utf16CodeUnits");
    assert_eq!(run["automationDetails"]["id"], "ciward/");
}

#[test]
fn sarif_escapes_what_a_path_may_hold() {
    let run = run_of(&sample::menagerie());
    let key = &run["results"][0];
    assert_eq!(key["locations"][0]["physicalLocation"]["artifactLocation"]["uri"], "src/app%20%28old%29/client%231.py");
    assert_eq!(key["properties"]["secretType"], "Anthropic API key");
    assert_eq!(key["relatedLocations"].as_array().map(Vec::len), Some(2));
    assert_eq!(
        key["message"]["text"],
        "Anthropic API key `sk-ant-…` stands in the file. See: [the same key stands here](1); [and here](2)."
    );
}

#[test]
fn sarif_keeps_the_worst_and_says_what_is_missing() {
    let run = run_of(&sample::many(5_007));
    assert_eq!(run["results"].as_array().map(Vec::len), Some(5_000));
    let word = run.pointer("/invocations/0/toolExecutionNotifications/0/message/text").and_then(Value::as_str);
    assert!(word.is_some_and(|word| word.starts_with("7 findings left out")), "{word:?}");
}

#[test]
fn annotations_stay_below_githubs_limit() {
    let rendered = render::github(&sample::many(25));
    assert_eq!(rendered.lines().filter(|line| line.starts_with("::error ")).count(), 10);
    assert_eq!(
        rendered.lines().last(),
        Some("::notice title=ciward::15 more findings in the job summary and in the report's files")
    );
}

#[test]
fn a_summary_stays_below_a_mebibyte() {
    let rendered = render::markdown(&sample::many(30_000));
    assert!(rendered.len() < 1 << 20);
    let rows = rendered.lines().filter(|line| line.contains("/action.yml")).count();
    let left_out = format!("**{} findings left out**", group(30_000 - rows));
    assert!(rendered.contains(&left_out), "{left_out}");
}

#[test]
fn no_hostile_tree_makes_a_summary_too_long() {
    let bars = "|".repeat(5_000);
    let mut report = sample::many(3_000);
    for (finding, number) in report.findings.iter_mut().zip(0..) {
        finding.message = format!("{number}{bars}");
        report.skipped.push(Skipped { path: bars.clone(), reason: format!("{}{bars}", number % 100) });
    }
    assert!(render::markdown(&report).len() < 1 << 20);
}

#[test]
fn an_empty_tree_is_not_called_clean() {
    let report = Report { files: 0, bytes: 0, ..sample::clean() };
    assert_eq!(render::text(&report, Style::PLAIN), "Nothing was audited: there is no file to read.\n");
    assert!(render::markdown(&report).starts_with("# ciward: nothing was audited\n"));
}

fn group(number: usize) -> String {
    format!("{},{:03}", number / 1_000, number % 1_000)
}

proptest! {
    #[test]
    fn no_text_breaks_a_renderer(text in any::<String>(), positions in prop::array::uniform4(0..40_usize)) {
        let report = sample::hostile(&text, positions);
        parsed(&render::json(&report));
        parsed(&render::sarif(&report));
        let plain = render::text(&report, Style::PLAIN);
        prop_assert!(!plain.chars().any(|c| c.is_control() && c != '\n'));
        prop_assert!(render::text(&report, Style::ANSI).len() > plain.len());
        let markdown = render::markdown(&report);
        prop_assert!(!markdown.chars().any(|c| c.is_control() && c != '\n'));
        let commands = render::github(&report);
        prop_assert_eq!(commands.lines().filter(|line| !line.starts_with("::warning file=")).count(), 0);
        prop_assert_eq!(commands.matches('\n').count(), 2);
    }

    #[test]
    fn no_path_ends_its_table_cell(text in "[a|`\\\\<>@*_\\[\\]()\n]{0,12}") {
        let report = sample::hostile(&text, [1, 1, 0, 1]);
        for row in render::markdown(&report).lines().filter(|line| line.starts_with("| ") && line.ends_with("| medium |")) {
            prop_assert_eq!(row.matches('|').count(), 5, "{}", row);
        }
    }
}
