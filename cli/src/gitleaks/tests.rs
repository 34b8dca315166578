use super::*;

const SAMPLE: &str = r#"
title = "ours"
[extend]
useDefault = true
disabledRules = ["generic-api-key", "no-such-rule"]

[[rules]]
id = "acme key"
description = "Acme's key"
regex = '''(?i)acme_(?P<kind>live|test)_([a-z0-9]{20})\b'''
secretGroup = 2
entropy = 3
keywords = ["ACME_"]
path = '''\.env$'''
tags = ["acme", "key"]
  [[rules.allowlists]]
  condition = "AND"
  paths = ['''^docs/''']
  regexes = ['''example''', '''sample''']
  regexTarget = "line"

[[rules]]
id = "only-path"
path = '''\.p12$'''

[[rules]]
id = "backwards"
regex = '''(?<=x)y'''
skipReport = true

[[allowlists]]
description = "fixtures"
paths = ['''fixtures/''']
stopwords = ["dummy"]
commits = ["abc"]
"#;

#[test]
fn rules_and_allowlists_become_a_configuration_that_is_read() {
    let text = import(SAMPLE).expect("it is TOML");
    let config = Config::parse(&text, "ciward.yml").unwrap_or_else(|error| panic!("{error}\n{text}"));
    assert_eq!(config.own.rules().map(|rule| rule.id.as_ref()).collect::<Vec<_>>(), ["project/acme-key"]);
    assert_eq!(config.ignore.len(), 3, "{text}");
    let [both, ..] = config.ignore.as_slice() else { panic!("{text}") };
    assert!(both.path_regex.is_some() && both.line_regex.is_some(), "{text}");
    for word in ["group: 2", "entropy: 3", "keywords: ['ACME_']", "path-regex: '\\.env$'", "Tags: acme, key."] {
        assert!(text.contains(word), "{word}\n{text}");
    }
}

#[test]
fn what_cannot_be_taken_over_is_told() {
    let text = import(SAMPLE).expect("it is TOML");
    let notes: Vec<&str> = text.lines().filter(|line| line.starts_with("# Note: ")).collect();
    for words in
        ["`no-such-rule`", "`only-path` reports files", "`backwards` is left out", "`skipReport`", "`commits` are left out"]
    {
        assert!(notes.iter().any(|note| note.contains(words)), "{words}\n{text}");
    }
}

#[test]
fn broken_toml_is_told_by_its_line() {
    let error = import("title = \"a\"\n[[rules]\n").expect_err("a fault");
    assert!(error.starts_with("line 2: ") && !error.contains('\n'), "{error}");
}
