//! What a security policy says of its repository: what it claims, to which files it sends the reader, and whom one can tell of a hole.

mod claim;
mod mention;

use crate::model::path_role::{folder_of, is_test, is_vendored};
use crate::place::Place;
use crate::text::File;
use serde::{Deserialize, Serialize};

/// A policy, as far as the repository can prove it wrong.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PolicyFact {
    /// Sentences that say that actions are pinned to commits.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pinned: Vec<ClaimFact>,
    /// Sentences that say that something is run by itself.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub run: Vec<RunClaim>,
    /// Files of the repository that it names, as written.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub mentions: Vec<MentionFact>,
    /// It is where a project says how holes are reported (`SECURITY.md`), and names no address: the place to say so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub no_contact: Option<Place>,
}

/// A sentence that claims something.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ClaimFact {
    pub place: Place,
    /// The workflow that the sentence is about, by its file's name; all, where it names none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub workflow: Option<String>,
    /// It speaks of the actions of others only.
    #[serde(default)]
    pub third_party: bool,
}

/// A sentence that says that something is run by itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RunClaim {
    pub place: Place,
    pub what: Run,
    /// The workflow that is to run it, by its file's name; any machinery, where none is named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub workflow: Option<String>,
}

/// What is said to be run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Run {
    /// By its name in [`crate::model::control::CONTROLS`].
    Control(String),
    /// By the last part of its path.
    Script(String),
}

/// A file that is named.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MentionFact {
    pub path: String,
    /// A link's target, which is from the document's own folder.
    pub linked: bool,
    pub place: Place,
}

impl PolicyFact {
    /// What the file says, if it is a policy.
    #[must_use]
    pub fn read(file: &File<'_>) -> Option<Self> {
        if !is_policy(file.path) || file.text.len() > LARGEST {
            return None;
        }
        let mut policy = Self::default();
        let mut fenced = false;
        for number in 1..=file.lines() {
            let span = file.line_span(number);
            let line = span.of(&file.text);
            if line.trim_start().starts_with("```") {
                fenced = !fenced;
                continue;
            }
            policy.mentions.extend(mention::mentions(file, span, fenced));
            if !fenced {
                policy.pinned.extend(claim::pinned(file, span));
                policy.run.extend(claim::run(file, span));
            }
        }
        if is_for_reports(file.path) && !claim::names_contact(&file.text) {
            let title = (1..=file.lines()).map(|line| file.line_span(line)).find(|line| !line.of(&file.text).trim().is_empty());
            policy.no_contact = title.map(|title| Place::new(file, title));
        }
        (policy != Self::default()).then_some(policy)
    }

    /// Every place that it names.
    pub fn places_mut(&mut self) -> impl Iterator<Item = &mut Place> {
        let claims = self.pinned.iter_mut().map(|claim| &mut claim.place);
        let mentions = self.mentions.iter_mut().map(|mention| &mut mention.place);
        let run = self.run.iter_mut().map(|claim| &mut claim.place);
        claims.chain(run).chain(mentions).chain(&mut self.no_contact)
    }
}

/// Larger files are no policy that people read, in bytes.
const LARGEST: usize = 1 << 20;

/// A document about the project's own security: `SECURITY.md`, `docs/secrets-policy.md`. Audits of a day in the past are none, and neither are
/// a product's pages on its security features, which lie deeper or are called otherwise.
#[must_use]
pub fn is_policy(path: &str) -> bool {
    let Some((stem, "md" | "markdown" | "rst" | "adoc" | "txt")) = path.rsplit('/').next().unwrap_or(path).rsplit_once('.')
    else {
        return false;
    };
    let stem = stem.to_ascii_lowercase();
    let words: Vec<&str> = stem.split(['-', '_', '.', ' ']).collect();
    let has = |list: &[&str]| words.iter().any(|word| list.contains(word));
    let about = has(&["security", "secret", "secrets", "credential", "credentials"]);
    let rules =
        has(&["policy", "policies", "management", "handling", "rotation", "runbook", "guidelines", "checklist", "deployment"]);
    let past = has(&["audit", "quarterly", "report", "advisory", "changelog", "incident", "review"]);
    let folder = folder_of(path).to_ascii_lowercase();
    let near =
        matches!(folder.as_str(), "" | ".github" | "docs" | "doc" | "docs/security" | "security" | "policies" | "docs/policies");
    near && about && (rules || words.len() == 1) && !past && !is_test(path) && !is_vendored(path)
}

/// Where GitHub looks for the way to report a hole.
fn is_for_reports(path: &str) -> bool {
    ["SECURITY.md", ".github/SECURITY.md", "docs/SECURITY.md"].iter().any(|known| path.eq_ignore_ascii_case(known))
}
