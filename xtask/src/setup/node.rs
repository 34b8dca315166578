//! Node 24, on which GitHub runs the Action: the system's own where it is new enough, else npm's package of it.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::npm;
use crate::places::Places;
use crate::process::{self, Result};

const MAJOR: u32 = 24;

pub(crate) struct Node {
    program: PathBuf,
}

impl Node {
    pub(crate) fn ready(places: &Places) -> Result<Node> {
        if major(Path::new("node")).is_some_and(|major| major >= MAJOR) {
            return Ok(Node { program: "node".into() });
        }
        if process::answer(Command::new("npm").arg("--version")).is_none() {
            return Err("there is no npm: install Node 20 or newer".into());
        }
        let packages = npm::install_in_cache(places, "node")?;
        let program = packages.join(format!("node-{}-{}", env::consts::OS, architecture())).join("bin/node");
        match major(&program) {
            Some(MAJOR) => Ok(Node { program }),
            _ => Err(format!("npm has no Node {MAJOR} for this machine: install it by other means")),
        }
    }

    /// A Node command in a folder.
    pub(crate) fn command(&self, folder: &Path) -> Result<Command> {
        let mut command = Command::new(&self.program);
        command.current_dir(folder).env("PATH", self.path()?);
        Ok(command)
    }

    /// The search path on which `node` is this one.
    pub(crate) fn path(&self) -> Result<OsString> {
        let own = self.program.parent().filter(|folder| folder.is_absolute()).map(Path::to_path_buf);
        let inherited = env::var_os("PATH").unwrap_or_default();
        let folders = own.into_iter().chain(env::split_paths(&inherited));
        env::join_paths(folders).map_err(|error| format!("the search path cannot be set: {error}"))
    }
}

fn major(program: &Path) -> Option<u32> {
    let version = process::answer(Command::new(program).arg("--version"))?;
    version.strip_prefix('v')?.split('.').next()?.parse().ok()
}

/// npm's word for the processor.
fn architecture() -> &'static str {
    match env::consts::ARCH {
        "x86_64" => "x64",
        "aarch64" => "arm64",
        other => other,
    }
}
