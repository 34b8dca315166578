//! `ciward.yml`, from where it is found to what it changes.

use super::{GUILTY, RULE, Sandbox};

fn configured(text: &str) -> Sandbox {
    let sandbox = Sandbox::git();
    sandbox.add(".github/workflows/ci.yml", GUILTY).add("ciward.yml", text);
    sandbox
}

#[test]
fn a_configuration_decides_and_the_command_line_outweighs_it() {
    let sandbox = configured("rules: {unpinned-action: off}\nfail-on: never\n");
    assert_eq!(sandbox.ciward(&["--format", "json", "--rule", "workflow"]).json()["summary"]["findings"]["high"], 0);
    assert_eq!(sandbox.ciward(&["--rule", "unpinned-action"]).code, 0);
    assert_eq!(sandbox.ciward(&["--rule", "unpinned-action", "--fail-on", "low"]).code, 1);
    assert_eq!(sandbox.ciward(&["--no-config", "--rule", "unpinned-action"]).code, 1);
}

#[test]
fn each_key_does_its_work() {
    for (text, found) in [
        ("exclude: [.github]", 0),
        ("rules: {unpinned-action: critical}\nmin-severity: critical", 1),
        ("rules: {workflow: low}\nmin-severity: medium", 0),
        ("rules: {unpinned-action: {policy: {'else/*': ref}}}", 0),
        ("rules: {unpinned-action: {policy: {'else/*': commit}}}", 1),
    ] {
        assert_eq!(configured(text).ciward(&RULE).found().len(), found, "{text}");
    }
    for (text, open) in [
        ("rules: {unpinned-action: {ignore: ['.github/workflows/']}}", false),
        ("ignore: [{rule: unpinned-action, path: ci.yml}]", false),
        ("ignore: [{rule: workflow, until: 2020-01-01}]", true),
        ("ignore: [{rule: unpinned-action, path: other.yml}]", true),
    ] {
        assert_eq!(configured(text).ciward(&RULE).json()["findings"][0]["suppressed"].is_null(), open, "{text}");
    }
}

#[test]
fn an_accepted_fingerprint_stays_accepted_when_lines_move() {
    let sandbox = configured("");
    let fingerprint = sandbox.ciward(&RULE).json()["findings"][0]["fingerprint"].as_str().expect("it has one").to_owned();
    sandbox.add("ciward.yml", format!("ignore: [{{fingerprint: '{fingerprint}', reason: known}}]"));
    sandbox.add(".github/workflows/ci.yml", format!("# A line above\n{GUILTY}"));
    let finding = &sandbox.ciward(&RULE).json()["findings"][0];
    assert_eq!((&finding["suppressed"]["by"], &finding["suppressed"]["reason"]), (&"ciward.yml".into(), &"known".into()));
}

#[test]
fn a_configuration_is_found_at_the_root_from_anywhere_within() {
    let sandbox = Sandbox::git();
    sandbox.add(".github/ciward.yml", "rules: {unpinned-action: off}").add(".github/workflows/ci.yml", GUILTY);
    assert_eq!(
        sandbox.ciward_in(".github/workflows", &["--format", "json", "--rule", "workflow", "ci.yml"]).json()["summary"]["findings"]
            ["high"],
        0
    );
    sandbox.add("ciward.yml", "").ciward(&[]).is_trouble("two configurations, ciward.yml and .github/ciward.yml");
    assert_ne!(sandbox.ciward(&["--config", "ciward.yml"]).code, 2);
}

#[test]
fn an_unknown_key_is_shown_with_the_one_that_was_meant() {
    let ran = configured("persona: regular\nexlude: [vendor]\n").ciward(&[]);
    ran.is_trouble("ciward.yml:2:1: unknown key `exlude`");
    assert!(ran.stderr.contains("2 | exlude: [vendor]") && ran.stderr.contains("^^^^^^ did you mean `exclude`?"), "{ran:?}");
}

#[test]
fn every_fault_of_a_configuration_is_trouble() {
    for text in
        ["persona: [", "persona: loud", "rules: {no-such-rule: off}", "exclude: 'a['", "ignore: [{reason: why not}]", "- a"]
    {
        let ran = configured(text).ciward(&["-o", "report.json"]);
        ran.is_trouble("ciward.yml:1:");
    }
}

#[test]
fn the_documented_configuration_is_read() {
    let page = std::fs::read_to_string(ciward_tests::root().join("docs/configuration.md")).expect("the page is there");
    let example = page.split("```").nth(1).and_then(|block| block.strip_prefix("yaml\n")).expect("it starts with an example");
    let ran = configured(example).ciward(&[]);
    assert_ne!(ran.code, 2, "{ran:?}");
}
