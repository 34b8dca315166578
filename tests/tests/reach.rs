//! The jobs that would hurt most, from the files of a repository to the report.

use crate::golden::repository;
use ciward_core::reach::{Entry, JobReach, Runner, Starter, Token};
use ciward_core::{Auditor, Config, Inspection, Report, Source, State, render};
use ciward_tests::golden;

fn job<'r>(report: &'r Report, id: &str) -> &'r JobReach {
    report.jobs.iter().find(|job| job.id == id && job.calls.is_none()).expect("a job")
}

#[test]
fn the_table_comes_out_as_committed() {
    let report = repository("reach").audit_with(Config::default());
    golden::check("tests/golden/reach.txt", &render::text(&report, render::Style::PLAIN));
    golden::check("tests/golden/reach.json", &render::json(&report));
    golden::check("tests/golden/reach.summary.md", &render::markdown(&report));
    golden::check("tests/golden/reach.html", &render::html(&report));
}

#[test]
fn the_job_that_a_stranger_gets_most_from_comes_first() {
    let report = repository("reach").audit();
    let order: Vec<&str> = report.hurting().map(|job| job.id.as_str()).collect();
    assert_eq!(order, ["answer", "publish"]);
    assert!(report.jobs.is_sorted_by(|a, b| a.score >= b.score));
}

#[test]
fn who_starts_a_job_is_who_passes_its_guards() {
    let report = repository("reach").audit();
    let most = |id: &str| job(&report, id).starts.first().map(|start| start.who);
    assert_eq!(most("answer"), Some(Starter::Anyone));
    assert_eq!(most("label"), Some(Starter::Writers), "members only");
    assert_eq!(most("off"), None, "it never runs");
    assert_eq!(most("lint"), Some(Starter::Forks));
    assert_eq!(most("measure"), Some(Starter::Schedule));
    assert_eq!(most("publish"), Some(Starter::Writers), "its caller's");
    assert_eq!(job(&report, "answer").entry, Some(Entry::Text));
}

#[test]
fn what_a_called_job_holds_comes_from_its_caller() {
    let report = repository("reach").audit();
    let called = job(&report, "publish");
    assert_eq!(called.holdings.token, Token::Writes(["contents".to_owned()].into()));
    assert!(called.holdings.oidc && called.holdings.publishes);
    assert_eq!(called.holdings.secrets, ["REGISTRY".to_owned()].into(), "the other one is not handed on");
    assert!(job(&report, "build").feeds, "what it uploads is published");
    assert_eq!(job(&report, "hardware").holdings.runner, Runner::SelfHosted);
}

#[test]
fn a_part_that_was_inspected_elsewhere_reaches_as_far() {
    let case = repository("reach");
    let auditor = Auditor::new(Config::default());
    let mut inspections: Vec<Inspection> = Vec::new();
    for file in &case.files {
        let here = auditor.inspect(Source { path: &file.path, bytes: file.text.as_bytes(), state: State::Tracked });
        let carried = serde_json::to_string(&here).expect("it is serialisable");
        inspections.push(serde_json::from_str(&carried).expect("and comes back"));
    }
    inspections.reverse();
    let (here, there) = (case.audit_with(Config::default()), auditor.conclude(&inspections));
    assert_eq!(render::json(&here), render::json(&there));
}

#[test]
fn a_repository_of_harmless_jobs_has_no_table() {
    let report = repository("clean").audit();
    assert_eq!(report.hurting().count(), 0);
    assert!(!render::markdown(&report).contains("would hurt"));
    assert!(!render::html(&report).contains("would hurt"));
}

#[test]
fn whoever_asks_for_no_workflow_rule_gets_no_jobs() {
    let config =
        Config { only: vec![ciward_core::config::Selector::Family(ciward_core::rule::Family::Secret)], ..Config::default() };
    assert!(repository("reach").audit_with(config).jobs.is_empty());
}
