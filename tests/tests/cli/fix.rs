//! `ciward fix` and `ciward permissions`.

use super::sandbox::Sandbox;
use std::fs;

const PATH: &str = ".github/workflows/ci.yml";
const INJECTED: &str = "on: issues\r\npermissions: {}\r\njobs:\r\n  a:\r\n    runs-on: ubuntu-24.04\r\n    steps:\r\n      \
                        - run: echo \"${{ github.event.issue.title }}\"\r\n";

#[test]
fn a_fix_keeps_line_breaks_and_is_made_once() {
    let sandbox = Sandbox::git();
    sandbox.add(PATH, INJECTED);
    let dry = sandbox.ciward(&["fix", "--dry-run"]);
    assert_eq!(dry.code, 1, "{dry:?}");
    assert!(dry.stdout.starts_with(&format!("--- a/{PATH}\n+++ b/{PATH}\n")), "{dry:?}");
    assert_eq!(fs::read_to_string(sandbox.path(PATH)).expect("the workflow"), INJECTED);
    let ran = sandbox.ciward(&["fix"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    let fixed = fs::read_to_string(sandbox.path(PATH)).expect("the workflow");
    assert!(
        fixed.ends_with("\"${ISSUE_TITLE}\"\r\n        env:\r\n          ISSUE_TITLE: ${{ github.event.issue.title }}\r\n"),
        "{fixed}"
    );
    assert!(sandbox.ciward(&["fix"]).stdout.starts_with("Nothing was mended."));
}

#[test]
fn what_asks_for_a_look_is_mended_on_demand_only() {
    let sandbox = Sandbox::git();
    sandbox.add(PATH, "on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps: []\n  b:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: some/action@v1\n");
    let only = ["fix", "--rule", "broad-permissions"];
    let kept = sandbox.ciward(&only);
    assert!(kept.stdout.starts_with("Nothing was mended.") && kept.stdout.contains("--unsafe mends 1"), "{kept:?}");
    let made = sandbox.ciward(&[&only[..], &["--unsafe"]].concat());
    assert!(made.stdout.contains("Mended 1 finding in 1 file."), "{made:?}");
}

#[test]
fn permissions_are_told_with_their_reasons() {
    let sandbox = Sandbox::git();
    sandbox.add(PATH, "on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: actions/checkout@v6\n      - run: git push\n");
    let told = sandbox.ciward(&["permissions"]);
    assert!(told.stdout.contains("needs contents: write, for actions/checkout (line 6), git push (line 7)"), "{told:?}");
    let json = sandbox.ciward(&["permissions", "--format", "json"]);
    assert!(json.stdout.contains("\"permissions\": {\n            \"contents\": \"write\""), "{json:?}");
}
