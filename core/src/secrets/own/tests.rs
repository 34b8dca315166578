use super::listed::Listed;
use super::*;
use crate::rule::{Docs, Family, Persona, Precision, Severity, text};

fn rule(id: &'static str) -> Rule {
    Rule {
        id: text(id),
        family: Family::Secret,
        title: text("Acme token"),
        severity: Severity::High,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &[],
        docs: Docs { what: text(""), why: text(""), fix: text("") },
    }
}

fn pattern(source: &str, keywords: &[&str]) -> OwnPattern {
    let expression = Expression::new(source, None).expect("an expression");
    let keywords = keywords.iter().map(|keyword| (*keyword).to_owned()).collect();
    OwnPattern { rule: rule("project/acme"), expression, keywords, entropy: None }
}

fn found<'t>(source: &str, keywords: &[&str], text: &'t str) -> Vec<&'t str> {
    pattern(source, keywords).find(text).iter().map(|found| found.secret.of(text)).collect()
}

#[test]
fn the_group_or_the_whole_match_is_the_secret() {
    assert_eq!(found("acme_[a-z]{3}", &[], "x acme_abc y acme_def"), ["acme_abc", "acme_def"]);
    assert_eq!(found("acme=(?P<secret>[a-z]{3})", &[], "ACME=no acme=abc"), ["abc"]);
    let second = Expression::new("(a+)(b+)", Some(2)).expect("an expression");
    assert_eq!(second.search("xaabb", &[Span::new(0, 5)]), [Found { secret: Span::new(3, 5), whole: Span::new(1, 5) }]);
}

#[test]
fn a_keyword_anywhere_in_the_file_lets_the_pattern_run() {
    assert_eq!(found("[0-9]{8}", &["acme"], "ACME below\n12345678"), ["12345678"]);
    assert!(found("[0-9]{8}", &["acme"], "12345678").is_empty());
    assert_eq!(found("[0-9]{8}", &[], "12345678"), ["12345678"]);
}

#[test]
fn matches_are_found_wherever_they_stand_in_a_long_text() {
    for gap in [0, 4_085, 4_090, 4_096, 8_190, 100_000] {
        let text = format!("{}acme_abcdefgh{}acme_ijklmnop ä", "é".repeat(gap / 2), " ".repeat(gap + 1));
        for source in ["acme_[a-z]{8}", "[a-z]{4}_[a-z]{8}"] {
            assert_eq!(found(source, &[], &text).len(), 2, "{gap} {source}");
        }
    }
}

#[test]
fn what_is_no_pattern_is_told_in_words() {
    for (source, group, words) in [
        ("(?=x)", None, "look-around"),
        (r"(a)\1", None, "backreferences"),
        ("a{99999}{99}", None, "too large"),
        ("(", None, "unclosed group"),
        ("x*", None, "empty text"),
        ("(a)", Some(2), "no group 2"),
        (r"\p{Greek}", None, "Unicode's classes"),
    ] {
        let error = Expression::new(source, group).expect_err("a fault");
        assert!(error.contains(words) && !error.contains('\n'), "{source}: {error}");
    }
}

#[test]
fn the_time_grows_with_the_text() {
    // Each start would otherwise look to the end of the text.
    let text = "acme".repeat(20_000);
    let found = pattern("(?s)acme(?:.*never)?", &[]).find(&text);
    assert_eq!(found.len(), 20_000);
}

fn listed(path: &str, text: &str) -> Vec<String> {
    let one = |name: &str, alias: &str| Listed {
        name: name.to_owned(),
        aliases: vec![alias.to_owned()],
        kind: None,
        severity: Severity::Critical,
    };
    let own = Own::new(Vec::new(), vec![one("IB_PASSWORD", "TWS_PASSWORD"), one("telegramChatId", "chat")]);
    own.run(text, &Passages::of(path, text, Context::of(path)), &|_| true)
        .listed
        .iter()
        .map(|found| found.value.of(text).to_owned())
        .collect()
}

#[test]
fn a_listed_name_is_known_in_any_writing() {
    for (path, line, value) in [
        ("a.py", "IB_PASSWORD = 'mouse'", "mouse"),
        ("a.ts", "config.ibPassword = \"mouse\";", "mouse"),
        ("a.ts", "process.env.IB_PASSWORD = 'mouse'", "mouse"),
        ("a.json", "{\"ib-password\": \"mouse\"}", "mouse"),
        ("compose.yml", "environment:\n  - TWS_PASSWORD=mouse\n", "mouse"),
        ("a.yml", "IB_PASSWORD: 12345678\n", "12345678"),
        ("a.yml", "telegram_chat_id: -100200300\n", "-100200300"),
        ("a.py", "TELEGRAM_CHAT_ID = -100200300\n", "-100200300"),
        (".env", "IB_PASSWORD=password\n", "password"),
        ("a.sh", "export TF_VAR_IB_PASSWORD=mouse\n", "mouse"),
    ] {
        assert_eq!(listed(path, line), [value], "{line}");
    }
}

#[test]
fn references_placeholders_and_other_names_are_innocent() {
    for (path, line) in [
        ("a.py", "IB_PASSWORD = os.environ['IB_PASSWORD']"),
        ("a.py", "ib_password: str = Field()"),
        ("a.py", "ib_password = ib_password"),
        ("a.yml", "IB_PASSWORD: ${IB_PASSWORD}\n"),
        ("a.yml", "IB_PASSWORD: ${{ secrets.IB_PASSWORD }}\n"),
        ("a.yml", "IB_PASSWORD:\n  required: true\n"),
        ("a.yml", "IB_PASSWORD: string\n"),
        (".env", "IB_PASSWORD=changeme\n"),
        (".env", "IB_PASSWORD=\n"),
        (".env", "IB_PASSWORD_FILE=mouse\nMY_IB_PASSWORDS=mouse\n"),
        ("a.ts", "labels = {ib_password: 'password'}"),
        ("README.md", "Set IB_PASSWORD to your password."),
    ] {
        assert!(listed(path, line).is_empty(), "{line} {:?}", listed(path, line));
    }
}
