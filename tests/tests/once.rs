//! What two rules would say of one place is said once, by the one that knows more.

use ciward_core::{Auditor, Config, Source, State};

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
