//! The project's configuration, `ciward.yml`: what a project decided, as data.

mod date;
mod error;
mod glob;
mod nearest;
mod parse;
mod selector;

pub use date::Date;
pub use error::ConfigError;
pub use glob::{BadGlob, Globs};
pub use nearest::nearest;
pub use parse::samples;
pub use selector::{Selector, UnknownSelector};

use crate::rule::{Family, Persona, Severity};
use crate::secrets::Own;
use crate::secrets::known::KnownValues;
use crate::secrets::own::expression::Regex;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Where a repository's configuration may stand, from its root.
pub const PLACES: [&str; 2] = ["ciward.yml", ".github/ciward.yml"];

/// What a project decided, with what its user asked for on top. The default is what runs without a configuration file.
#[derive(Clone, Debug, Default)]
pub struct Config {
    pub persona: Persona,
    /// Findings below it are left out of the report. `None`: all are in it.
    pub min_severity: Option<Severity>,
    pub fail_on: FailOn,
    /// Files that are not audited at all.
    pub exclude: Globs,
    /// What was decided of one rule, by its id.
    pub rules: BTreeMap<String, RuleConfig>,
    /// What was decided of all rules of a family that do not say otherwise themselves.
    pub families: BTreeMap<Family, RuleConfig>,
    /// Findings that the project has accepted.
    pub ignore: Vec<Accepted>,
    /// `rules.unpinned-action.policy`.
    pub action_policy: Vec<ActionPolicy>,
    /// `rules.forbidden-action`.
    pub actions: ActionLists,
    /// `rules.dependabot-cooldown.days`.
    pub cooldown_days: Option<u32>,
    /// The project's own patterns, and the names of its credentials.
    pub own: Arc<Own>,
    /// Where the project's own patterns run, by their rules' ids.
    pub scopes: BTreeMap<String, PatternScope>,
    /// Leave suppressed findings out of the report altogether, rather than listing them as such.
    pub drop_suppressed: bool,
    /// Two states of the repository are to be compared: see `Auditor::conclude_since`. A user's wish, not a key of the file.
    pub compares: bool,
    /// What the project says of its credentials, beside their names.
    pub policies: Vec<CredentialPolicy>,
    /// `rules.credential-default.public-logins`: logins that anyone would guess, at hosts of this machine or of compose's network, are accepted.
    pub accepts_public_logins: bool,
    /// `rules.missing-grant.since`: from this day on migrations grant rights on what they create.
    pub grants_since: Option<Date>,
    /// `rules.server-key-in-frontend.paths`: code that runs in browsers.
    pub frontend: Globs,
    /// `rules.fail-open-secret.empty-fallbacks: accept`: `${X:-}` may stand for a missing secret in compose files.
    pub accepts_empty_fallbacks: bool,
    /// `rules.ignored-env-example.templates: local`: templates are kept out of git on purpose.
    pub keeps_templates_local: bool,
    /// `rules.logged-secret.parts: report`: not even the first characters of a secret may be logged.
    pub tells_logged_parts: bool,
    /// `rules.secret-by-variable.secrets: files`: containers are to get their secrets as files.
    pub wants_secret_files: bool,
    /// Values to look for, of local env files. A user's wish, not a key of the file.
    pub values: Option<Arc<KnownValues>>,
    /// What files of secrets may be read by on the host's disk, where it was asked to look. A host's observation, not a key of the file.
    pub modes: Vec<DiskMode>,
    /// Settings that must not have, or change, their values.
    pub guards: Vec<Guarded>,
    /// Only these rules run; all do where it is empty. A user's wish, not a key of the file.
    pub only: Vec<Selector>,
    /// These rules do not run. A user's wish, not a key of the file.
    pub skip: Vec<Selector>,
    /// The day on which entries with `until` are judged; where the host knows none, they hold.
    pub today: Option<Date>,
}

/// From which severity on a finding fails the run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FailOn {
    AtLeast(Severity),
    Never,
}

impl Default for FailOn {
    fn default() -> Self {
        Self::AtLeast(Severity::Low)
    }
}

impl FailOn {
    /// `info` … `critical`, or `never`.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        if name == "never" { Some(Self::Never) } else { Severity::from_name(name).map(Self::AtLeast) }
    }

    #[must_use]
    pub fn fails(self, severity: Severity) -> bool {
        matches!(self, Self::AtLeast(least) if severity >= least)
    }
}

/// What a project decided of a rule or of a family. `None`: the rule's own word holds.
#[derive(Clone, Debug, Default)]
pub struct RuleConfig {
    pub enabled: Option<bool>,
    pub severity: Option<Severity>,
    pub persona: Option<Persona>,
    /// Files in which its findings are suppressed.
    pub ignore: Globs,
}

/// Findings that the project has accepted: those for which every condition holds that is given.
#[derive(Clone, Debug, Default)]
pub struct Accepted {
    pub rule: Option<Selector>,
    pub path: Option<Globs>,
    pub path_regex: Option<Regex>,
    pub fingerprint: Option<String>,
    /// The last sixteen bits of the secret's identity: too few to test guesses against.
    pub value_hash: Option<u16>,
    /// In the secret.
    pub value_regex: Option<Regex>,
    /// In all that the pattern took.
    pub match_regex: Option<Regex>,
    /// In the secret's line.
    pub line_regex: Option<Regex>,
    /// One of them is in the secret, in any letter case.
    pub words: Vec<String>,
    pub reason: Option<String>,
    /// The last day on which it holds.
    pub until: Option<Date>,
}

impl Accepted {
    /// No condition is given.
    #[must_use]
    pub fn is_everything(&self) -> bool {
        let named = self.rule.is_some() || self.path.is_some() || self.path_regex.is_some() || self.fingerprint.is_some();
        !named && self.value_hash.is_none() && !self.asks_text()
    }

    /// It can only be judged where the secret's text is at hand.
    #[must_use]
    pub fn asks_text(&self) -> bool {
        self.value_regex.is_some() || self.match_regex.is_some() || self.line_regex.is_some() || !self.words.is_empty()
    }
}

/// Files in which a project's own pattern runs; all where nothing is given.
#[derive(Clone, Debug, Default)]
pub struct PatternScope {
    pub paths: Option<Globs>,
    pub path_regex: Option<Regex>,
}

/// How actions whose name fits a pattern must be pinned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActionPolicy {
    /// `owner/repo`, with `*` for any text, in lower case: `actions/*`, `*`.
    pub pattern: String,
    pub pin: Pin,
}

/// What `credentials:` says of one of them.
#[derive(Clone, Debug, Default)]
pub struct CredentialPolicy {
    pub name: String,
    /// Who may read it: services, jobs, servers by their names, files by patterns. Empty: everyone.
    pub used_by: Vec<String>,
    /// Patterns among `used_by`.
    pub paths: Globs,
    pub never_log: bool,
    /// The program stops without it.
    pub fail_closed: bool,
}

impl CredentialPolicy {
    /// Whether a consumer or a file is among those that may.
    #[must_use]
    pub fn allows(&self, consumer: Option<&str>, path: &str) -> bool {
        let named = consumer.is_some_and(|name| self.used_by.iter().any(|allowed| allowed == name));
        self.used_by.is_empty() || named || self.paths.takes(path)
    }
}

/// The mode that a file or a folder has on disk.
#[derive(Clone, Debug)]
pub struct DiskMode {
    /// From the repository's root.
    pub path: String,
    /// The permissions' nine bits.
    pub mode: u32,
    pub folder: bool,
}

/// A setting that the project guards: `guards:`.
#[derive(Clone, Debug, Default)]
pub struct Guarded {
    /// The setting's name, as files write it.
    pub key: String,
    /// Values that no file may give it.
    pub forbid: Vec<String>,
    /// A change of it, against the state compared with, is told.
    pub changed: bool,
    pub paths: Option<Globs>,
    pub reason: Option<String>,
}

/// Which actions the project uses and which it does not: `owner/repo[@reference]`, with `*` for any text, in lower case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ActionLists {
    /// Where it is given, all others are forbidden.
    pub allow: Option<Vec<String>>,
    pub deny: Vec<String>,
}

/// Why an action is forbidden.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Forbidden<'c> {
    /// By this pattern.
    Denied(&'c str),
    NotAllowed,
}

/// What a `uses:` must name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pin {
    /// Anything, even nothing.
    Any,
    /// A tag, a branch or a commit.
    Ref,
    /// A commit.
    Commit,
}

impl Pin {
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        match name {
            "any" => Some(Self::Any),
            "ref" => Some(Self::Ref),
            "commit" => Some(Self::Commit),
            _ => None,
        }
    }
}

impl Config {
    /// The rule is asked for: not switched off, and among those that the user wants to run.
    #[must_use]
    pub fn runs(&self, rule: &str, family: Family) -> bool {
        let picked = self.only.is_empty() || self.only.iter().any(|selector| selector.takes(rule, family));
        picked && !self.skip.iter().any(|selector| selector.takes(rule, family)) && self.enabled(rule, family)
    }

    fn enabled(&self, rule: &str, family: Family) -> bool {
        self.names(rule) || self.decided(rule, family, |decision| decision.enabled).unwrap_or(true)
    }

    /// The user asked for this rule by its name, which outweighs what the project decided and the rule's own persona.
    #[must_use]
    pub fn names(&self, rule: &str) -> bool {
        self.only.iter().any(|selector| matches!(selector, Selector::Rule(id) if id == rule))
    }

    /// What the rule's own entry says, or else what its family's says.
    pub fn decided<T>(&self, rule: &str, family: Family, part: impl Fn(&RuleConfig) -> Option<T>) -> Option<T> {
        self.rules.get(rule).and_then(&part).or_else(|| self.families.get(&family).and_then(&part))
    }

    /// Those of the project's own rules that do not run on a file.
    #[must_use]
    pub fn left_out(&self, path: &str) -> Vec<&str> {
        let runs = |scope: &PatternScope| {
            scope.paths.as_ref().is_none_or(|paths| paths.takes(path))
                && scope.path_regex.as_ref().is_none_or(|regex| regex.is_match(path))
        };
        self.scopes.iter().filter(|(_, scope)| !runs(scope)).map(|(rule, _)| rule.as_str()).collect()
    }

    /// Whether whom each file gives which variables is asked for.
    #[must_use]
    pub fn asks_injections(&self) -> bool {
        self.compares || self.policies.iter().any(|policy| !policy.used_by.is_empty())
    }

    /// A credential that must be shown nowhere, as the project says.
    #[must_use]
    pub fn never_logs(&self, name: &str) -> bool {
        self.policies.iter().any(|policy| policy.never_log && policy.name.eq_ignore_ascii_case(name))
    }

    /// The file is not to be audited. The path is from the repository's root.
    #[must_use]
    pub fn excludes(&self, path: &str) -> bool {
        self.exclude.takes(path)
    }

    /// The same, for whoever looks for the values of local env files and for nothing else.
    #[must_use]
    pub fn for_values(&self) -> Self {
        let only = vec![Selector::Rule("leaked-env-value".to_owned())];
        Self { only, compares: false, modes: Vec::new(), ..self.clone() }
    }

    /// Whether the project has decided against an action, given as it stands behind `uses:`.
    #[must_use]
    pub fn forbids_action(&self, uses: &str) -> Option<Forbidden<'_>> {
        let uses = uses.to_ascii_lowercase();
        let (slug, reference) = uses.split_once('@').unwrap_or((&uses, ""));
        let takes = |pattern: &&String| {
            let (name, wanted) = pattern.split_once('@').unwrap_or((pattern, "*"));
            let inside = slug.match_indices('/').skip(1).any(|(at, _)| slug.get(..at).is_some_and(|repo| fits(name, repo)));
            (fits(name, slug) || inside) && fits(wanted, reference)
        };
        if let Some(pattern) = self.actions.deny.iter().find(takes) {
            return Some(Forbidden::Denied(pattern));
        }
        let allow = self.actions.allow.as_ref()?;
        (!allow.iter().any(|pattern| takes(&pattern))).then_some(Forbidden::NotAllowed)
    }

    /// The policy of the most specific pattern that fits `owner/repo`: an exact one before one with `*`, a longer one before a shorter.
    #[must_use]
    pub fn pin_policy(&self, action: &str) -> Option<Pin> {
        let action = action.to_ascii_lowercase();
        self.action_policy
            .iter()
            .filter(|policy| fits(&policy.pattern, &action))
            .max_by_key(|policy| (!policy.pattern.contains('*'), policy.pattern.len()))
            .map(|policy| policy.pin)
    }
}

/// `*` stands for any text. Backtracks to the last `*` only: at worst the product of both lengths.
fn fits(pattern: &str, text: &str) -> bool {
    let mut parts = pattern.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = text.strip_prefix(first) else { return false };
    let parts: Vec<&str> = parts.collect();
    let Some((last, middle)) = parts.split_last() else { return rest.is_empty() };
    for part in middle {
        let Some((_, after)) = rest.split_once(part) else { return false };
        rest = after;
    }
    rest.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_most_specific_pattern_decides() {
        let policy = |pattern: &str, pin| ActionPolicy { pattern: pattern.to_owned(), pin };
        let action_policy = vec![policy("actions/*", Pin::Ref), policy("*", Pin::Commit), policy("actions/cache", Pin::Any)];
        let config = Config { action_policy, ..Config::default() };
        assert_eq!(config.pin_policy("Actions/Checkout"), Some(Pin::Ref));
        assert_eq!(config.pin_policy("actions/cache"), Some(Pin::Any));
        assert_eq!(config.pin_policy("else/where"), Some(Pin::Commit));
    }

    #[test]
    fn a_star_stands_for_any_text() {
        assert!(fits("a*c*e", "abcde") && fits("*", "") && fits("a*", "a"));
        assert!(!fits("a*c", "abcd") && !fits("ab*ba", "aba") && !fits("a", "ab"));
    }
}
