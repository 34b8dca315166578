//! What git knows, read from its files: where the work tree starts, and what its index tracks. No git need be installed.

use crate::trouble::Trouble;
use gix_index::entry::Mode;
use std::fs;
use std::path::{Component, Path, PathBuf};

/// A checkout: the main one, a linked one (`git worktree`) or a submodule's.
#[derive(Debug)]
pub struct WorkTree {
    pub top: PathBuf,
    /// Its own: `index` is there.
    git_dir: PathBuf,
    /// What all checkouts of the repository share: `info/exclude` and `config` are there.
    common_dir: PathBuf,
}

/// The work tree that holds a path (canonical), if any.
pub fn work_tree(path: &Path) -> Result<Option<WorkTree>, Trouble> {
    for top in path.ancestors() {
        if let Some(git_dir) = git_dir(top) {
            let common = fs::read_to_string(git_dir.join("commondir")).ok();
            let common_dir = common.map_or_else(|| git_dir.clone(), |common| git_dir.join(common.trim_end()));
            return Ok(Some(WorkTree { top: top.to_owned(), git_dir, common_dir }));
        }
    }
    Ok(None)
}

/// `.git` is a folder with a `HEAD`, or a file that says where that folder is (gitrepository-layout(5)).
fn git_dir(top: &Path) -> Option<PathBuf> {
    let dot_git = top.join(".git");
    let metadata = fs::metadata(&dot_git).ok()?;
    let folder = if metadata.is_file() {
        let text = fs::read_to_string(&dot_git).ok()?;
        top.join(text.strip_prefix("gitdir:")?.trim())
    } else {
        dot_git
    };
    folder.join("HEAD").symlink_metadata().is_ok().then_some(folder)
}

impl WorkTree {
    /// The patterns of ignored paths that are not committed.
    pub fn exclude_file(&self) -> PathBuf {
        self.common_dir.join("info").join("exclude")
    }

    /// The files and symlinks of the index, from the top, sorted and each once. Submodules are not among them, nor folders that a
    /// sparse index does not list.
    pub fn tracked(&self) -> Result<Vec<PathBuf>, Trouble> {
        let path = self.git_dir.join("index");
        let index = gix_index::File::at_or_default(&path, self.object_hash(), true, gix_index::decode::Options::default())
            .map_err(|error| Trouble::new(format!("{}: git's index cannot be read: {error}", path.display())))?;
        let backing = index.path_backing();
        let files =
            index.entries().iter().filter(|entry| matches!(entry.mode, Mode::FILE | Mode::FILE_EXECUTABLE | Mode::SYMLINK));
        let mut tracked: Vec<PathBuf> =
            files.map(|entry| to_path(entry.path_in(backing))).filter(|path| stays_within(path)).collect();
        // A path in conflict stands in the index once for each side.
        tracked.sort_unstable_by(|a, b| written(a).cmp(written(b)));
        tracked.dedup();
        Ok(tracked)
    }

    /// `extensions.objectFormat` of the repository's configuration (git-config(1)).
    fn object_hash(&self) -> gix_hash::Kind {
        let config = fs::read_to_string(self.common_dir.join("config")).unwrap_or_default();
        let mut settings = config.lines().filter_map(|line| line.split_once('='));
        let sha256 = settings
            .any(|(key, value)| key.trim().eq_ignore_ascii_case("objectformat") && value.trim().eq_ignore_ascii_case("sha256"));
        if sha256 { gix_hash::Kind::Sha256 } else { gix_hash::Kind::Sha1 }
    }
}

/// A path to sort by, letter by letter: paths compare part by part, which is ten times the work and costs every run some milliseconds.
pub fn written(path: &Path) -> &[u8] {
    path.as_os_str().as_encoded_bytes()
}

/// git writes no other paths into an index; whoever else does wants files to be read that are not the repository's.
fn stays_within(path: &Path) -> bool {
    path.components().all(|component| matches!(component, Component::Normal(name) if !name.eq_ignore_ascii_case(".git")))
}

#[cfg(unix)]
fn to_path(bytes: &[u8]) -> PathBuf {
    use std::os::unix::ffi::OsStrExt;
    PathBuf::from(std::ffi::OsStr::from_bytes(bytes))
}

#[cfg(not(unix))]
fn to_path(bytes: &[u8]) -> PathBuf {
    PathBuf::from(String::from_utf8_lossy(bytes).into_owned())
}
