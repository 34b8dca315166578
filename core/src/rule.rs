//! What ciward promises, in words: a rule's name, weight and reasons. No code that checks anything.

use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::fmt;

/// Text that is mostly static: built-in rules are statics, a project's own rules come from its configuration.
pub type Text = Cow<'static, str>;

/// A static text, for writing rules as constants.
#[must_use]
pub const fn text(value: &'static str) -> Text {
    Cow::Borrowed(value)
}

/// One promise: a fault that ciward finds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Flat, unique, kebab-case; names the fault: `unpinned-action`.
    pub id: Text,
    pub family: Family,
    /// A few words, capitalised, without a full stop: `Action is not pinned to a commit`.
    pub title: Text,
    /// The harm if it is true.
    pub severity: Severity,
    /// How sure ciward is that it is true.
    pub precision: Precision,
    /// Who wants to hear of it.
    pub persona: Persona,
    /// The kind of credential, for secrets only: `Anthropic API key`.
    pub kind: Option<Text>,
    /// The version that brought it.
    pub since: Text,
    /// It can say more when a host may go online.
    pub online: bool,
    /// It offers fixes.
    pub fixable: bool,
    /// The same rule in other tools, with the tool's name: `zizmor:unpinned-uses`.
    pub aliases: &'static [&'static str],
    pub docs: Docs,
}

/// The prose of a rule, in Markdown: sentences with full stops, code in backticks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Docs {
    /// What is reported, with its exemptions.
    pub what: Text,
    /// Why it matters: what an attacker or an accident makes of it.
    pub why: Text,
    /// What to do.
    pub fix: Text,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Family {
    /// Actions, composite actions, reusable workflows, Dependabot, the lockfile.
    Workflow,
    Secret,
    /// The environment contract.
    Env,
    /// Compose, Dockerfile, MCP, SQL and other configuration.
    Config,
    /// The inventory of credentials and their rotation.
    Credentials,
    /// What the repository lacks.
    Posture,
}

/// How much harm, from least to most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    Info,
    Low,
    Medium,
    High,
    Critical,
}

/// How sure, from least to most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Precision {
    Low,
    Medium,
    High,
    VeryHigh,
}

/// How much to report: each persona hears what the one before it hears, and more.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Persona {
    #[default]
    Regular,
    Pedantic,
    Auditor,
}

/// Gives a plain enum its names: `ALL`, `name`, `from_name` and `Display`.
macro_rules! named {
    ($type:ident { $($variant:ident = $name:literal),+ $(,)? }) => {
        impl $type {
            /// Every value, in order.
            pub const ALL: &'static [$type] = &[$($type::$variant),+];

            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $($type::$variant => $name),+ }
            }

            #[must_use]
            pub fn from_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.name() == name)
            }
        }

        impl fmt::Display for $type {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.pad(self.name())
            }
        }
    };
}

named!(Family {
    Workflow = "workflow",
    Secret = "secret",
    Env = "env",
    Config = "config",
    Credentials = "credentials",
    Posture = "posture"
});
named!(Severity { Info = "info", Low = "low", Medium = "medium", High = "high", Critical = "critical" });
named!(Precision { Low = "low", Medium = "medium", High = "high", VeryHigh = "very-high" });
named!(Persona { Regular = "regular", Pedantic = "pedantic", Auditor = "auditor" });
