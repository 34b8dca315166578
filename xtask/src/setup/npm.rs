//! Packages from npm, always by a lock file.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{fs, process::id};

use crate::places::Places;
use crate::process::{self, Result, say};
use crate::sources;

/// Says which lock file the packages beside it were installed from.
const MARK: &str = ".installed";

/// Installs what `xtask/npm/<name>` locks into a folder of the cache, and gives that folder's `node_modules`.
pub(crate) fn install_in_cache(places: &Places, name: &str) -> Result<PathBuf> {
    let source = places.root.join("xtask/npm").join(name);
    let lock = sources::digest_of_file(&source.join("package-lock.json"))?;
    let folder = places.cache.join(format!("npm-{name}-{}", &lock[..12]));
    if !folder.join(MARK).is_file() {
        say(&format!("installing the npm packages of xtask/npm/{name}, once for this machine"));
        let partial = places.cache.join(format!("npm-{name}.{}", id()));
        copy(&source, &partial)?;
        ci(&partial)?;
        fs::write(partial.join(MARK), &lock).map_err(|error| format!("{} cannot be written: {error}", partial.display()))?;
        // Another checkout may have been quicker: then its folder stays.
        if fs::rename(&partial, &folder).is_err() {
            fs::remove_dir_all(&partial).map_err(|error| error.to_string())?;
        }
    }
    Ok(folder.join("node_modules"))
}

/// Installs a package's own dependencies beside it, unless its lock file has not changed since.
pub(crate) fn install_in_place(package: &Path) -> Result<()> {
    let lock = sources::digest_of_file(&package.join("package-lock.json"))?;
    let mark = package.join("node_modules").join(MARK);
    if fs::read_to_string(&mark).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    ci(package)?;
    fs::write(&mark, lock).map_err(|error| format!("{} cannot be written: {error}", mark.display()))
}

fn ci(folder: &Path) -> Result<()> {
    process::run(Command::new("npm").args(["ci", "--no-audit", "--no-fund"]).current_dir(folder))
}

fn copy(source: &Path, folder: &Path) -> Result<()> {
    let copied = fs::create_dir_all(folder).and_then(|()| {
        [".npmrc", "package.json", "package-lock.json"]
            .iter()
            .try_for_each(|file| fs::copy(source.join(file), folder.join(file)).map(drop))
    });
    copied.map_err(|error| format!("{} cannot be copied to {}: {error}", source.display(), folder.display()))
}
