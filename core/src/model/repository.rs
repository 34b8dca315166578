//! The repository as a whole, seen through what each file told.

use crate::model::facts::Facts;
use serde::{Deserialize, Serialize};

/// What git knows of a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// In the index; or there is no git, and all that is there counts as what will be shared.
    #[default]
    Tracked,
    /// Not in the index, and not ignored: the next `git add .` takes it.
    Untracked,
}

/// All files, sorted by path.
#[derive(Clone, Debug, Default)]
pub struct Repository<'a> {
    pub files: Vec<Known<'a>>,
}

/// One file of the repository. Skipped files are among them: they exist, they just told nothing.
#[derive(Clone, Copy, Debug)]
pub struct Known<'a> {
    pub path: &'a str,
    pub state: State,
    pub facts: &'a Facts,
}

impl Repository<'_> {
    #[must_use]
    pub fn has(&self, path: &str) -> bool {
        self.files.binary_search_by(|file| file.path.cmp(path)).is_ok()
    }

    /// Whether any file lies in the folder.
    #[must_use]
    pub fn has_folder(&self, folder: &str) -> bool {
        let within = format!("{folder}/");
        let at = self.files.partition_point(|file| *file.path < *within);
        self.files.get(at).is_some_and(|file| file.path.starts_with(&within))
    }
}
