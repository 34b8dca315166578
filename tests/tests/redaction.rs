//! No secret's value appears in anything that ciward writes.

use ciward_core::rule::Persona;
use ciward_core::secrets::catalog;
use ciward_core::{Auditor, Config, Report, Source, State, render};
use ciward_tests::secrets;
use std::collections::BTreeSet;

/// So many characters of a secret in a row give it away.
const TELLING: usize = 6;

fn audit(path: &str, text: &str) -> Report {
    let config = Config { persona: Persona::Auditor, ..Config::default() };
    let auditor = Auditor::new(config);
    let inspection = auditor.inspect(Source { path, bytes: text.as_bytes(), state: State::Tracked });
    let carried = serde_json::to_string(&inspection).expect("an inspection is serialisable");
    assert!(inspection.skipped.is_none(), "{carried}");
    auditor.conclude(vec![inspection])
}

/// Everything that ciward can write of a report.
fn renderings(report: &Report) -> Vec<(&'static str, String)> {
    vec![
        ("text", render::text(report, render::Style::PLAIN)),
        ("text in colour", render::text(report, render::Style::ANSI)),
        ("json", render::json(report)),
        ("sarif", render::sarif(report)),
        ("markdown", render::markdown(report)),
        ("github", render::github(report)),
    ]
}

/// All runs of `TELLING` characters.
fn runs(text: &str) -> BTreeSet<&[u8]> {
    text.as_bytes().windows(TELLING).collect()
}

#[test]
fn no_example_secret_is_in_any_rendering() {
    let innocent: Vec<String> = renderings(&audit("empty.txt", "")).into_iter().map(|(_, text)| text).collect();
    let public: BTreeSet<&[u8]> = innocent.iter().flat_map(|text| runs(text)).collect();
    for pattern in catalog::ALL {
        let secret = secrets::example(pattern);
        for text in pattern.examples.iter().flat_map(|example| surroundings(example)) {
            let report = audit(".env", &text);
            assert!(!report.findings.is_empty(), "{}: nothing found in its own example", pattern.rule.id);
            for (format, rendering) in renderings(&report) {
                let shown = runs(&rendering);
                let telling = runs(&secret).into_iter().find(|run| shown.contains(run) && !public.contains(run));
                let telling = telling.map(String::from_utf8_lossy);
                assert!(telling.is_none(), "{} shows {telling:?} in {format}", pattern.rule.id);
            }
        }
    }
}

/// The example by itself, with another finding's line around it, and twice on one line.
fn surroundings(example: &str) -> Vec<String> {
    vec![example.to_owned(), format!("\n\n{example}\n"), format!("{example} {example}\n")]
}
