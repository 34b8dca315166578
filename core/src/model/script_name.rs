//! The name by which a script of the repository is run.

use serde::{Deserialize, Serialize};

/// A script of the repository.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ScriptName {
    /// By its path.
    File(String),
    /// A Makefile's target; empty for the first.
    Make(String),
    /// A script of `package.json`.
    Package(String),
}
