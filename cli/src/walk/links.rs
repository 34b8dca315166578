//! Symlinks: none is followed, and each that hides something says so.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Error, ErrorKind};
use std::path::{Path, PathBuf};

/// Why what a symlink names is not audited; `None` where it is audited in its own right, being within the root.
pub fn fault(link: &Path, root: &Path) -> Option<&'static str> {
    match fs::canonicalize(link) {
        Ok(target) if !target.starts_with(root) => Some("a symlink that leaves the root"),
        Ok(target) if link.starts_with(&target) => Some("a symlink loop"),
        Ok(_) => None,
        Err(error) if is_loop(&error) => Some("a symlink loop"),
        Err(error) if error.kind() == ErrorKind::NotFound => Some("a symlink that leads nowhere"),
        Err(_) => Some("a symlink that cannot be read"),
    }
}

#[cfg(unix)]
pub fn is_loop(error: &Error) -> bool {
    error.raw_os_error() == Some(libc::ELOOP)
}

#[cfg(not(unix))]
pub fn is_loop(_: &Error) -> bool {
    false
}

/// Tells folders from symlinks to folders, asking the system once for each.
pub struct Folders<'a> {
    top: &'a Path,
    known: BTreeMap<PathBuf, bool>,
}

impl<'a> Folders<'a> {
    pub fn new(top: &'a Path) -> Self {
        Self { top, known: BTreeMap::new() }
    }

    /// No folder on the way from the top to the file is a symlink: to git, a file behind one is deleted.
    pub fn is_real(&mut self, path: &Path) -> bool {
        let mut folders = path.ancestors().skip(1).take_while(|folder| *folder != self.top);
        folders.all(|folder| {
            if let Some(&known) = self.known.get(folder) {
                return known;
            }
            let real = folder.symlink_metadata().is_ok_and(|metadata| metadata.is_dir());
            self.known.insert(folder.to_owned(), real);
            real
        })
    }
}
