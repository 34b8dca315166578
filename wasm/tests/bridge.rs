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

fn inspected() -> Auditor {
    let mut auditor = auditor();
    auditor.inspect(WORKFLOW, GUILTY, true);
    auditor
}

#[wasm_bindgen_test]
fn a_guilty_workflow_stands_in_every_rendering() {
    let mut auditor = inspected();
    auditor.conclude();
    for format in ["sarif", "github", "markdown", "json"] {
        let rendered = auditor.render(format).unwrap();
        assert!(rendered.contains("actions/setup-node"), "{format}: {rendered}");
    }
    assert!(auditor.failing().unwrap() >= 1);
}

#[wasm_bindgen_test]
fn nothing_fails_a_run_that_never_fails() {
    let mut auditor = inspected();
    auditor.set_fail_on("never").unwrap();
    auditor.conclude();
    assert_eq!(auditor.failing().unwrap(), 0);
}

#[wasm_bindgen_test]
fn a_report_keeps_to_the_part_that_is_asked_for() {
    let mut auditor = inspected();
    auditor.restrict(".github/workflow");
    auditor.conclude();
    assert_eq!(auditor.failing().unwrap(), 0);
    assert!(auditor.summary().unwrap().contains("\"files\":0"));
}

#[wasm_bindgen_test]
fn a_skipped_file_is_counted() {
    let mut auditor = auditor();
    auditor.skip("huge.bin", "larger than 64 MiB", true);
    auditor.conclude();
    let summary: serde_json::Value = serde_json::from_str(&auditor.summary().unwrap()).unwrap();
    assert_eq!(summary["skipped"], 1);
}

#[wasm_bindgen_test]
fn what_is_unknown_is_said_and_not_a_panic() {
    let mut auditor = auditor();
    assert!(auditor.render("sarif").unwrap_err().contains("not concluded"));
    auditor.conclude();
    assert!(auditor.render("pdf").unwrap_err().contains("`pdf`"));
    assert!(auditor.set_persona("poet").unwrap_err().contains("regular"));
    assert!(auditor.set_min_severity("dreadful").unwrap_err().contains("critical"));
    assert!(auditor.set_fail_on("dreadful").unwrap_err().contains("never"));
}

#[wasm_bindgen_test]
fn a_broken_configuration_names_its_file() {
    let trouble = Auditor::new("persona-of-the-year: me\n", "ciward.yml").err().unwrap();
    assert!(trouble.contains("ciward.yml:1"), "{trouble}");
}

#[wasm_bindgen_test]
fn a_configuration_leaves_files_out() {
    let auditor = Auditor::new("exclude: [vendor]\n", "ciward.yml").unwrap();
    assert!(auditor.excludes("vendor/a.js") && !auditor.excludes("src/a.js"));
}

#[wasm_bindgen_test]
fn any_bytes_and_any_day_are_taken() {
    let mut auditor = auditor();
    auditor.set_today(u32::MAX);
    auditor.inspect(WORKFLOW, &[0, 159, 146, 150, 0xff], true);
    auditor.inspect("", &[], false);
    auditor.conclude();
    assert!(auditor.render("sarif").unwrap().contains("2.1.0"));
}
