//! What `action/dist` is made from, as a list of hashes: the same list, the same sources.

use std::fs;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::lockfile::Lockfile;
use crate::process::Result;

/// Folders that go into dist whole.
const FOLDERS: [&str; 3] = ["core/src", "wasm/src", "action/src"];
const FILES: [&str; 6] = [
    "core/Cargo.toml",
    "wasm/Cargo.toml",
    "action/build.mjs",
    "action/package.json",
    "action/package-lock.json",
    "action/tsconfig.json",
];
/// The tables of the workspace's Cargo.toml that decide what the module becomes.
const TABLES: [&str; 4] = ["[workspace.package]", "[workspace.dependencies]", "[profile.release", "[profile.wasm"];

/// One line for each source, `hash  path`, sorted by path.
pub(crate) fn list(root: &Path) -> Result<String> {
    let mut paths = FILES.map(PathBuf::from).to_vec();
    for folder in FOLDERS {
        walk(root, Path::new(folder), &mut paths)?;
    }
    let mut lines = Vec::new();
    for path in paths {
        lines.push((slashed(&path), digest_of_file(&root.join(&path))?));
    }
    let manifest = read(&root.join("Cargo.toml"))?;
    lines.push(("Cargo.toml (tables)".into(), digest(tables(&String::from_utf8_lossy(&manifest)).as_bytes())));
    lines.push((
        "Cargo.lock (ciward-wasm)".into(),
        digest(Lockfile::read(&root.join("Cargo.lock"))?.tree("ciward-wasm").as_bytes()),
    ));
    lines.sort();
    Ok(lines.into_iter().map(|(path, digest)| format!("{digest}  {path}\n")).collect())
}

/// The paths whose lines differ between two lists, sorted.
pub(crate) fn differences(old: &str, new: &str) -> Vec<String> {
    let only = |these: &str, those: &str| -> Vec<String> {
        let lines = these.lines().filter(|line| !those.lines().any(|other| other == *line));
        lines.filter_map(|line| line.split_once("  ")).map(|(_, path)| path.to_owned()).collect()
    };
    let mut paths = [only(old, new), only(new, old)].concat();
    paths.sort();
    paths.dedup();
    paths
}

/// Whether a path of the checkout is in the list.
pub(crate) fn covers(path: &Path) -> bool {
    FOLDERS.iter().any(|folder| path.starts_with(folder)) || FILES.iter().any(|file| path == Path::new(file))
}

/// SHA-256 in hexadecimal.
pub(crate) fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

pub(crate) fn digest_of_file(path: &Path) -> Result<String> {
    read(path).map(|bytes| digest(&bytes))
}

fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).map_err(|error| format!("{} cannot be read: {error}", path.display()))
}

fn walk(root: &Path, folder: &Path, paths: &mut Vec<PathBuf>) -> Result<()> {
    let entries = fs::read_dir(root.join(folder)).map_err(|error| format!("{} cannot be read: {error}", folder.display()))?;
    for entry in entries {
        let entry = entry.map_err(|error| format!("{} cannot be read: {error}", folder.display()))?;
        let path = folder.join(entry.file_name());
        if entry.path().is_dir() {
            walk(root, &path, paths)?;
        } else {
            paths.push(path);
        }
    }
    Ok(())
}

fn slashed(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}

/// The lines of the tables that count, without comments and empty lines.
fn tables(manifest: &str) -> String {
    let mut counts = false;
    let mut kept = String::new();
    for line in manifest.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
        if line.starts_with('[') {
            counts = TABLES.iter().any(|table| line.starts_with(table));
        }
        if counts {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::{differences, tables};

    #[test]
    fn only_the_tables_that_shape_the_module_count() {
        let manifest = "[workspace]\nmembers = []\n\n[profile.wasm]\n# why\nopt-level = 3\n[profile.dev]\ndebug = true\n";
        assert_eq!(tables(manifest), "[profile.wasm]\nopt-level = 3\n");
    }

    #[test]
    fn a_changed_an_added_and_a_removed_source_are_named() {
        assert_eq!(differences("1  a\n2  b\n3  c\n", "1  a\n9  b\n4  d\n"), ["b", "c", "d"]);
    }
}
