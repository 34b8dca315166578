//! One secret is one finding: its places, its parts, and what stays when files change.

use ciward_core::finding::Finding;
use ciward_core::rule::{Family, Persona, Severity};
use ciward_core::{Auditor, Config, Report, Source, State, render};
use ciward_tests::secrets;

fn audit_with(config: Config, files: &[(&str, &str)]) -> Report {
    let auditor = Auditor::new(config);
    let inspect = |(path, text): &(&str, &str)| {
        let text = secrets::expand(text);
        auditor.inspect(Source { path, bytes: text.as_bytes(), state: State::Tracked })
    };
    auditor.conclude(&files.iter().map(inspect).collect::<Vec<_>>())
}

fn audit(files: &[(&str, &str)]) -> Report {
    audit_with(Config { persona: Persona::Auditor, ..Config::default() }, files)
}

fn secrets_of(report: &Report) -> Vec<&Finding> {
    report.findings.iter().filter(|finding| finding.family == Family::Secret).collect()
}

fn only(report: &Report) -> &Finding {
    let found = secrets_of(report);
    let told: Vec<String> = found.iter().map(|finding| format!("{} {}", finding.rule, finding.place.path)).collect();
    assert_eq!(found.len(), 1, "{told:?}");
    found[0]
}

fn also(finding: &Finding) -> Vec<(&str, usize)> {
    finding.also.iter().map(|also| (also.place.path.as_str(), also.place.start.line)).collect()
}

const TOKEN: &str = "token = \"{github-pat}\"\n";

#[test]
fn a_token_in_many_files_is_told_once_at_the_worst_place() {
    let report = audit(&[("docs/a.md", TOKEN), ("tests/test_a.py", TOKEN), ("src/a.py", TOKEN), ("src/b.py", TOKEN)]);
    let found = only(&report);
    assert_eq!(found.place.path, "src/a.py");
    assert_eq!(also(found), [("docs/a.md", 1), ("src/b.py", 1), ("tests/test_a.py", 1)]);
    assert_eq!(report.count(Severity::Critical), 1);
}

#[test]
fn every_report_names_the_other_places() {
    let paths: Vec<String> = (10..30).map(|number| format!("src/p{number}.py")).collect();
    let files: Vec<(&str, &str)> = paths.iter().map(|path| (path.as_str(), TOKEN)).collect();
    let report = audit(&files);
    let text = render::text(&report, render::Style::PLAIN);
    assert!(text.contains("also here: src/p11.py:1, src/p12.py:1") && text.contains(" and 14 more"), "{text}");
    assert!(render::markdown(&report).contains("; also in `src/p11.py:1`"));
    assert!(render::html(&report).contains("The same secret stands in 19 more places"));
    assert!(render::github(&report).contains("%0AAlso here: src/p11.py:1"));
    assert_eq!(render::json(&report).matches("The same secret stands here").count(), 19);
    assert_eq!(render::sarif(&report).matches("The same secret stands here").count(), 19);
}

#[test]
fn a_weak_password_is_one_secret_in_one_file_only() {
    let twice = "password = \"hunter22\"\nother.password = \"hunter22\"\n";
    let report = audit(&[("a.py", twice), ("b.py", "password = \"hunter22\"\n")]);
    let found = secrets_of(&report);
    let places: Vec<(&str, usize)> = found.iter().map(|finding| (finding.place.path.as_str(), finding.also.len())).collect();
    assert_eq!(places, [("a.py", 1), ("b.py", 0)]);
}

#[test]
fn a_strong_password_is_one_secret_everywhere() {
    let report = audit(&[("a.py", "password = \"Mushroom1!Mushroom1!\"\n"), ("b.env", "DB_PASSWORD=Mushroom1!Mushroom1!\n")]);
    assert_eq!(only(&report).also.len(), 1);
}

#[test]
fn written_otherwise_it_is_the_same_secret() {
    let hex: String = secrets::expand("key: {github-pat}").bytes().map(|byte| format!("{byte:02x}")).collect();
    let hex = format!("x = fromhex('{hex}')\n");
    let report = audit(&[("a.py", &hex), ("b.py", TOKEN)]);
    assert_eq!(only(&report).also.len(), 1);
}

#[test]
fn who_accepts_one_place_accepts_that_alone() {
    let accepted = "token = \"{github-pat}\" # ciward: ignore[github-pat] known\n";
    let report = audit(&[("src/a.py", accepted), ("src/b.py", TOKEN), ("src/c.py", TOKEN)]);
    let open: Vec<&Finding> = report.open().collect();
    assert_eq!(open.iter().map(|finding| finding.place.path.as_str()).collect::<Vec<_>>(), ["src/b.py"]);
    assert_eq!((also(open[0]), report.suppressed()), (vec![("src/c.py", 1)], 1));
    let fingerprint = &open[0].also[0].fingerprint;
    let text = format!("ignore:\n  - fingerprint: {fingerprint}\n");
    let config = Config::parse(&text, "ciward.yml").expect("a configuration");
    let report = audit_with(config, &[("src/a.py", accepted), ("src/b.py", TOKEN), ("src/c.py", TOKEN)]);
    assert_eq!((report.open().count(), report.suppressed()), (1, 2));
}

#[test]
fn a_part_of_the_repository_hears_of_the_place_in_it() {
    let files = [("src/a.py", TOKEN), ("src/b.py", TOKEN), ("tests/test_a.py", TOKEN)];
    let (whole, mut report) = (audit(&files), audit(&files));
    report.keep(|path| path == "tests/test_a.py");
    let found = only(&report);
    assert_eq!((found.place.path.as_str(), also(found)), ("tests/test_a.py", vec![("src/a.py", 1), ("src/b.py", 1)]));
    assert_eq!((found.severity, found.also[0].also.len()), (only(&whole).severity, 0));
    report.keep(|path| path == "docs");
    assert!(report.findings.is_empty());
}

#[test]
fn another_place_leaves_the_fingerprint_alone() {
    let alone = audit(&[("src/b.py", TOKEN)]);
    let more = audit(&[("src/b.py", TOKEN), ("src/c.py", TOKEN), ("README.md", TOKEN), ("tests/a.py", TOKEN)]);
    assert_eq!(only(&alone).fingerprint, only(&more).fingerprint);
    let twice = audit(&[("src/b.py", &format!("{TOKEN}{TOKEN}"))]);
    assert_eq!(only(&alone).fingerprint, only(&twice).fingerprint);
}

#[test]
fn an_id_beside_its_key_is_a_part_of_it() {
    let pair = "AWS_ACCESS_KEY_ID={aws-access-key-id}\nAWS_SECRET_ACCESS_KEY={aws-secret-access-key}\n";
    let report = audit(&[("deploy.env", pair)]);
    let found = only(&report);
    assert_eq!((found.rule.as_ref(), found.place.start.line), ("aws-secret-access-key", 2));
    let parts: Vec<(&str, usize)> = found.related.iter().map(|part| (part.message.as_str(), part.place.start.line)).collect();
    assert_eq!(parts, [("its key id", 1)]);
    let far =
        format!("AWS_ACCESS_KEY_ID={{aws-access-key-id}}\n{}AWS_SECRET_ACCESS_KEY={{aws-secret-access-key}}\n", "\n".repeat(30));
    assert_eq!(secrets_of(&audit(&[("deploy.env", &far)])).len(), 2);
    let alone = audit(&[("deploy.env", "AWS_ACCESS_KEY_ID={aws-access-key-id}\n")]);
    assert_eq!(only(&alone).rule, "aws-access-key-id");
}

#[test]
fn who_accepts_a_key_accepts_its_id() {
    let pair = "AWS_ACCESS_KEY_ID={aws-access-key-id}\nAWS_SECRET_ACCESS_KEY={aws-secret-access-key} # gitleaks:allow\n";
    let report = audit(&[("deploy.sh", pair)]);
    assert_eq!((report.open().count(), report.suppressed()), (0, 1));
}

#[test]
fn a_file_of_passwords_has_an_end_and_hides_them_all() {
    let password = |number: usize| format!("Hs8!mailer{number:05}");
    let mut text: String = (0..2_500).map(|number| format!("password = \"{}\"\n", password(number))).collect();
    text.push_str(&format!("token = \"{{github-pat}}\"; password = \"{}\"\n", password(99_999)));
    let report = audit(&[("a.py", &text)]);
    let of_rule = |rule: &str| report.findings.iter().filter(|finding| finding.rule == rule).count();
    assert_eq!((of_rule("hardcoded-password"), of_rule("github-pat")), (200, 1));
    assert!(
        report.findings.iter().any(|finding| finding.message.ends_with("; 2301 more of the kind in this file are not listed"))
    );
    let json = serde_json::to_string(&report.findings).expect("findings are serialisable");
    for shown in [render::text(&report, render::Style::PLAIN), render::html(&report), render::sarif(&report), json] {
        assert!(!shown.contains("mailer99999") && !shown.contains("mailer00001"));
    }
}
