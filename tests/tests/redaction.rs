//! No secret's value appears in anything that ciward writes.

use ciward_core::config::Selector;
use ciward_core::rule::{Family, Persona};
use ciward_core::secrets::catalog;
use ciward_core::{Auditor, Config, Report, Source, State, render};
use ciward_tests::secrets;
use std::collections::BTreeSet;

/// So many characters of a secret in a row give it away.
const TELLING: usize = 6;

fn audit(auditor: &Auditor, path: &str, text: &str) -> Report {
    let inspection = auditor.inspect(Source { path, bytes: text.as_bytes(), state: State::Tracked });
    let carried = serde_json::to_string(&inspection).expect("an inspection is serialisable");
    assert!(inspection.skipped.is_none(), "{carried}");
    auditor.conclude(&[inspection])
}

/// Everything that ciward can write of a report.
fn renderings(report: &Report) -> Vec<(&'static str, String)> {
    vec![
        ("text", render::text(report, render::Style::PLAIN)),
        ("text in colour", render::text(report, render::Style::ANSI)),
        ("json", render::json(report)),
        ("sarif", render::sarif(report)),
        ("markdown", render::markdown(report)),
        ("html", render::html(report)),
        ("github", render::github(report)),
    ]
}

/// The runs of a secret that give it away, behind a table of their first two bytes: renderings are long and there are many.
struct Telling<'a> {
    runs: BTreeSet<&'a [u8]>,
    starts: Vec<bool>,
}

impl<'a> Telling<'a> {
    /// What any report shows, such as a rule's name, tells nothing.
    fn of(secret: &'a str, public: &BTreeSet<&[u8]>) -> Self {
        let runs: BTreeSet<&[u8]> = runs(secret).into_iter().filter(|run| !public.contains(run)).collect();
        let mut starts = vec![false; 1 << 16];
        runs.iter().for_each(|run| starts[start(run)] = true);
        Self { runs, starts }
    }

    fn shown_in<'t>(&self, text: &'t str) -> Option<&'t [u8]> {
        text.as_bytes().windows(TELLING).find(|run| self.starts[start(run)] && self.runs.contains(run))
    }
}

fn start(run: &[u8]) -> usize {
    usize::from(run[0]) << 8 | usize::from(run[1])
}

/// All runs of `TELLING` characters.
fn runs(text: &str) -> BTreeSet<&[u8]> {
    text.as_bytes().windows(TELLING).collect()
}

#[test]
fn no_example_secret_is_in_any_rendering() {
    let auditor = Auditor::new(Config { persona: Persona::Auditor, ..Config::default() });
    let innocent: Vec<String> = renderings(&audit(&auditor, "empty.txt", "")).into_iter().map(|(_, text)| text).collect();
    // Each pattern's rule is public, but a report describes only those that found something.
    let rules = catalog::ALL.iter().map(|pattern| &pattern.rule);
    let told = rules.flat_map(|rule| [&rule.id, &rule.title, &rule.docs.what, &rule.docs.why, &rule.docs.fix]);
    // SARIF's names are made of the ids: `MicrosoftTeamsWebhook`.
    let names: Vec<String> = catalog::ALL.iter().flat_map(|pattern| pattern.rule.id.split('-')).map(capitalised).collect();
    let innocent = innocent.iter().chain(&names).map(String::as_str);
    let public: BTreeSet<&[u8]> = innocent.chain(told.map(|text| &**text)).flat_map(runs).collect();
    let mut wrong = Vec::new();
    for pattern in catalog::ALL {
        for example in pattern.examples {
            let secret = secrets::secret_in(pattern, example);
            // What stands around the secret in its own example is shown on purpose.
            let around = example.replace(secret, "\0");
            let public = public.union(&runs(&around)).copied().collect();
            let telling = Telling::of(secret, &public);
            for text in surroundings(example) {
                let report = audit(&auditor, ".env", &text);
                if report.findings.is_empty() {
                    wrong.push(format!("{}: nothing found in its own example", pattern.rule.id));
                }
                for (format, rendering) in renderings(&report) {
                    if let Some(run) = telling.shown_in(&rendering) {
                        wrong.push(format!("{} shows {:?} in {format}", pattern.rule.id, String::from_utf8_lossy(run)));
                    }
                }
            }
        }
    }
    wrong.sort();
    wrong.dedup();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn capitalised(word: &str) -> String {
    word.chars().take(1).map(|c| c.to_ascii_uppercase()).chain(word.chars().skip(1)).collect()
}

/// The example by itself, with another finding's line around it, and twice on one line.
fn surroundings(example: &str) -> Vec<String> {
    vec![example.to_owned(), format!("\n\n{example}\n"), format!("{example} {example}\n")]
}

#[test]
fn a_secret_stays_masked_where_its_rule_does_not_run() {
    let password = concat!("let", "mein1");
    let text = format!("a = os.getenv(\"ADMIN_PASSWORD\", \"{password}\")  # ciward: ignore[nothing]\n");
    for skip in [vec![], vec![Selector::Family(Family::Env), Selector::Family(Family::Secret)]] {
        let config = Config { persona: Persona::Auditor, skip, ..Config::default() };
        let report = audit(&Auditor::new(config), "a.py", &text);
        assert!(!report.findings.is_empty(), "something must show the line");
        for (format, shown) in renderings(&report) {
            assert!(!shown.contains(password), "{format}: {shown}");
        }
    }
}

/// Neither as it is written nor as it is meant.
#[test]
fn what_is_decoded_or_read_from_a_field_stays_masked() {
    let token = secrets::expand("{github-pat}");
    let (start, end) = token.split_at(12);
    let hex: String = format!("key: {token}").bytes().map(|byte| format!("{byte:02x}")).collect();
    let escaped: String = token.chars().map(|c| format!("\\u{:04x}", u32::from(c))).collect();
    let percent: String = token.chars().map(|c| format!("%{:02X}", u32::from(c))).collect();
    let cases: Vec<(&str, String, Vec<&str>)> = vec![
        (".netrc", "machine h.example login me password Hs8!mailer29".to_owned(), vec!["Hs8!mailer29"]),
        (".pgpass", "sunflower29.example:1:a:b:sunflower29".to_owned(), vec![":sunflower29"]),
        (
            ".docker/config.json",
            r#"{"auths": {"h": {"auth": "ZGVwbG95OkhzOCFtYWlsZXI="}}}"#.to_owned(),
            vec!["OkhzOCFtYW", "Hs8!mailer"],
        ),
        ("k.yaml", "kind: Secret\nmetadata: {}\ndata:\n  sunflower_password: c3VuZmxvd2Vy\n".to_owned(), vec!["c3VuZmxvd2Vy"]),
        (".htpasswd", "me:{SHA}Qd93kPz0aVbIBAAKCAQEAu1SU1L=".to_owned(), vec!["Qd93kPz0", "SU1L="]),
        ("a.py", format!("x = fromhex('{hex}')"), vec![&hex, &token]),
        ("a.js", format!("x = '{escaped}'"), vec![&escaped, &token]),
        ("a.md", format!("https://h.example/?a={percent}"), vec![&percent, &token]),
        ("a.py", format!("x = '{start}' + '{end}'"), vec![start, end]),
    ];
    let auditor = Auditor::new(Config { persona: Persona::Auditor, ..Config::default() });
    for (path, text, hidden) in cases {
        let report = audit(&auditor, path, &text);
        assert!(report.findings.iter().any(|finding| finding.family == Family::Secret), "{path}: {text}");
        for (format, shown) in renderings(&report) {
            for secret in &hidden {
                assert!(!shown.contains(secret), "{path} in {format}: {shown}");
            }
        }
    }
}

#[test]
fn what_a_project_adds_is_sealed_like_any_secret() {
    let text = "patterns: [{id: acme, regex: 'acme-(?<secret>[a-z0-9]+)'}]\ncredentials: {IB_USERNAME: low}\n";
    let config = Config { persona: Persona::Auditor, ..Config::parse(text, "ciward.yml").expect("it is right") };
    let auditor = Auditor::new(config);
    let (own, listed) = ("q8w7e6r5t4y3", "kmjohnson");
    // The pattern takes a part of what is a password by another rule: all of it stays hidden.
    let file = format!("ib_username = '{listed}'\npassword = 'Zq9-acme-{own}-x7Vw' # acme-{own}\n");
    let inspection = auditor.inspect(Source { path: "a.py", bytes: file.as_bytes(), state: State::Tracked });
    let carried = serde_json::to_string(&inspection).expect("an inspection is serialisable");
    let report = auditor.conclude(&[inspection]);
    assert!(
        ["project/acme", "listed-credential"].iter().all(|id| report.findings.iter().any(|one| one.rule == *id)),
        "{carried}"
    );
    for (format, rendering) in renderings(&report).into_iter().chain([("carried", carried)]) {
        for part in [own, listed, "x7Vw", "Zq9"] {
            assert!(!rendering.contains(part), "{format} shows {part}: {rendering}");
        }
    }
}
