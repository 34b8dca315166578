//! The program `git`, asked for what its files do not tell at once: what another commit holds, what the history holds.

use crate::trouble::{Trouble, plain};
use std::path::Path;
use std::process::{Command, Stdio};

/// None of the repository's settings by which git would run a program counts.
pub fn command(top: &Path) -> Command {
    let mut command = Command::new("git");
    command.arg("-C").arg(top).args(["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "core.pager=cat"]);
    command.env("GIT_OPTIONAL_LOCKS", "0").env("GIT_TERMINAL_PROMPT", "0").env("GIT_NO_LAZY_FETCH", "1").env("LC_ALL", "C");
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// What it prints.
pub fn run(top: &Path, arguments: &[&str]) -> Result<Vec<u8>, Trouble> {
    let told =
        command(top).args(arguments).output().map_err(|error| Trouble::new(format!("this needs git: {}", plain(&error))))?;
    if told.status.success() {
        return Ok(told.stdout);
    }
    let reason = String::from_utf8_lossy(&told.stderr);
    Err(Trouble::new(format!("git {}: {}", arguments[0], reason.lines().next().unwrap_or("it failed"))))
}
