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

impl ScriptName {
    /// Where it may stand, if it is run in a folder.
    #[must_use]
    pub fn paths(&self, folder: &str) -> Vec<String> {
        let below = |name: &&str| if folder.is_empty() { (*name).to_owned() } else { format!("{folder}/{name}") };
        match self {
            Self::File(path) => vec![path.clone()],
            Self::Make(_) => MAKEFILES.iter().map(below).collect(),
            Self::Package(_) => vec![below(&"package.json")],
        }
    }
}

/// What make reads where it is not told otherwise (GNU make manual, "What Name to Give Your Makefile").
const MAKEFILES: [&str; 3] = ["Makefile", "makefile", "GNUmakefile"];
