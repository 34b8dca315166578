//! `patterns` and `credentials`: what a project adds to what ciward knows. Patterns are tried on their samples before they are believed.

use super::samples::is_samples;
use super::{Read, Reader};
use crate::config::{Config, CredentialPolicy, Globs, PatternScope};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, Text, text};
use crate::secrets::own::expression::Expression;
use crate::secrets::own::listed::{self, Listed};
use crate::secrets::own::{Own, OwnPattern};
use crate::syntax::yaml::Node;
use std::sync::Arc;

const KEYS: &[&str] = &[
    "id",
    "kind",
    "description",
    "fix",
    "regex",
    "group",
    "keywords",
    "severity",
    "precision",
    "paths",
    "path-regex",
    "entropy",
    "must-match",
    "must-not-match",
    "must_match",
    "must_not_match",
];
const CREDENTIAL_KEYS: &[&str] = &["name", "kind", "severity", "aliases", "used-by", "never-log", "fail-closed"];
const PRECISIONS: &str = "`low`, `medium`, `high` or `very-high`";

/// Every pattern is compiled when the configuration is read.
const MOST_PATTERNS: usize = 500;
const MOST_CREDENTIALS: usize = 5_000;
/// What is shorter stands in every other word.
const SHORTEST_NAME: usize = 3;

impl Reader<'_> {
    pub(super) fn added(&self, root: &Node, config: &mut Config) -> Read<()> {
        let mut patterns: Vec<OwnPattern> = Vec::new();
        if let Some(node) = root.get("patterns") {
            let items = self.list(node)?;
            if items.len() > MOST_PATTERNS {
                return Err(self.error(node.span, format!("these are more than {MOST_PATTERNS} patterns"), None));
            }
            for item in items {
                let (pattern, scope) = self.pattern(item)?;
                if patterns.iter().any(|other| other.rule.id == pattern.rule.id) {
                    let id = item.get("id").map_or(item.span, |id| id.span);
                    return Err(self.error(id, "another pattern has this id", None));
                }
                config.scopes.insert(pattern.rule.id.to_string(), scope);
                patterns.push(pattern);
            }
        }
        let credentials = root.get("credentials").map(|node| self.credentials(node)).transpose()?.unwrap_or_default();
        let (listed, policies): (Vec<Listed>, Vec<CredentialPolicy>) = credentials.into_iter().unzip();
        config.policies =
            policies.into_iter().filter(|policy| !policy.used_by.is_empty() || policy.never_log || policy.fail_closed).collect();
        config.own = Arc::new(Own::new(patterns, listed));
        Ok(())
    }

    fn pattern(&self, node: &Node) -> Read<(OwnPattern, PatternScope)> {
        let entries = self.entries(node, "a pattern", KEYS)?;
        let part = |key: &str| entries.iter().find(|(name, _)| *name == key).map(|(_, value)| *value);
        let needed = |key: &str| part(key).ok_or_else(|| self.error(node.span, format!("this pattern has no `{key}`"), None));
        let id = self.pattern_id(needed("id")?)?;
        let rule = self.pattern_rule(id, &part)?;
        let source = needed("regex")?;
        let number = |text: &str| text.parse::<usize>().ok();
        let group = part("group").map(|node| self.named(node, "a group", "its number", number)).transpose()?;
        let expression = Expression::new(self.text(source, "a regular expression")?, group)
            .map_err(|reason| self.error(source.span, format!("the expression of `{id}` cannot be used: {reason}"), None))?;
        let bits = |text: &str| text.parse::<f32>().ok().filter(|bits| (0.0..=8.0).contains(bits));
        let entropy = part("entropy").map(|node| self.named(node, "a number of bits", "0 to 8", bits)).transpose()?;
        let keywords = part("keywords").map(|node| self.words(node)).transpose()?.unwrap_or_default();
        let pattern = OwnPattern { rule, expression, keywords, entropy };
        for (key, value) in &entries {
            if is_samples(key) {
                self.try_samples(&pattern, key, value)?;
            }
        }
        let paths = part("paths").map(|node| self.globs(node)).transpose()?;
        let path_regex = part("path-regex").map(|node| self.regex(node)).transpose()?;
        Ok((pattern, PatternScope { paths, path_regex }))
    }

    fn pattern_id<'n>(&self, node: &'n Node) -> Read<&'n str> {
        let id = self.text(node, "an id")?;
        let is_id = |id: &str| {
            !id.is_empty() && id.len() <= 80 && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte))
        };
        if is_id(id) {
            return Ok(id);
        }
        let help = "letters, digits, `-`, `_` and `.`, such as `acme-token`".to_owned();
        Err(self.error(node.span, "this is no id of a pattern", Some(help)))
    }

    fn pattern_rule<'n>(&self, id: &str, part: &impl Fn(&str) -> Option<&'n Node>) -> Read<Rule> {
        let words = |key: &str, what: &str| part(key).map(|node| self.text(node, what).map(str::to_owned)).transpose();
        let kind = words("kind", "the kind of credential")?.unwrap_or_else(|| id.to_owned());
        let severity = part("severity").map(|node| self.severity(node)).transpose()?;
        let precision = part("precision").map(|node| self.named(node, "a precision", PRECISIONS, Precision::from_name));
        let described = words("description", "a description")?.map(|words| format!(" {words}")).unwrap_or_default();
        let what = format!("A pattern of this project's own, from `patterns:` in its `ciward.yml`.{described}");
        Ok(Rule {
            id: Text::Owned(format!("{}{id}", OwnPattern::PREFIX)),
            family: Family::Secret,
            title: Text::Owned(kind.clone()),
            severity: severity.unwrap_or(Severity::High),
            precision: precision.transpose()?.unwrap_or(Precision::High),
            persona: Persona::Regular,
            kind: Some(Text::Owned(kind)),
            since: text(crate::VERSION),
            online: false,
            fixable: false,
            aliases: &[],
            docs: Docs { what: Text::Owned(what), why: WHY, fix: words("fix", "what to do")?.map_or(FIX, Text::Owned) },
        })
    }

    /// Tries a pattern on its samples. What is told never quotes one.
    fn try_samples(&self, pattern: &OwnPattern, key: &str, node: &Node) -> Read<()> {
        let items = if node.as_str().is_some() { node.items() } else { self.list(node)? };
        for item in items {
            let sample = self.text(item, "a sample")?;
            let found = !pattern.find(sample).is_empty();
            let id = &pattern.rule.id;
            if found == key.contains("not") {
                let (message, help) = if found {
                    (format!("`{id}` finds a secret in this sample, and must not"), None)
                } else {
                    (format!("`{id}` does not find this sample, and must"), Some(missed(pattern, sample).to_owned()))
                };
                return Err(self.error(item.span, message, help));
            }
        }
        Ok(())
    }

    /// A mapping of names to nothing, a severity or keys; or a list of names and mappings.
    fn credentials(&self, node: &Node) -> Read<Vec<(Listed, CredentialPolicy)>> {
        let listed: Vec<(Listed, CredentialPolicy)> = if node.is_mapping() {
            node.as_mapping().iter().map(|entry| self.credential(Some(&entry.key), &entry.value)).collect::<Read<_>>()?
        } else {
            self.list(node)?.iter().map(|item| self.credential(item.as_str().map(|_| item), item)).collect::<Read<_>>()?
        };
        if listed.len() > MOST_CREDENTIALS {
            return Err(self.error(node.span, format!("these are more than {MOST_CREDENTIALS} credentials"), None));
        }
        Ok(listed)
    }

    fn credential(&self, name: Option<&Node>, node: &Node) -> Read<(Listed, CredentialPolicy)> {
        let mut policy = CredentialPolicy::default();
        let mut one = Listed { name: String::new(), aliases: Vec::new(), kind: None, severity: listed::RULE.severity };
        let is_name = name.is_some_and(|name| std::ptr::eq(name, node));
        if let Some(name) = name {
            one.name = self.credential_name(name)?;
        }
        if is_name || node.is_null() {
            return Ok((one, policy));
        }
        if node.as_str().is_some() {
            one.severity = self.severity(node)?;
            return Ok((one, policy));
        }
        for (key, value) in self.entries(node, "a credential", CREDENTIAL_KEYS)? {
            match key {
                "name" => one.name = self.credential_name(value)?,
                "kind" => one.kind = Some(self.text(value, "the kind of credential")?.to_owned()),
                "severity" => one.severity = self.severity(value)?,
                "never-log" => policy.never_log = self.boolean(value)?,
                "fail-closed" => policy.fail_closed = self.boolean(value)?,
                "used-by" => self.readers(value, &mut policy)?,
                _ => {
                    let items = if value.as_str().is_some() { value.items() } else { self.list(value)? };
                    one.aliases = items.iter().map(|item| self.credential_name(item)).collect::<Read<_>>()?;
                }
            }
        }
        if one.name.is_empty() {
            return Err(self.error(node.span, "this credential has no `name`", None));
        }
        policy.name.clone_from(&one.name);
        Ok((one, policy))
    }

    /// Names of services, jobs and servers, and patterns of paths, which have a `/`, a `.` or a `*`.
    fn readers(&self, node: &Node, policy: &mut CredentialPolicy) -> Read<()> {
        let items = if node.as_str().is_some() { node.items() } else { self.list(node)? };
        for item in items {
            policy.used_by.push(self.text(item, "a service, a job, a server or a pattern of paths")?.to_owned());
        }
        let patterns = policy.used_by.iter().map(String::as_str).filter(|word| word.contains(['/', '.', '*']));
        policy.paths = Globs::new(patterns.collect::<Vec<_>>())
            .map_err(|bad| self.error(node.span, format!("a pattern cannot be read: {bad}"), None))?;
        Ok(())
    }

    fn credential_name(&self, node: &Node) -> Read<String> {
        let name = self.text(node, "a credential's name")?;
        let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"_-.".contains(&byte);
        if (SHORTEST_NAME..=80).contains(&name.len())
            && name.bytes().all(fits)
            && name.bytes().any(|byte| byte.is_ascii_alphabetic())
        {
            return Ok(name.to_owned());
        }
        let help = "three letters, digits, `_`, `-` and `.` at least, such as `IB_PASSWORD`".to_owned();
        Err(self.error(node.span, "this is no name of a credential", Some(help)))
    }
}

/// Why a sample is not found.
fn missed(pattern: &OwnPattern, sample: &str) -> &'static str {
    let lower = sample.to_ascii_lowercase();
    let keyless = OwnPattern { keywords: Vec::new(), entropy: None, ..pattern.clone() };
    if !pattern.keywords.is_empty() && !pattern.keywords.iter().any(|keyword| lower.contains(keyword.as_str())) {
        "it holds none of the `keywords`"
    } else if keyless.find(sample).is_empty() {
        "the `regex` does not fit it"
    } else {
        "its characters vary less than `entropy` asks for"
    }
}

const WHY: Text = text(
    "The project says that texts of this form are credentials: whoever can read the repository, a clone or a fork has the value.",
);
const FIX: Text = text(
    "Replace the credential first: whoever has a clone has the value. Then read it from the environment or a secret store, and remove it from the file.",
);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::ConfigError;

    fn parse(text: &str) -> Result<Config, ConfigError> {
        Config::parse(text, "ciward.yml")
    }

    #[test]
    fn a_pattern_is_a_rule_that_the_rest_may_name() {
        let config = parse(
            "rules: {project/acme: low}\nignore: [{rule: project/acme, path: docs/, value-hash: '00ff', words: [sample]}]\n\
             patterns:\n  - id: acme\n    kind: Acme key\n    regex: 'acme_([a-z]{8})'\n    group: 1\n    keywords: [ACME_]\n    severity: critical\n    \
             precision: very-high\n    paths: ['*.env', src/]\n    path-regex: 'e'\n    entropy: 1.5\n    must-match: [acme_abcdefgh]\n    must_not_match: acme_aaaaaaaa\n",
        )
        .unwrap_or_else(|error| panic!("{error}"));
        let rule = config.own.rules().next().expect("a rule");
        assert_eq!((rule.id.as_ref(), rule.title.as_ref(), rule.severity), ("project/acme", "Acme key", Severity::Critical));
        assert!(config.left_out("a.env").is_empty() && config.left_out("a.txt") == ["project/acme"]);
        assert!(config.ignore.first().is_some_and(|entry| entry.value_hash == Some(0xff) && entry.asks_text()));
    }

    #[test]
    fn credentials_are_listed_in_any_form() {
        for text in [
            "credentials: {IB_PASSWORD: , IB_USER: medium, CHAT: {kind: a chat, aliases: [ROOM_ID]}}",
            "credentials: [IB_PASSWORD, {name: IB_USER, severity: low}]",
        ] {
            assert!(parse(text).is_ok_and(|config| !config.own.is_empty()), "{text}");
        }
    }

    #[test]
    fn each_fault_is_told_at_its_place() {
        let pattern = |rest: &str| format!("patterns:\n  - id: acme\n{rest}\n");
        for (text, place, words) in [
            (pattern("    regex: '(?=a)b'"), "3:12", "look-around"),
            (pattern("    regex: '(a'"), "3:12", "unclosed group"),
            (pattern("    regex: 'a{9999}{99}'"), "3:12", "too large"),
            (pattern("    regex: 'abc'\n    group: 1"), "3:12", "no group 1"),
            (pattern("    regx: 'abc'"), "3:5", "did you mean `regex`?"),
            (pattern("    kind: x"), "2:5", "has no `regex`"),
            (pattern("    regex: abc\n    entropy: 9"), "4:14", "0 to 8"),
            (pattern("    regex: abc\n    severity: hihg"), "4:15", "did you mean `high`?"),
            (pattern("    regex: abc\n    must-match: [xabcx, abd]"), "4:25", "the `regex` does not fit"),
            (pattern("    regex: abc\n    keywords: [acme]\n    must-match: abc"), "5:17", "none of the `keywords`"),
            (pattern("    regex: abc\n    entropy: 4\n    must-match: abc"), "5:17", "vary less"),
            (pattern("    regex: abc\n    must-not-match: abc"), "4:21", "must not"),
            (pattern("    regex: abc\n  - {id: acme, regex: abc}"), "4:10", "another pattern has this id"),
            ("patterns: [{id: 'a b', regex: abc}]".to_owned(), "1:17", "no id"),
            ("credentials: [A]".to_owned(), "1:15", "no name of a credential"),
            ("credentials: [{kind: x}]".to_owned(), "1:15", "has no `name`"),
            ("ignore: [{value-hash: abcde}]".to_owned(), "1:23", "is not the hash of a value"),
            ("ignore: [{line-regex: '('}]".to_owned(), "1:23", "cannot be used"),
            ("ignore: [{fingerprint: a, words: b}]".to_owned(), "1:10", "names one finding"),
        ] {
            let said = parse(&text).expect_err(&text).to_string();
            assert!(said.starts_with(&format!("ciward.yml:{place}: ")) && said.contains(words), "{text}\n{said}");
        }
    }

    #[test]
    fn no_fault_quotes_a_sample_or_a_secret() {
        let token = concat!("postgres", "://app:Zq9x7Vw2kLm@db.acme-corp.io/x");
        for text in [
            "patterns: [{id: a, regex: abc, must-match: [abcdef, kq7zmw2xv9]}]".to_owned(),
            "patterns: [{id: a, must-match: kq7zmw2xv9, regex: '('}]".to_owned(),
            format!("persona: {token}"),
            format!("'{token}': 1"),
        ] {
            let said = parse(&text).expect_err("a fault").to_string();
            assert!(!said.contains("kq7zmw") && !said.contains("x7Vw2") && said.contains("***"), "{text}\n{said}");
        }
    }
}
