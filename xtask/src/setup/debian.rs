//! Packages of Debian and its children.

use std::process::Command;

use crate::process::{self, Result};

/// Installs packages, as root or through sudo.
pub(crate) fn install(packages: &[&str]) -> Result<()> {
    if process::answer(Command::new("apt-get").arg("--version")).is_none() {
        return Err(format!("this system has no apt-get: install {} by other means", packages.join(", ")));
    }
    process::run(as_root()?.args(["apt-get", "update", "-qq"]))?;
    let install = ["DEBIAN_FRONTEND=noninteractive", "apt-get", "install", "-y", "-qq", "--no-install-recommends"];
    process::run(as_root()?.args(install).args(packages))
}

/// The file of an installed package whose path ends so.
pub(crate) fn file(package: &str, end: &str) -> Option<String> {
    let files = process::answer(Command::new("dpkg").args(["-L", package]))?;
    files.lines().find(|path| path.ends_with(end)).map(str::to_owned)
}

fn as_root() -> Result<Command> {
    let user = process::output(Command::new("id").arg("-u"))?;
    let mut command = Command::new(if user == "0" { "env" } else { "sudo" });
    if user != "0" {
        command.arg("env");
    }
    Ok(command)
}
