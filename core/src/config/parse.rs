//! Reads `ciward.yml`. Nothing in it is passed over in silence: what is not understood is an error at its place.

mod ignore;
mod patterns;
mod samples;

pub use samples::samples;

use super::{ActionPolicy, Config, ConfigError, Date, FailOn, Globs, Guarded, Pin, RuleConfig, Selector, nearest};
use crate::rule::{Persona, Rule, Severity};
use crate::syntax::yaml::{self, Node};
use crate::text::{File, Span};

impl Config {
    /// Reads the text of a configuration file. `path` is how the user knows it; `rules` are all that may be named.
    pub(crate) fn parse_for(text: &str, path: &str, rules: &[Rule]) -> Result<Self, ConfigError> {
        let reader = Reader { file: File::new(path, text), rules };
        let tree = yaml::parse(text);
        if let Some(problem) = tree.problems.first() {
            return Err(reader.error(problem.span, problem.message.clone(), None));
        }
        if let Some(second) = tree.documents.get(1) {
            return Err(reader.error(second.span, "a configuration is one document, this is a second", None));
        }
        let mut config = Self::default();
        if let Some(root) = tree.root() {
            reader.added(root, &mut config)?;
            // The rest may name the project's own rules.
            let rules: Vec<Rule> = rules.iter().chain(config.own.rules()).cloned().collect();
            Reader { file: File::new(path, text), rules: &rules }.config(root, &mut config)?;
        }
        Ok(config)
    }
}

const KEYS: &[&str] =
    &["persona", "min-severity", "fail-on", "exclude", "rules", "ignore", "suppressed", "patterns", "credentials", "guards"];
const GUARD_KEYS: &[&str] = &["key", "forbid", "changed", "paths", "reason"];
const RULE_KEYS: &[&str] = &["enabled", "severity", "persona", "ignore"];
const UNPINNED_ACTION_KEYS: &[&str] = &["enabled", "severity", "persona", "ignore", "policy"];
const FORBIDDEN_ACTION_KEYS: &[&str] = &["enabled", "severity", "persona", "ignore", "allow", "deny"];
const DEPENDABOT_COOLDOWN_KEYS: &[&str] = &["enabled", "severity", "persona", "ignore", "days"];

const CREDENTIAL_DEFAULT_KEYS: &[&str] = &["enabled", "severity", "persona", "ignore", "public-logins"];
const MISSING_GRANT_KEYS: &[&str] = &["enabled", "severity", "persona", "ignore", "since"];
const FAIL_OPEN_SECRET_KEYS: &[&str] = &["enabled", "severity", "persona", "ignore", "empty-fallbacks"];
const IGNORED_ENV_EXAMPLE_KEYS: &[&str] = &["enabled", "severity", "persona", "ignore", "templates"];
const LOGGED_SECRET_KEYS: &[&str] = &["enabled", "severity", "persona", "ignore", "parts"];
const SERVER_KEY_IN_FRONTEND_KEYS: &[&str] = &["enabled", "severity", "persona", "ignore", "paths"];
const SECRET_BY_VARIABLE_KEYS: &[&str] = &["enabled", "severity", "persona", "ignore", "secrets"];

const SEVERITIES: &str = "`info`, `low`, `medium`, `high` or `critical`";
const PERSONAS: &str = "`regular`, `pedantic` or `auditor`";
const PINS: &str = "`any`, `ref` or `commit`";

struct Reader<'a> {
    file: File<'a>,
    rules: &'a [Rule],
}

type Read<T> = Result<T, ConfigError>;

impl Reader<'_> {
    fn config(&self, root: &Node, config: &mut Config) -> Read<()> {
        for (key, value) in self.entries(root, "the configuration", KEYS)? {
            match key {
                "persona" => config.persona = self.named(value, "a persona", PERSONAS, Persona::from_name)?,
                "min-severity" => config.min_severity = Some(self.severity(value)?),
                "fail-on" => {
                    config.fail_on = self.named(value, "a level", &format!("{SEVERITIES}, or `never`"), FailOn::from_name)?;
                }
                "exclude" => config.exclude = self.globs(value)?,
                "rules" => self.rule_configs(value, config)?,
                "suppressed" => {
                    let drops = |name: &str| ["keep", "drop"].iter().position(|known| *known == name).map(|at| at == 1);
                    config.drop_suppressed =
                        self.named(value, "a way to treat suppressed findings", "`keep` or `drop`", drops)?;
                }
                "guards" => config.guards = self.list(value)?.iter().map(|item| self.guard(item)).collect::<Read<_>>()?,
                "ignore" => config.ignore = self.list(value)?.iter().map(|item| self.accepted(item)).collect::<Read<_>>()?,
                // What the project adds is read before.
                _ => {}
            }
        }
        Ok(())
    }

    fn guard(&self, node: &Node) -> Read<Guarded> {
        let mut guard = Guarded::default();
        for (key, value) in self.entries(node, "a guard", GUARD_KEYS)? {
            match key {
                "key" => guard.key = self.text(value, "a setting's name")?.to_owned(),
                "forbid" => {
                    let items = if value.as_str().is_some() { value.items() } else { self.list(value)? };
                    guard.forbid = items.iter().map(|item| self.text(item, "a value").map(str::to_owned)).collect::<Read<_>>()?;
                }
                "changed" => guard.changed = self.boolean(value)?,
                "paths" => guard.paths = Some(self.globs(value)?),
                _ => guard.reason = Some(self.text(value, "a reason")?.to_owned()),
            }
        }
        if guard.key.len() < 2 || guard.forbid.is_empty() && !guard.changed {
            return Err(self.error(node.span, "a guard has a `key`, and `forbid` or `changed: true`", None));
        }
        Ok(guard)
    }

    fn rule_configs(&self, node: &Node, config: &mut Config) -> Read<()> {
        for entry in self.mapping(node, "`rules`")? {
            let selector = self.selector(&entry.key)?;
            let decision = self.rule_config(&entry.value, &selector, config)?;
            match selector {
                Selector::Rule(id) => drop(config.rules.insert(id, decision)),
                Selector::Family(family) => drop(config.families.insert(family, decision)),
            }
        }
        Ok(())
    }

    fn rule_config(&self, node: &Node, selector: &Selector, config: &mut Config) -> Read<RuleConfig> {
        if let Some(word) = node.as_str() {
            if word == "off" {
                return Ok(RuleConfig { enabled: Some(false), ..RuleConfig::default() });
            }
            let severity = self.named(node, "a setting for a rule", &format!("`off`, {SEVERITIES}"), Severity::from_name)?;
            return Ok(RuleConfig { severity: Some(severity), ..RuleConfig::default() });
        }
        let keys = match selector {
            Selector::Rule(id) if id == "unpinned-action" => UNPINNED_ACTION_KEYS,
            Selector::Rule(id) if id == "forbidden-action" => FORBIDDEN_ACTION_KEYS,
            Selector::Rule(id) if id == "dependabot-cooldown" => DEPENDABOT_COOLDOWN_KEYS,
            Selector::Rule(id) if id == "credential-default" => CREDENTIAL_DEFAULT_KEYS,
            Selector::Rule(id) if id == "missing-grant" => MISSING_GRANT_KEYS,
            Selector::Rule(id) if id == "fail-open-secret" => FAIL_OPEN_SECRET_KEYS,
            Selector::Rule(id) if id == "ignored-env-example" => IGNORED_ENV_EXAMPLE_KEYS,
            Selector::Rule(id) if id == "logged-secret" => LOGGED_SECRET_KEYS,
            Selector::Rule(id) if id == "server-key-in-frontend" => SERVER_KEY_IN_FRONTEND_KEYS,
            Selector::Rule(id) if id == "secret-by-variable" => SECRET_BY_VARIABLE_KEYS,
            _ => RULE_KEYS,
        };
        let mut decision = RuleConfig::default();
        for (key, value) in self.entries(node, "a rule", keys)? {
            match key {
                "enabled" => decision.enabled = Some(self.boolean(value)?),
                "severity" => decision.severity = Some(self.severity(value)?),
                "persona" => decision.persona = Some(self.named(value, "a persona", PERSONAS, Persona::from_name)?),
                "ignore" => decision.ignore = self.globs(value)?,
                "allow" => config.actions.allow = Some(self.action_patterns(value)?),
                "deny" => config.actions.deny = self.action_patterns(value)?,
                "public-logins" => {
                    let what = "a way to treat logins that anyone would guess";
                    config.accepts_public_logins = self.choice(value, what, "report", "accept")?;
                }
                "empty-fallbacks" => {
                    config.accepts_empty_fallbacks = self.choice(value, "a way to treat `${X:-}`", "report", "accept")?;
                }
                "templates" => {
                    config.keeps_templates_local = self.choice(value, "where templates are kept", "committed", "local")?;
                }
                "parts" => {
                    config.tells_logged_parts = self.choice(value, "a way to treat parts of secrets", "accept", "report")?;
                }
                "secrets" => {
                    let what = "how containers get their secrets";
                    config.wants_secret_files = self.choice(value, what, "any", "files")?;
                }
                "paths" => config.frontend = self.globs(value)?,
                "since" => config.grants_since = Some(self.named(value, "a day", "such as 2026-10-30", Date::parse)?),
                "days" => {
                    let days = |text: &str| text.parse::<u32>().ok();
                    config.cooldown_days = Some(self.named(value, "a number of days", "such as 7", days)?);
                }
                _ => config.action_policy = self.action_policy(value)?,
            }
        }
        Ok(decision)
    }

    fn action_policy(&self, node: &Node) -> Read<Vec<ActionPolicy>> {
        let policy = |entry: &yaml::Entry| {
            let pattern = self.text(&entry.key, "a pattern such as `actions/*`")?.to_ascii_lowercase();
            if pattern != "*" && pattern.matches('/').count() != 1 {
                let help = "write `owner/repo`, `owner/*` or `*`".to_owned();
                return Err(self.error(entry.key.span, format!("`{pattern}` is no pattern of actions"), Some(help)));
            }
            Ok(ActionPolicy { pattern, pin: self.named(&entry.value, "a policy", PINS, Pin::from_name)? })
        };
        self.mapping(node, "`policy`")?.iter().map(policy).collect()
    }

    /// One pattern of actions or a list of them.
    fn action_patterns(&self, node: &Node) -> Read<Vec<String>> {
        let items = if node.as_str().is_some() { node.items() } else { self.list(node)? };
        let pattern = |item: &Node| {
            let pattern = self.text(item, "a pattern such as `actions/*`")?.to_ascii_lowercase();
            let name = pattern.split('@').next().unwrap_or_default();
            if name != "*" && !name.contains('/') {
                let help = "write `owner/repo`, `owner/*` or `owner/repo@reference`".to_owned();
                return Err(self.error(item.span, format!("`{pattern}` is no pattern of actions"), Some(help)));
            }
            Ok(pattern)
        };
        items.iter().map(pattern).collect()
    }

    fn selector(&self, node: &Node) -> Read<Selector> {
        let name = self.text(node, "a rule's id or a family")?;
        Selector::parse(name, self.rules).map_err(|unknown| {
            let help =
                unknown.nearest.map_or("`ciward rules` lists them".to_owned(), |nearest| format!("did you mean `{nearest}`?"));
            self.error(node.span, format!("no rule and no family is named `{name}`"), Some(help))
        })
    }

    /// Whether it is the second of two words.
    fn choice(&self, node: &Node, what: &str, default: &str, other: &str) -> Read<bool> {
        let chosen = |word: &str| [default, other].iter().position(|known| *known == word).map(|at| at == 1);
        self.named(node, what, &format!("`{default}` or `{other}`"), chosen)
    }

    fn severity(&self, node: &Node) -> Read<Severity> {
        self.named(node, "a severity", SEVERITIES, Severity::from_name)
    }

    fn boolean(&self, node: &Node) -> Read<bool> {
        node.as_bool().ok_or_else(|| self.error(node.span, "expected `true` or `false`", None))
    }

    /// One pattern or a list of them.
    fn globs(&self, node: &Node) -> Read<Globs> {
        let items = if node.as_str().is_some() { node.items() } else { self.list(node)? };
        let patterns: Vec<&str> = items.iter().map(|item| self.text(item, "a pattern of paths")).collect::<Read<_>>()?;
        Globs::new(patterns).map_err(|bad| {
            let span = items.get(bad.index).map_or(node.span, |item| item.span);
            self.error(span, format!("this pattern cannot be read: {bad}"), None)
        })
    }

    /// A scalar that is one of a few words.
    fn named<T>(&self, node: &Node, what: &str, allowed: &str, read: impl Fn(&str) -> Option<T>) -> Read<T> {
        let word = self.text(node, what)?;
        read(word).ok_or_else(|| {
            let known = allowed.split('`').skip(1).step_by(2);
            let help = match nearest(word, known) {
                Some(nearest) => format!("did you mean `{nearest}`?"),
                None => format!("expected {allowed}"),
            };
            self.error(node.span, format!("`{word}` is not {what}"), Some(help))
        })
    }

    fn text<'n>(&self, node: &'n Node, what: &str) -> Read<&'n str> {
        node.as_str().filter(|_| !node.is_null()).ok_or_else(|| self.error(node.span, format!("expected {what}"), None))
    }

    fn list<'n>(&self, node: &'n Node) -> Read<&'n [Node]> {
        if node.is_sequence() || node.is_null() {
            return Ok(node.as_sequence());
        }
        Err(self.error(node.span, "expected a list", None))
    }

    fn mapping<'n>(&self, node: &'n Node, what: &str) -> Read<&'n [yaml::Entry]> {
        if node.is_mapping() || node.is_null() {
            return Ok(node.as_mapping());
        }
        Err(self.error(node.span, format!("expected the keys of {what}"), None))
    }

    /// The entries of a mapping that has no keys but these.
    fn entries<'n>(&self, node: &'n Node, what: &str, keys: &[&str]) -> Read<Vec<(&'n str, &'n Node)>> {
        let entry = |entry: &'n yaml::Entry| {
            let key = entry.key.as_str().unwrap_or_default();
            if keys.contains(&key) {
                return Ok((key, &entry.value));
            }
            let help = match nearest(key, keys.iter().copied()) {
                Some(nearest) => format!("did you mean `{nearest}`?"),
                None => format!("known are {}", keys.iter().map(|key| format!("`{key}`")).collect::<Vec<_>>().join(", ")),
            };
            Err(self.error(entry.key.span, format!("unknown key `{key}`"), Some(help)))
        };
        self.mapping(node, what)?.iter().map(entry).collect()
    }

    /// No secret that stands in the line is shown, nor a sample of one.
    fn error(&self, span: Span, message: impl Into<String>, help: Option<String>) -> ConfigError {
        let start = self.file.position(span.start);
        let line = self.file.line_span(start.line);
        let from = span.start.clamp(line.start, line.end);
        let marked = from - line.start..span.end.clamp(from, line.end) - line.start;
        ConfigError {
            path: self.file.path.to_owned(),
            line: start.line,
            column: start.column,
            message: samples::without_secrets(&self.file, message.into()),
            help,
            source_line: samples::masked(&self.file, line).into(),
            marked,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rule::Family;

    fn parse(text: &str) -> Result<Config, ConfigError> {
        Config::parse(text, "ciward.yml")
    }

    fn said(text: &str) -> String {
        parse(text).expect_err("a fault").to_string()
    }

    #[test]
    fn every_key_is_understood() {
        let config = parse(
            "persona: auditor\nmin-severity: medium\nfail-on: never\nexclude: [vendor, '*.min.js']\n\
             rules:\n  useless-ignore: off\n  env: high\n  unpinned-action:\n    severity: low\n    persona: pedantic\n    ignore: docs\n    \
             policy: {'actions/*': ref, '*': commit}\n  secret: {enabled: false}\n\
             ignore:\n  - {rule: env, path: 'a/*', reason: old, until: 2026-12-31}\n  - fingerprint: 0123456789abcdef\n",
        )
        .expect("no fault");
        assert_eq!((config.persona, config.min_severity), (Persona::Auditor, Some(Severity::Medium)));
        assert!(config.excludes("x/vendor/a") && config.fail_on == FailOn::Never);
        assert!(!config.runs("useless-ignore", Family::Posture) && !config.runs("any", Family::Secret));
        assert_eq!(config.pin_policy("actions/checkout"), Some(Pin::Ref));
        assert_eq!(config.ignore.len(), 2);
        assert_eq!(config.decided("x", Family::Env, |decision| decision.severity), Some(Severity::High));
    }

    #[test]
    fn an_empty_file_decides_nothing() {
        for text in ["", "# only a comment\n", "exclude:\nrules:\n"] {
            assert!(parse(text).is_ok_and(|config| config.exclude.is_empty() && config.rules.is_empty()), "{text}");
        }
    }

    #[test]
    fn an_unknown_key_is_shown_with_the_one_that_was_meant() {
        let shown = "ciward.yml:2:1: unknown key `exlude`\n  2 | exlude: [vendor]\n    | ^^^^^^ did you mean `exclude`?";
        assert_eq!(said("persona: regular\nexlude: [vendor]\n"), shown);
    }

    #[test]
    fn a_strangers_file_does_not_act_on_the_terminal() {
        let long = "x".repeat(10_000);
        for text in ["\"\\e[31m\": 1", "a: b # \u{202e}", &format!("{{{long}: 1}}")] {
            let said = said(text);
            assert!(!said.contains(['\u{1b}', '\u{202e}']) && said.lines().nth(1).is_some_and(|line| line.len() < 400), "{said}");
        }
    }

    #[test]
    fn each_fault_is_told_at_its_place() {
        for (text, place, words) in [
            ("rules: {useless-ignor: off}", "1:9", "did you mean `useless-ignore`?"),
            ("rules: {useless-ignore: of}", "1:25", "did you mean `off`?"),
            ("rules: {useless-ignore: {policy: {}}}", "1:26", "unknown key `policy`"),
            ("rules: {unpinned-action: {policy: {actions: ref}}}", "1:36", "`owner/repo`"),
            ("persona: [regular]", "1:10", "expected a persona"),
            ("fail-on: hihg", "1:10", "did you mean `high`?"),
            ("exclude: {a: b}", "1:10", "expected a list"),
            ("exclude:\n  - ok\n  - 'a['", "3:5", "cannot be read"),
            ("ignore:\n  - reason: why not", "2:5", "would ignore every finding"),
            ("ignore:\n  - {rule: env, until: 2026-02-30}", "2:24", "is not a day"),
            ("persona: regular\npersona: auditor", "2:1", ""),
            ("a: [b", "1:", ""),
            ("- persona", "1:3", "expected the keys of the configuration"),
            ("persona: regular\n---\npersona: auditor", "3:1", "a second"),
        ] {
            let said = said(text);
            assert!(said.starts_with(&format!("ciward.yml:{place}")) && said.contains(words), "{text}\n{said}");
        }
    }
}
