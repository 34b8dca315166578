//! The bridge as JavaScript sees it, run in WebAssembly under Node.

#![cfg(target_arch = "wasm32")]

use ciward_wasm::Auditor;
use wasm_bindgen_test::wasm_bindgen_test;

const GUILTY: &[u8] =
    b"on: push\npermissions: {}\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: actions/setup-node@v4\n";
const WORKFLOW: &str = ".github/workflows/ci.yml";

fn auditor() -> Auditor {
    Auditor::new("", "").unwrap()
}

#[wasm_bindgen_test]
fn a_guilty_workflow_stands_in_every_rendering() {
    let mut auditor = auditor();
    auditor.inspect(WORKFLOW, GUILTY, true);
    auditor.conclude();
    for format in ["sarif", "github", "markdown", "json"] {
        let rendered = auditor.render(format).unwrap();
        assert!(rendered.contains(WORKFLOW), "{format}: {rendered}");
    }
    assert!(auditor.at_or_above("info").unwrap() >= 1);
}

#[wasm_bindgen_test]
fn never_is_above_every_severity() {
    let mut auditor = auditor();
    auditor.inspect(WORKFLOW, GUILTY, true);
    auditor.conclude();
    assert_eq!(auditor.at_or_above("never").unwrap(), 0);
}

#[wasm_bindgen_test]
fn a_skipped_file_is_counted() {
    let mut auditor = auditor();
    auditor.skip("link", "a symbolic link");
    auditor.conclude();
    let summary: serde_json::Value = serde_json::from_str(&auditor.summary()).unwrap();
    assert_eq!(summary["skipped"], 1);
}

#[wasm_bindgen_test]
fn what_is_unknown_is_said_and_not_a_panic() {
    let mut auditor = auditor();
    assert!(auditor.render("pdf").unwrap_err().contains("`pdf`"));
    assert!(auditor.at_or_above("dreadful").unwrap_err().contains("`dreadful`"));
    assert!(auditor.set_persona("poet").unwrap_err().contains("`poet`"));
    assert!(auditor.set_min_severity("dreadful").unwrap_err().contains("`dreadful`"));
}

#[wasm_bindgen_test]
fn a_broken_configuration_names_its_file() {
    let trouble = Auditor::new("persona-of-the-year: me\n", "ciward.yml").err().unwrap();
    assert!(trouble.contains("ciward.yml"), "{trouble}");
}

#[wasm_bindgen_test]
fn any_bytes_are_taken() {
    let mut auditor = auditor();
    auditor.inspect(WORKFLOW, &[0, 159, 146, 150, 0xff], true);
    auditor.inspect("", &[], false);
    auditor.conclude();
    assert!(auditor.render("sarif").unwrap().contains("2.1.0"));
}

#[wasm_bindgen_test]
fn the_size_limit_is_worth_reading_to() {
    assert!(auditor().size_limit() >= 1024 * 1024);
}
