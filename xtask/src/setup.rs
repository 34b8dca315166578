//! Set-up: each tool is looked for, installed where it is missing, and checked rather than repeated the next time.

pub(crate) mod bindgen;
mod debian;
pub(crate) mod multitool;
pub(crate) mod node;
mod npm;
pub(crate) mod rust;

use std::process::Command;

use crate::places::Places;
use crate::process::{self, Result};

/// Brings everything that `cargo xtask test` needs.
pub(crate) fn everything(places: &Places) -> Result<()> {
    components(places)?;
    git()?;
    rust::Toolchain::ready(places)?;
    bindgen::Bindgen::ready(places)?;
    node::Node::ready(places)?;
    action_packages(places)?;
    multitool::ready(places).map(drop)
}

/// rustfmt and clippy, which rustup's minimal profile leaves out.
pub(crate) fn components(places: &Places) -> Result<()> {
    for (subcommand, component) in [("fmt", "rustfmt"), ("clippy", "clippy")] {
        if process::answer(places.cargo().args([subcommand, "--version"])).is_none() {
            process::run(places.command("rustup").args(["component", "add", component]))?;
        }
    }
    Ok(())
}

/// git, which the Action asks what a repository tracks.
pub(crate) fn git() -> Result<()> {
    match process::answer(Command::new("git").arg("--version")) {
        Some(_) => Ok(()),
        None => debian::install(&["git"]),
    }
}

/// The packages with which the Action is typed, tested and bundled.
pub(crate) fn action_packages(places: &Places) -> Result<()> {
    npm::install_in_place(&places.root.join("action"))
}
