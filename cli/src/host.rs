//! What only this machine's disk tells: the modes of files of secrets, those that git ignores too, and the values of local env files.

use crate::scope::Scope;
use crate::trouble::Trouble;
use ciward_core::config::DiskMode;
use ciward_core::model::known_values;
use ciward_core::secrets::known::KnownValues;
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The values to look for.
pub fn values(files: &[PathBuf], scope: &Scope) -> Result<Option<Arc<KnownValues>>, Trouble> {
    let mut known = Vec::new();
    for path in files {
        let text = read_env_file(path)?;
        let from = fs::canonicalize(path).map_or_else(|_| path.display().to_string(), |path| scope.shown(&path));
        known.extend(known_values::values(&from, &text));
    }
    Ok(KnownValues::new(known).map(Arc::new))
}

/// It may be a pipe: what decrypts a file hands it on so.
pub fn read_env_file(path: &Path) -> Result<String, Trouble> {
    const LARGEST: u64 = 4 << 20;
    let fails = |error: std::io::Error| Trouble::at(path, "cannot be read", &error);
    let mut bytes = Vec::new();
    File::open(path).map_err(fails)?.take(LARGEST + 1).read_to_end(&mut bytes).map_err(fails)?;
    if bytes.len() as u64 > LARGEST {
        return Err(Trouble::new(format!("{}: larger than 4 MiB, and so no env file", path.display())));
    }
    String::from_utf8(bytes).map_err(|_| Trouble::new(format!("{}: it is not UTF-8", path.display())))
}

/// The modes of what holds secrets by its name, below what was asked for, by path.
#[cfg(unix)]
pub fn modes(scope: &Scope) -> Vec<DiskMode> {
    use ciward_core::model::dotenv::{Role, role_of};
    use std::os::unix::fs::PermissionsExt;
    const SKIPPED: &[&str] = &[".git", "node_modules", "target", "vendor", ".venv", "venv", "dist", "build"];
    let mut modes = Vec::new();
    for root in scope.roots() {
        let mut walk = ignore::WalkBuilder::new(root);
        walk.standard_filters(false)
            .filter_entry(|entry| entry.depth() == 0 || !SKIPPED.iter().any(|name| entry.file_name() == *name));
        for entry in walk.build().flatten() {
            let name = entry.file_name().to_string_lossy();
            let Some(kind) = entry.file_type().filter(|kind| kind.is_dir() || kind.is_file()) else { continue };
            let holds = match kind.is_dir() {
                true => matches!(&*name, ".secure" | ".secrets" | ".ssh" | ".gnupg"),
                false => role_of(&name).is_some_and(|role| role != Role::Template) || is_key(&name, entry.path()),
            };
            let path = scope.path(entry.path());
            let mode = entry.metadata().map(|metadata| metadata.permissions().mode() & 0o777);
            if let Some(mode) = mode.ok().filter(|_| holds && scope.holds(&path)) {
                modes.push(DiskMode { path, mode, folder: kind.is_dir() });
            }
        }
    }
    modes.sort_by(|a, b| a.path.cmp(&b.path));
    modes.dedup_by(|a, b| a.path == b.path);
    modes
}

#[cfg(not(unix))]
pub fn modes(_: &Scope) -> Vec<DiskMode> {
    Vec::new()
}

/// A private key by its name, and, where certificates go by the same names, by its first line.
#[cfg(unix)]
fn is_key(name: &str, path: &Path) -> bool {
    if matches!(
        name,
        "id_rsa" | "id_ed25519" | "id_ecdsa" | "id_dsa" | ".netrc" | ".pgpass" | ".git-credentials" | "credentials.json"
    ) {
        return true;
    }
    let is_armour = [".pem", ".key", ".ppk"].iter().any(|end| name.ends_with(end));
    let begins = || {
        let mut start = Vec::new();
        File::open(path)
            .and_then(|file| file.take(200).read_to_end(&mut start))
            .is_ok_and(|_| String::from_utf8_lossy(&start).contains("PRIVATE KEY"))
    };
    is_armour && begins()
}
