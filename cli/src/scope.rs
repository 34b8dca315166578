//! What is asked for: which trees to walk, where the report's paths start, and which part of them to report on.

use crate::git::{self, WorkTree};
use crate::trouble::{Trouble, plain};
use ciward_core::{Inspection, Report};
use std::ffi::OsStr;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// In a git work tree the whole tree is audited, whatever part is asked for, because a rule may need to know the rest (is there an
/// `.env.example`?); the report then keeps to the part. Outside git, what is asked for is all there is.
#[derive(Debug)]
pub struct Scope {
    /// The report's paths start here; canonical. With several trees, the folder that holds them all.
    base: PathBuf,
    pub trees: Vec<Tree>,
    /// The report is about these files and folders, as its paths name them; the empty path is everything.
    parts: Vec<String>,
}

/// A folder (or, outside git, a file) to walk.
#[derive(Debug)]
pub struct Tree {
    /// Where its configuration may stand, and what symlinks must not leave.
    pub root: PathBuf,
    pub kind: TreeKind,
}

#[derive(Debug)]
pub enum TreeKind {
    /// With the parts that are asked for.
    Git(WorkTree, Vec<PathBuf>),
    /// What to walk.
    Plain(PathBuf),
}

/// How much of the repository the report is about.
#[derive(Clone, Copy, Debug)]
pub struct Audited {
    files: usize,
    bytes: u64,
}

impl Scope {
    /// Without paths, the current folder.
    pub fn of(paths: &[PathBuf]) -> Result<Self, Trouble> {
        let here = [PathBuf::from(".")];
        let mut trees: Vec<Tree> = Vec::new();
        let mut asked = Vec::new();
        for path in if paths.is_empty() { &here } else { paths } {
            let path = existing(path)?;
            add(&mut trees, &path)?;
            asked.push(path);
        }
        let base = common_folder(trees.iter().map(|tree| tree.root.as_path()));
        let parts = asked.iter().map(|path| report_path(&base, path)).collect();
        Ok(Self { base, trees, parts })
    }

    /// The folders that may hold a configuration, each once.
    pub fn roots(&self) -> Vec<&Path> {
        let mut roots: Vec<&Path> = self.trees.iter().map(|tree| tree.root.as_path()).collect();
        roots.sort();
        roots.dedup();
        roots
    }

    /// How the report names a file.
    pub fn path(&self, path: &Path) -> String {
        report_path(&self.base, path)
    }

    /// Where a file lies that the report names so.
    pub fn absolute(&self, path: &str) -> PathBuf {
        self.base.join(path)
    }

    pub fn is_in_git(&self) -> bool {
        self.trees.iter().any(|tree| matches!(tree.kind, TreeKind::Git(..)))
    }

    /// How a message names a file: as the report does where it is within, otherwise in full.
    pub fn shown(&self, path: &Path) -> String {
        if path.starts_with(&self.base) { self.path(path) } else { path.display().to_string() }
    }

    pub fn sum(&self, inspections: &[Inspection]) -> Audited {
        let read = inspections.iter().filter(|inspection| inspection.is_read() && self.holds(&inspection.path));
        read.fold(Audited { files: 0, bytes: 0 }, |sum, inspection| Audited {
            files: sum.files + 1,
            bytes: sum.bytes + inspection.bytes,
        })
    }

    /// Leaves in the report what is asked for.
    pub fn restrict(&self, report: &mut Report, audited: Audited) {
        if self.parts.iter().any(String::is_empty) {
            return;
        }
        report.keep(|path| self.holds(path));
        report.files = audited.files;
        report.bytes = audited.bytes;
    }

    /// What stands in an archive is held with the archive.
    pub fn holds(&self, path: &str) -> bool {
        let is_below = |rest: &str| rest.is_empty() || rest.starts_with('/') || rest.starts_with("!/");
        self.parts.iter().any(|part| part.is_empty() || path.strip_prefix(part.as_str()).is_some_and(is_below))
    }
}

/// The path without links and dots: a file or a folder that is there.
fn existing(path: &Path) -> Result<PathBuf, Trouble> {
    let canonical = fs::canonicalize(path).map_err(|error| match error.kind() {
        ErrorKind::NotFound => Trouble::new(format!("no such file or folder: {}", path.display())),
        _ => Trouble::new(format!("{}: {}", path.display(), plain(&error))),
    })?;
    let metadata = fs::metadata(&canonical).map_err(|error| Trouble::at(path, "cannot be read", &error))?;
    if metadata.is_dir() || metadata.is_file() {
        return Ok(canonical);
    }
    Err(Trouble::new(format!("{} is neither a file nor a folder", path.display())))
}

fn add(trees: &mut Vec<Tree>, path: &Path) -> Result<(), Trouble> {
    let Some(work_tree) = git::work_tree(path)? else {
        trees.push(Tree { root: root_outside_git(path), kind: TreeKind::Plain(path.to_owned()) });
        return Ok(());
    };
    for tree in trees.iter_mut() {
        if let TreeKind::Git(known, parts) = &mut tree.kind
            && known.top == work_tree.top
        {
            parts.push(path.to_owned());
            return Ok(());
        }
    }
    trees.push(Tree { root: work_tree.top.clone(), kind: TreeKind::Git(work_tree, vec![path.to_owned()]) });
    Ok(())
}

/// A folder is its own root. A file's root is what holds its `.github`, for a workflow is known by its path from there; or else the
/// current folder, if the file is in it; or else its own folder.
fn root_outside_git(path: &Path) -> PathBuf {
    if path.is_dir() {
        return path.to_owned();
    }
    let github = path.ancestors().find(|folder| folder.file_name() == Some(OsStr::new(".github")));
    let parent = |path: &Path| path.parent().unwrap_or(path).to_owned();
    if let Some(folder) = github {
        return parent(folder);
    }
    let here = std::env::current_dir().and_then(fs::canonicalize);
    here.ok().filter(|here| path.starts_with(here)).unwrap_or_else(|| parent(path))
}

fn common_folder<'a>(mut roots: impl Iterator<Item = &'a Path>) -> PathBuf {
    let Some(first) = roots.next() else { return PathBuf::new() };
    roots.fold(first.to_owned(), |common, root| {
        let shared = common.components().zip(root.components()).take_while(|(one, other)| one == other);
        shared.map(|(component, _)| component).collect()
    })
}

/// From the base on, with `/`. What is not UTF-8 in a path is shown as `U+FFFD`.
fn report_path(base: &Path, path: &Path) -> String {
    let rest = path.strip_prefix(base).unwrap_or(path).to_string_lossy();
    if cfg!(windows) { rest.replace('\\', "/") } else { rest.into_owned() }
}
