//! Where things are: the checkout, its target folder, and the cache that outlives the checkout.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::process::{self, Result};

pub(crate) struct Places {
    /// The checkout.
    pub(crate) root: PathBuf,
    /// Cargo's target folder for it.
    pub(crate) target: PathBuf,
    /// Tools, built or installed once: `$XDG_CACHE_HOME/ciward`, else `~/.cache/ciward`.
    pub(crate) cache: PathBuf,
}

impl Places {
    pub(crate) fn find() -> Result<Places> {
        let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
        let root = manifest.parent().ok_or("the xtask package lies in no checkout")?.to_path_buf();
        let metadata = process::output(cargo().current_dir(&root).args(["metadata", "--format-version", "1", "--no-deps"]))?;
        let metadata: serde_json::Value =
            serde_json::from_str(&metadata).map_err(|error| format!("cargo metadata is no JSON: {error}"))?;
        let target = metadata["target_directory"].as_str().ok_or("cargo metadata names no target folder")?.into();
        Ok(Places { target, cache: cache()?, root })
    }

    /// A command that runs in the checkout.
    pub(crate) fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.root);
        command
    }

    /// The cargo that runs us, in the checkout.
    pub(crate) fn cargo(&self) -> Command {
        let mut command = cargo();
        command.current_dir(&self.root);
        command
    }

    /// Where the registry's sources are unpacked: `$CARGO_HOME`, else `~/.cargo`.
    pub(crate) fn cargo_home(&self) -> Result<PathBuf> {
        match env::var_os("CARGO_HOME") {
            Some(home) => Ok(home.into()),
            None => home().map(|home| home.join(".cargo")),
        }
    }
}

fn cargo() -> Command {
    Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

fn cache() -> Result<PathBuf> {
    match env::var_os("XDG_CACHE_HOME").filter(|folder| Path::new(folder).is_absolute()) {
        Some(folder) => Ok(PathBuf::from(folder).join("ciward")),
        None => home().map(|home| home.join(".cache/ciward")),
    }
}

fn home() -> Result<PathBuf> {
    env::home_dir().ok_or_else(|| "there is no home folder: set XDG_CACHE_HOME and CARGO_HOME".into())
}
