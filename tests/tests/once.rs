//! What two rules would say of one place is said once, by the one that knows more.

use ciward_core::rule::Family;
use ciward_core::{Auditor, Config, Source, State};
use ciward_tests::page;

/// The rules that speak of some files, without repetitions.
fn told(files: &[(&str, &str)]) -> Vec<String> {
    let auditor = Auditor::new(Config::default());
    let inspect = |(path, text): &(&str, &str)| auditor.inspect(Source { path, bytes: text.as_bytes(), state: State::Tracked });
    let report = auditor.conclude(&files.iter().map(inspect).collect::<Vec<_>>());
    let rules = ["echoed-secret", "dumped-secrets", "unmasked-secret-field", "logged-secret", "logged-environment"];
    let mut told: Vec<String> =
        report.findings.iter().map(|finding| finding.rule.to_string()).filter(|rule| rules.contains(&rule.as_str())).collect();
    told.dedup();
    told
}

fn workflow(run: &str) -> String {
    format!(
        "on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    env:\n      API_TOKEN: ${{{{ secrets.API_TOKEN }}}}\n    steps:\n      - run: {run}\n"
    )
}

const PRINTS: &str = "import os\nprint(os.environ[\"API_TOKEN\"])\n";

const DUMPS: &str = "import os\nprint(os.environ)\n";

#[test]
fn a_script_that_a_step_runs_is_told_by_its_flow() {
    let run = workflow("python show.py");
    assert_eq!(told(&[(".github/workflows/ci.yml", &run), ("show.py", PRINTS)]), ["echoed-secret"]);
    assert_eq!(told(&[(".github/workflows/ci.yml", &run), ("show.py", DUMPS)]), ["dumped-secrets"]);
}

#[test]
fn a_script_that_nobody_is_known_to_run_is_told_by_its_names() {
    assert_eq!(told(&[("show.py", PRINTS)]), ["logged-secret"]);
    assert_eq!(told(&[("show.py", DUMPS)]), ["logged-environment"]);
}

#[test]
fn a_field_that_is_printed_is_told_as_printed() {
    let printed = workflow("echo ${{ fromJSON(secrets.CONFIG).password }}");
    assert_eq!(told(&[(".github/workflows/ci.yml", &printed)]), ["echoed-secret"]);
    let used = workflow("deploy ${{ fromJSON(secrets.CONFIG).password }}");
    assert_eq!(told(&[(".github/workflows/ci.yml", &used)]), ["unmasked-secret-field"]);
}

/// Over every case page: what checks say of a value by its place, and the scanner by its form, is one finding.
#[test]
fn no_secret_is_told_twice() {
    let mut twice = Vec::new();
    for (id, page) in page::all() {
        for case in &page.cases {
            let report = case.audit();
            let secrets: Vec<_> = report.open().filter(|finding| finding.family == Family::Secret).collect();
            for (at, one) in secrets.iter().enumerate() {
                let other = secrets
                    .iter()
                    .skip(at + 1)
                    .find(|other| one.place.path == other.place.path && one.place.span.overlaps(other.place.span));
                if let Some(other) = other {
                    twice.push(format!(
                        "{id}: {}: {} and {} at {}:{}",
                        case.title, one.rule, other.rule, one.place.path, one.place.start.line
                    ));
                }
            }
        }
    }
    assert!(twice.is_empty(), "{} secrets:\n{}", twice.len(), twice.join("\n"));
}
