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
    /// A part of a file that another takes up with `source`, `import` or `require`: a function, or what the file sets.
    Imported {
        /// Where it may be, the likelier first; the extension may be left out.
        files: Vec<String>,
        /// As the part is named; empty for the whole file.
        name: String,
    },
}

impl ScriptName {
    /// What must be looked at where all texts are.
    pub(super) fn texts(&mut self) -> Vec<&mut String> {
        match self {
            Self::File(name) | Self::Make(name) | Self::Package(name) => vec![name],
            Self::Imported { files, name } => files.iter_mut().chain(std::iter::once(name)).collect(),
        }
    }

    /// The name of the part that holds what a file sets.
    pub const SETS: &'static str = "=";

    /// The name of the part that is a function of a file.
    #[must_use]
    pub fn function(name: &str) -> String {
        format!("{name}()")
    }

    /// Where it may stand, if it is run in a folder.
    #[must_use]
    pub fn paths(&self, folder: &str) -> Vec<String> {
        let below = |name: &&str| if folder.is_empty() { (*name).to_owned() } else { format!("{folder}/{name}") };
        match self {
            Self::File(path) => vec![path.clone()],
            Self::Make(_) => MAKEFILES.iter().map(below).collect(),
            Self::Package(_) => vec![below(&"package.json")],
            Self::Imported { files, .. } => files.iter().flat_map(|file| with_endings(file)).collect(),
        }
    }
}

fn with_endings(file: &str) -> Vec<String> {
    let whole = file.rsplit('/').next().is_some_and(|name| name.contains('.'));
    let endings = if whole { ENDINGS.get(..1).unwrap_or_default() } else { ENDINGS };
    endings.iter().map(|ending| format!("{file}{ending}")).collect()
}

/// What make reads where it is not told otherwise (GNU make manual, "What Name to Give Your Makefile").
const MAKEFILES: [&str; 3] = ["Makefile", "makefile", "GNUmakefile"];

/// What languages let whoever imports a file leave out of its name.
const ENDINGS: &[&str] = &["", ".py", "/__init__.py", ".js", ".mjs", ".cjs", ".ts", ".mts", "/index.js", "/index.ts"];
