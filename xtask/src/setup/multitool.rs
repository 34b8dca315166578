//! Microsoft's SARIF Multitool, which knows GitHub's rules for code scanning.

use std::env;
use std::path::PathBuf;

use super::npm;
use crate::places::Places;
use crate::process::{self, Result};

/// The program's path. npm's wrapper around it goes through a shell and trips over `;`: it is passed over.
pub(crate) fn ready(places: &Places) -> Result<PathBuf> {
    let packages = npm::install_in_cache(places, "sarif")?;
    let system = match env::consts::OS {
        "macos" => "darwin",
        "windows" => "win32",
        other => other,
    };
    let program = packages.join(format!("@microsoft/sarif-multitool-{system}/Sarif.Multitool"));
    // The package's own script would do it; we run no scripts of packages.
    #[cfg(unix)]
    process::output(std::process::Command::new("chmod").arg("u+x").arg(&program)).map(drop)?;
    Ok(program)
}
