//! The list of files to audit, and of those that cannot be, each with its reason.

mod links;

use crate::git::{WorkTree, written};
use crate::scope::{Scope, Tree, TreeKind};
use crate::trouble::{Trouble, plain};
use ciward_core::report::Skipped;
use ciward_core::{Config, State};
use ignore::{DirEntry, WalkBuilder, WalkState};
use links::Folders;
use std::fs::{self, FileType};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::mpsc::channel;

/// A file to read.
#[derive(Debug)]
pub struct Listed {
    pub absolute: PathBuf,
    /// As the report names it.
    pub path: String,
    pub state: State,
}

/// Sorted by path, each path once, without what the configuration excludes.
#[derive(Debug, Default)]
pub struct Listing {
    pub files: Vec<Listed>,
    pub skipped: Vec<Skipped>,
}

/// What the walk came by. Nothing is opened.
#[derive(Debug)]
enum Seen {
    Entry(PathBuf, FileType),
    /// A folder that cannot be listed, with the system's word for why.
    Unreadable(PathBuf, String),
}

pub fn list(scope: &Scope, config: &Config) -> Result<Listing, Trouble> {
    let mut listing = Listing::default();
    for tree in &scope.trees {
        match &tree.kind {
            TreeKind::Git(work_tree, parts) => list_work_tree(scope, tree, work_tree, parts, &mut listing)?,
            TreeKind::Plain(start) => {
                for seen in walk(&plain_walk(start)) {
                    listing.take(scope, tree, seen, State::Tracked);
                }
            }
        }
    }
    listing.files.retain(|file| !config.excludes(&file.path));
    listing.files.sort_unstable_by(|a, b| written(&a.absolute).cmp(written(&b.absolute)));
    listing.files.dedup_by(|a, b| a.absolute == b.absolute);
    listing.skipped.retain(|skipped| !config.excludes(&skipped.path));
    listing.skipped.sort();
    listing.skipped.dedup();
    Ok(listing)
}

/// What the index tracks, then what is untracked and not ignored, then what is ignored but was asked for by its path.
fn list_work_tree(scope: &Scope, tree: &Tree, git: &WorkTree, parts: &[PathBuf], listing: &mut Listing) -> Result<(), Trouble> {
    let tracked = git.tracked()?;
    let mut walked = vec![false; tracked.len()];
    let mut covered = vec![false; parts.len()];
    let mut cover = |path: &Path| parts.iter().zip(&mut covered).for_each(|(part, covered)| *covered |= path.starts_with(part));
    for seen in walk(&git_walk(git)) {
        cover(seen.path());
        let place = seen
            .path()
            .strip_prefix(&git.top)
            .ok()
            .and_then(|path| tracked.binary_search_by(|known| written(known).cmp(written(path))).ok());
        if let Some(walked) = place.and_then(|at| walked.get_mut(at)) {
            *walked = true;
        }
        listing.take(scope, tree, seen, if place.is_some() { State::Tracked } else { State::Untracked });
    }
    // Tracked although ignored; or deleted, and then there is nothing to read.
    let mut folders = Folders::new(&git.top);
    for path in tracked.iter().zip(&walked).filter(|(_, walked)| !**walked).map(|(path, _)| git.top.join(path)) {
        let Some(metadata) = path.symlink_metadata().ok().filter(|_| folders.is_real(&path)) else { continue };
        if !metadata.is_dir() {
            cover(&path);
            listing.take(scope, tree, Seen::Entry(path, metadata.file_type()), State::Tracked);
        }
    }
    for (part, _) in parts.iter().zip(&covered).filter(|(_, covered)| !**covered) {
        for seen in walk(&plain_walk(part)) {
            listing.take(scope, tree, seen, State::Untracked);
        }
    }
    Ok(())
}

impl Listing {
    fn take(&mut self, scope: &Scope, tree: &Tree, seen: Seen, state: State) {
        let path = scope.path(seen.path());
        match seen {
            Seen::Entry(absolute, kind) if kind.is_file() => self.files.push(Listed { absolute, path, state }),
            Seen::Entry(absolute, kind) if kind.is_symlink() => {
                let reason = links::fault(&absolute, &tree.root);
                self.skipped.extend(reason.map(|reason| Skipped { path, reason: reason.to_owned() }));
            }
            Seen::Entry(..) => self.skipped.push(Skipped { path, reason: "not a regular file".to_owned() }),
            Seen::Unreadable(_, reason) => self.skipped.push(Skipped { path, reason: format!("cannot be read: {reason}") }),
        }
    }
}

impl Seen {
    fn path(&self) -> &Path {
        match self {
            Self::Entry(path, _) | Self::Unreadable(path, _) => path,
        }
    }
}

/// All that is there, other than git's own folders.
fn plain_walk(start: &Path) -> WalkBuilder {
    let mut builder = WalkBuilder::new(start);
    builder.standard_filters(false).filter_entry(|entry| entry.depth() == 0 || entry.file_name() != ".git");
    builder
}

/// All that git would list: not what `.gitignore`, `info/exclude` or the user's own ignore file tell it to ignore, and not what is in
/// a repository within.
fn git_walk(git: &WorkTree) -> WalkBuilder {
    let mut builder = plain_walk(&git.top);
    builder.git_ignore(true).git_global(true).require_git(false).current_dir(&git.top);
    let exclude = git.exclude_file();
    if exclude.is_file() {
        builder.add_ignore(exclude);
    }
    builder.filter_entry(|entry| entry.depth() == 0 || (entry.file_name() != ".git" && !is_repository(entry)));
    builder
}

fn is_repository(entry: &DirEntry) -> bool {
    entry.file_type().is_some_and(|kind| kind.is_dir()) && entry.path().join(".git").symlink_metadata().is_ok()
}

fn walk(builder: &WalkBuilder) -> Vec<Seen> {
    let (sender, receiver) = channel();
    builder.build_parallel().run(|| {
        let sender = sender.clone();
        Box::new(move |entry| {
            if let Some(seen) = seen(entry) {
                // The receiver outlives the walk.
                let _ = sender.send(seen);
            }
            WalkState::Continue
        })
    });
    drop(sender);
    receiver.into_iter().collect()
}

fn seen(entry: Result<DirEntry, ignore::Error>) -> Option<Seen> {
    match entry {
        Ok(entry) => {
            let kind = entry.file_type()?;
            (!kind.is_dir()).then(|| Seen::Entry(entry.into_path(), kind))
        }
        Err(error) => {
            let path = path_of(&error)?.to_owned();
            let reason = error.io_error().map_or_else(|| "unknown reason".to_owned(), plain);
            // What is gone by now is not there; all else (too long a path, say) must not go unsaid.
            let gone = fs::symlink_metadata(&path).is_err_and(|error| error.kind() == ErrorKind::NotFound);
            (!gone).then_some(Seen::Unreadable(path, reason))
        }
    }
}

fn path_of(error: &ignore::Error) -> Option<&Path> {
    match error {
        ignore::Error::WithPath { path, .. } => Some(path),
        ignore::Error::WithDepth { err, .. } | ignore::Error::WithLineNumber { err, .. } => path_of(err),
        _ => None,
    }
}
