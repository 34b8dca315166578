//! What a project adds to the rules, and how it accepts what they find.

use super::Sandbox;

const CONFIG: &str = "patterns:
  - id: acme-token
    kind: Acme token
    description: Opens Acme's warehouse.
    regex: 'acme_[a-z0-9]{12}'
    severity: critical
    paths: [src/]
    must-match: ['key: acme_q8w7e6r5t4y3']
    must-not-match: [acme_short]
";
const GUILTY: &str = "a line\nkey = acme_z1x2c3v4b5n6 # here\n";
const VALUE: &str = "acme_z1x2c3v4b5n6";

fn project(more: &str) -> Sandbox {
    let sandbox = Sandbox::git();
    sandbox.add("ciward.yml", format!("{CONFIG}{more}")).add("src/a.txt", GUILTY).add("docs/a.txt", GUILTY);
    sandbox
}

#[test]
fn a_projects_own_pattern_is_a_rule_like_any_other() {
    let sandbox = project("");
    let ran = sandbox.ciward(&["--format", "json", "--rule", "project/acme-token"]);
    let json = ran.json();
    let open: Vec<_> = json["findings"].as_array().expect("a list").iter().filter(|one| one["suppressed"].is_null()).collect();
    assert_eq!(open.len(), 1, "{json}");
    assert_eq!(
        (&open[0]["path"], &open[0]["severity"], &open[0]["kind"]),
        (&"src/a.txt".into(), &"critical".into(), &"Acme token".into())
    );
    // The sample in the configuration is meant to be found.
    assert_eq!(json["findings"].as_array().map(Vec::len), Some(1), "{json}");
    assert!(sandbox.ciward(&["rules"]).stdout.contains("project/acme-token"));
    assert!(!sandbox.ciward(&["rules", "--no-config"]).stdout.contains("project/acme-token"));
    assert!(sandbox.ciward(&["explain", "project/acme-token"]).stdout.contains("Opens Acme's"));
    assert!(sandbox.ciward(&["explain", "--why", "src/a.txt:2"]).stdout.contains("project/acme-token"));
    assert_eq!(sandbox.ciward(&["--skip", "project/acme-token", "--rule", "secret"]).code, 0);
    for format in ["text", "json", "sarif", "markdown", "html", "github"] {
        let ran = sandbox.ciward(&["--format", format]);
        assert!(ran.code == 1 && ran.stdout.contains("project/acme-token") && !ran.stdout.contains(VALUE), "{format} {ran:?}");
    }
}

#[test]
fn a_sample_that_fails_is_a_fault_of_the_configuration_and_is_not_shown() {
    let sandbox = project("  - {id: other, regex: 'o_[0-9]{4}', must-match: [o_k4q9z]}\n");
    sandbox.ciward(&[]).is_trouble("`project/other` does not find this sample, and must");
    assert!(!sandbox.ciward(&[]).stderr.contains("k4q9z"));
}

#[test]
fn findings_are_accepted_by_value_words_and_line() {
    let hash = project("").ciward(&["config", "hash", "src/a.txt:2"]);
    assert!(
        hash.stdout.starts_with("src/a.txt:2:7 project/acme-token: value-hash: '") && !hash.stdout.contains(VALUE),
        "{hash:?}"
    );
    let digits = hash.stdout.split('\'').nth(1).expect("a hash");
    for (entry, accepted) in [
        (format!("value-hash: '{digits}'"), true),
        ("value-regex: '^acme_z'".to_owned(), true),
        ("line-regex: '# here'".to_owned(), true),
        ("words: [Z1X2]".to_owned(), true),
        ("path-regex: '^src/'".to_owned(), true),
        ("rule: env, words: [z1x2]".to_owned(), false),
        ("value-regex: 'other'".to_owned(), false),
        ("path-regex: '^lib/'".to_owned(), false),
        (format!("value-hash: '{digits}', until: 2020-01-01"), false),
    ] {
        let sandbox = project(&format!("ignore: [{{reason: known, {entry}}}]\n"));
        let json = sandbox.ciward(&["--format", "json", "--rule", "project/acme-token", "src"]).json();
        let finding = &json["findings"][0];
        assert_eq!(finding["suppressed"]["reason"] == "known", accepted, "{entry} {json}");
        let told =
            finding["message"].as_str().is_some_and(|message| message.ends_with("`ciward.yml` accepted it until 2020-01-01"));
        assert_eq!(told, entry.contains("until"), "{entry} {json}");
    }
}

#[test]
fn what_other_tools_accepted_stays_accepted() {
    for (path, text) in [
        (".gitleaksignore", "src/a.txt:generic-api-key:2\n"),
        (".secrets.baseline", r#"{"results": {"src/a.txt": [{"line_number": 2, "is_secret": false}]}}"#),
    ] {
        let sandbox = project("");
        sandbox.add(path, text);
        let json = sandbox.ciward(&["--format", "json", "--rule", "project/acme-token", "src"]).json();
        assert_eq!(json["findings"][0]["suppressed"]["by"], path, "{json}");
    }
}

#[test]
fn a_configuration_of_gitleaks_is_taken_over() {
    let sandbox = Sandbox::git();
    sandbox.add("src/a.txt", GUILTY).add("docs/a.txt", GUILTY).add(
        ".gitleaks.toml",
        "[extend]\nuseDefault = true\n[[rules]]\nid = 'acme-token'\nregex = '''(acme_[a-z0-9]{12})'''\nkeywords = ['acme']\n\
         [allowlist]\ndescription = 'manuals'\npaths = ['''^docs/''']\ncommits = ['abc']\n",
    );
    let ran = sandbox.ciward(&["config", "import", "gitleaks", ".gitleaks.toml"]);
    assert!(ran.code == 0 && ran.stdout.contains("# Note: the global allowlist: `commits` are left out"), "{ran:?}");
    sandbox.add("ciward.yml", &ran.stdout);
    let json = sandbox.ciward(&["--format", "json", "--rule", "project/acme-token"]).json();
    let found = json["findings"].as_array().expect("a list");
    let accepted: Vec<_> = found.iter().map(|one| (one["path"].as_str(), one["suppressed"]["reason"].as_str())).collect();
    assert_eq!(accepted.len(), 2, "{json}");
    assert!(accepted.contains(&(Some("src/a.txt"), None)) && accepted.contains(&(Some("docs/a.txt"), Some("manuals"))), "{json}");
    sandbox.add("broken.toml", "a = ").ciward(&["config", "import", "gitleaks", "broken.toml"]).is_trouble("broken.toml: line 1");
}
