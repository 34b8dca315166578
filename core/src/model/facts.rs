//! The few things that one file tells about the whole repository.

use crate::place::Place;
use serde::{Deserialize, Serialize};

/// What audits of the whole repository need to know of one file.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Facts {
    /// Environment variables that the file reads.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub reads: Vec<EnvRead>,
    /// The lines of an ignore file (`.gitignore`), as written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ignore_file: Option<String>,
    /// Actions and reusable workflows of other repositories that the file runs.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub uses: Vec<RemoteUse>,
    /// The file is the actions' lockfile.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lock: Option<Lock>,
    /// The file is an environment file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub env_file: Option<EnvFileFact>,
}

impl Facts {
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Every place that the facts name.
    pub fn places_mut(&mut self) -> impl Iterator<Item = &mut Place> {
        let reads = self.reads.iter_mut().map(|read| &mut read.place);
        let uses = self.uses.iter_mut().map(|remote| &mut remote.place);
        let env_file = self.env_file.iter_mut().flat_map(|fact| fact.keys.iter_mut().map(|key| &mut key.place));
        reads.chain(uses).chain(env_file)
    }
}

/// One read of an environment variable.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EnvRead {
    pub name: String,
    pub place: Place,
    /// The program cannot go on without it.
    pub required: bool,
}

/// One `uses:` of something in another repository.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RemoteUse {
    pub owner: String,
    pub repo: String,
    /// Below the repository's root; empty for the root.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub path: String,
    pub reference: String,
    /// The reference is a full commit.
    pub pinned: bool,
    /// A reusable workflow rather than an action.
    pub workflow: bool,
    pub place: Place,
}

/// `.github/workflows/actions.lock`: what GitHub resolves each reference to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lock {
    /// `owner/repo@reference` that have a commit; owner and repository in lower case, the reference as written.
    pub dependencies: Vec<String>,
    /// For each workflow's path, the entries that it may use.
    pub workflows: Vec<(String, Vec<String>)>,
}

impl Lock {
    /// Owner and repository do not mind case; the reference does.
    #[must_use]
    pub fn key(owner: &str, repo: &str, reference: &str) -> String {
        format!("{}/{}@{reference}", owner.to_ascii_lowercase(), repo.to_ascii_lowercase())
    }

    /// Whether the lock fixes what a file's `uses:` runs.
    #[must_use]
    pub fn covers(&self, path: &str, key: &str) -> bool {
        let locked = self.dependencies.iter().any(|entry| entry == key);
        let listed = self.workflows.iter().find(|(workflow, _)| workflow == path);
        locked && listed.is_none_or(|(_, entries)| entries.iter().any(|entry| entry == key))
    }
}

/// What a dotenv file or a template holds: names and classes, never values.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct EnvFileFact {
    /// It promises names (`.env.example`) rather than holding values.
    pub template: bool,
    pub keys: Vec<EnvKey>,
}

/// One key of an environment file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EnvKey {
    pub name: String,
    pub place: Place,
    pub class: ValueClass,
}

/// What kind of value stands behind a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ValueClass {
    Empty,
    Placeholder,
    /// A reference to a value elsewhere: `${X}`, `op://…`.
    Reference,
    Encrypted,
    /// A setting that is no secret: a port, a host, a flag.
    Plain,
    /// A credential, as far as ciward can tell.
    Secret,
}
