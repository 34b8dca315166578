//! What holds for every pattern of the catalogue.

#![allow(clippy::disallowed_methods, reason = "the sources themselves are read to prove that they hold no token")]

use ciward_core::secrets::catalog;
use ciward_core::secrets::pattern::{Pattern, Validator};
use regex::bytes::{Regex, RegexBuilder};
use std::fmt::Write;
use std::fs;
use std::path::Path;

/// Two patterns that may both match one text, of which the surer one is heard: (whose example, what else matches it).
const OVERLAPS: &[(&str, &str)] = &[
    ("adafruit-io-key", "adafruit-api-key"),
    ("artifactory-api-key", "jfrog-api-key"),
    ("azure-cosmosdb-connection-string", "azure-storage-account-key"),
    ("launchdarkly-sdk-key", "launchdarkly-access-token"),
];

struct Compiled {
    pattern: &'static Pattern,
    regex: Regex,
}

/// One secret in a text: where the whole match and the secret in it stand.
struct Found {
    whole: std::ops::Range<usize>,
    secret: String,
}

impl Compiled {
    fn found(&self, text: &str) -> Vec<Found> {
        let matches = self.regex.captures_iter(text.as_bytes()).map(|captures| {
            let whole = captures.get(0).expect("a match has a whole");
            let secret = captures.name("secret").unwrap_or(whole);
            Found { whole: whole.range(), secret: String::from_utf8_lossy(secret.as_bytes()).into_owned() }
        });
        matches.filter(|found| self.pattern.validators.iter().all(|validator| holds(*validator, &found.secret))).collect()
    }
}

fn holds(validator: Validator, secret: &str) -> bool {
    match validator {
        Validator::Entropy(least) => entropy(secret) >= least,
        Validator::Holds(check) | Validator::Checksum(check) => check(secret),
    }
}

/// Bits of Shannon entropy a character.
fn entropy(text: &str) -> f32 {
    let mut counts = [0_u32; 256];
    text.bytes().for_each(|byte| counts[usize::from(byte)] += 1);
    let length = text.len() as f32;
    counts.iter().filter(|count| **count > 0).map(|count| *count as f32 / length).map(|share| -share * share.log2()).sum()
}

fn compiled() -> Vec<Compiled> {
    let compile = |pattern: &&'static Pattern| {
        let regex = RegexBuilder::new(pattern.regex).unicode(false).size_limit(4 << 20).build();
        Compiled { pattern, regex: regex.unwrap_or_else(|error| panic!("{}: {error}", pattern.rule.id)) }
    };
    catalog::ALL.iter().map(compile).collect()
}

/// Runs a check over all patterns and fails with all that it had to say.
fn each(check: impl Fn(&Compiled, &mut String)) {
    let mut wrong = String::new();
    compiled().iter().for_each(|compiled| check(compiled, &mut wrong));
    assert!(wrong.is_empty(), "\n{wrong}");
}

fn say(wrong: &mut String, compiled: &Compiled, words: &str) {
    writeln!(wrong, "{}: {words}", compiled.pattern.rule.id).expect("a string takes all");
}

#[test]
fn ids_are_unique_sorted_and_in_kebab_case() {
    let ids: Vec<&str> = catalog::ALL.iter().map(|pattern| pattern.rule.id.as_ref()).collect();
    assert!(ids.is_sorted_by(|one, next| one < next), "{:?}", ids.windows(2).find(|pair| pair[0] >= pair[1]));
    for id in ids {
        let part = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
        assert!(id.split('-').all(part), "{id}");
    }
}

#[test]
fn keywords_are_in_lower_case_and_three_bytes_or_more() {
    each(|compiled, wrong| {
        let keywords = compiled.pattern.keywords;
        if keywords.is_empty() || keywords.iter().any(|word| word.len() < 3 || word.bytes().any(|byte| byte.is_ascii_uppercase()))
        {
            say(wrong, compiled, "no keywords, or wrong ones");
        }
    });
}

#[test]
fn each_match_holds_a_keyword_within_reach() {
    each(|compiled, wrong| {
        let Pattern { keywords, reach, examples, .. } = compiled.pattern;
        for (text, found) in examples.iter().flat_map(|text| compiled.found(text).into_iter().map(move |found| (text, found))) {
            let lower = text.to_ascii_lowercase();
            let near = |start: usize, keyword: &str| {
                let end = start + keyword.len();
                found.whole.start + reach.left >= start
                    && end + reach.right >= found.whole.end
                    && overlaps(&found.whole, start, end)
            };
            let held = keywords.iter().any(|word| lower.match_indices(word).any(|(start, _)| near(start, word)));
            if !held {
                say(wrong, compiled, &format!("no keyword within reach in {text}"));
            }
        }
    });
}

fn overlaps(whole: &std::ops::Range<usize>, start: usize, end: usize) -> bool {
    start < whole.end && end > whole.start
}

#[test]
fn no_match_is_longer_than_its_reach() {
    each(|compiled, wrong| {
        let tree = regex_syntax::ParserBuilder::new().unicode(false).utf8(false).build().parse(compiled.pattern.regex);
        let longest = tree.expect("it compiled").properties().maximum_len();
        let keyword = compiled.pattern.keywords.iter().map(|word| word.len()).min().unwrap_or(0);
        let reach = compiled.pattern.reach.left + keyword + compiled.pattern.reach.right;
        if longest.is_none_or(|longest| longest > reach) {
            say(wrong, compiled, &format!("a match may be {longest:?} bytes long, the reach is {reach}"));
        }
    });
}

#[test]
fn each_example_holds_one_secret_and_no_counterexample_does() {
    each(|compiled, wrong| {
        let pattern = compiled.pattern;
        if pattern.examples.len() < 2 || pattern.counterexamples.is_empty() {
            say(wrong, compiled, "two examples and a counterexample are the least");
        }
        for text in pattern.examples.iter().filter(|text| compiled.found(text).len() != 1) {
            let shape = compiled.regex.is_match(text.as_bytes());
            say(wrong, compiled, &format!("{} secrets (shape: {shape}) in {text}", compiled.found(text).len()));
        }
        for text in pattern.counterexamples.iter().filter(|text| !compiled.found(text).is_empty()) {
            say(wrong, compiled, &format!("a secret in {text}"));
        }
    });
}

#[test]
fn a_secret_is_found_twice_on_one_line() {
    each(|compiled, wrong| {
        for text in compiled.pattern.examples {
            if compiled.found(&format!("{text} {text}\n")).len() != 2 {
                say(wrong, compiled, &format!("not found twice on one line: {text}"));
            }
        }
    });
}

#[test]
fn a_token_is_found_behind_an_escape() {
    let all = compiled();
    let pattern = all.iter().find(|compiled| compiled.pattern.rule.id == "digitalocean-pat").expect("a pattern by prefix");
    let token = &pattern.found(pattern.pattern.examples[0])[0].secret;
    for text in [format!("a\\n{token}\\n"), format!("?t%3D{token}&x=1"), format!("('{token}')"), format!("x-{token}")] {
        assert_eq!(pattern.found(&text).len(), 1, "{text}");
    }
    for text in [format!("x{token}"), format!("{token}0"), format!("{token}_"), format!("_{token}")] {
        assert_eq!(pattern.found(&text).len(), 0, "{text}");
    }
}

/// A value without a prefix counts where it is assigned to a name, in every spelling of that; prose and references do not.
#[test]
fn an_assignment_is_known_in_every_spelling_and_prose_is_not() {
    let all = compiled();
    let pattern = all.iter().find(|compiled| compiled.pattern.rule.id == "datadog-api-key").expect("a pattern by name");
    let value = &pattern.found(pattern.pattern.examples[0])[0].secret;
    let assigned = [
        format!("DD_API_KEY={value}"),
        format!("export DATADOG_API_KEY='{value}'"),
        format!("const datadogApiKey: string = \"{value}\";"),
        format!("{{\"datadog_api_key\": \"{value}\"}}"),
        format!("os.environ.get(\"DD_API_KEY\", \"{value}\")"),
        format!("process.env.DD_API_KEY ?? '{value}'"),
        format!("key: ${{DD_API_KEY:-{value}}}"),
        format!("<add key=\"DatadogApiKey\" value=\"{value}\"/>"),
        format!("'datadog-key' => '{value}',"),
        format!("var datadogToken string = \"{value}\""),
        format!("DATADOG_TOKEN ?= {value}"),
        format!("<datadogToken>\n    {value}\n</datadogToken>"),
        format!("datadog:\n  api_key: {value}\n"),
        format!("datadog: {{ apiKey: '{value}' }}"),
        format!("- name: DD_API_KEY\n  value: {value}\n"),
        format!("datadog_api_key: |\n  {value}\n"),
        format!("agent --datadog-api-key {value}"),
        format!("{{\\\"datadog_api_key\\\": \\\"{value}\\\"}}"),
        format!("curl https://api.datadoghq.com/api/v1/series -H \"DD-API-KEY: {value}\""),
        format!("requests.get(\"https://api.datadoghq.com/api/v1\", headers={{\"Authorization\": \"Bearer {value}\"}})"),
        format!("https://api.datadoghq.com/api/v1/series?api_key={value}"),
    ];
    for text in assigned {
        assert_eq!(pattern.found(&text).len(), 1, "{text}");
    }
    let innocent = [
        format!("The Datadog key was last changed in build {value}"),
        format!("uses: datadog/agent-key@{value}"),
        format!("DD_API_KEY=${{SECRET}} # {value}"),
        format!("datadog_api_key:\n  digest: {value}"),
        format!("DD_API_KEY={value}{value}"),
        format!("DATADOG_SITE=eu\nBUILD_KEY={value}"),
        format!("\"datadog\": \"^1.2\",\n\"other_key\": \"{value}\""),
    ];
    for text in innocent {
        assert_eq!(pattern.found(&text).len(), 0, "{text}");
    }
}

#[test]
fn no_pattern_matches_the_example_of_another() {
    let all = compiled();
    let mut wrong = String::new();
    for owner in &all {
        for other in all.iter().filter(|other| other.pattern.rule.id != owner.pattern.rule.id) {
            let known = OVERLAPS.contains(&(owner.pattern.rule.id.as_ref(), other.pattern.rule.id.as_ref()));
            for text in owner.pattern.examples.iter().filter(|text| !known && !other.found(text).is_empty()) {
                say(&mut wrong, owner, &format!("`{}` matches {text}", other.pattern.rule.id));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn the_words_are_written_for_a_reader() {
    each(|compiled, wrong| {
        let Pattern { rule, rotation, .. } = compiled.pattern;
        let kind = rule.kind.as_deref().unwrap_or_default();
        if kind.is_empty() || kind.ends_with('.') || rule.docs.why.is_empty() || !rule.docs.why.ends_with('.') {
            say(wrong, compiled, "its kind has no full stop and its sentences have one");
        }
        if rotation.steps.is_empty() || rotation.steps.iter().any(|step| step.ends_with('.')) {
            say(wrong, compiled, "steps are orders without a full stop");
        }
        if !rotation.url.is_empty() && !rotation.url.starts_with("https://") {
            say(wrong, compiled, "a page is an address or empty");
        }
        if rule.aliases.iter().any(|alias| alias.split_once(':').is_none_or(|(tool, id)| tool.is_empty() || id.is_empty())) {
            say(wrong, compiled, "an alias is a tool and a name");
        }
    });
}

#[test]
fn no_source_file_holds_a_token() {
    let secrets = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/secrets");
    let entries = fs::read_dir(secrets.join("catalog")).expect("the folder of the catalogue").flatten().map(|entry| entry.path());
    let files: Vec<_> = entries.chain([secrets.join("catalog.rs"), secrets.join("checksum.rs")]).collect();
    let all = compiled();
    let mut wrong = String::new();
    for file in files {
        let text = fs::read_to_string(&file).expect("a readable file");
        for compiled in &all {
            for found in compiled.found(&text) {
                say(&mut wrong, compiled, &format!("{} has {}", file.display(), found.secret));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn each_provider_file_is_listed() {
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/secrets");
    let list = fs::read_to_string(sources.join("catalog.rs")).expect("a readable file");
    for entry in fs::read_dir(sources.join("catalog")).expect("the folder of the catalogue").flatten() {
        let text = fs::read_to_string(entry.path()).expect("a readable file");
        let path = entry.path();
        let provider = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        for line in text.lines().filter_map(|line| line.strip_prefix("pub static ")) {
            let name = line.split(':').next().unwrap_or_default();
            assert!(list.contains(&format!("&{provider}::{name},")), "{provider}::{name} is not in ALL");
        }
    }
}
