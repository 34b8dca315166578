//! Running other programs: each is shown before it starts, and a failure says which one it was.

use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// The error is the line that the user reads.
pub(crate) type Result<T> = std::result::Result<T, String>;

/// Announces what comes next.
pub(crate) fn say(text: &str) {
    eprintln!("xtask: {text}");
}

/// Runs a command with our own input and output.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    eprintln!("$ {}", shown(command));
    let status = command.status().map_err(|error| not_started(command, &error))?;
    if status.success() { Ok(()) } else { Err(format!("`{}` failed ({status})", shown(command))) }
}

/// Runs a command like [`run`], and ends it when it takes longer than `limit`.
pub(crate) fn run_within(limit: Duration, command: &mut Command) -> Result<()> {
    eprintln!("$ {}", shown(command));
    let mut child = command.spawn().map_err(|error| not_started(command, &error))?;
    let deadline = Instant::now() + limit;
    while Instant::now() < deadline {
        match child.try_wait() {
            Ok(Some(status)) if status.success() => return Ok(()),
            Ok(Some(status)) => return Err(format!("`{}` failed ({status})", shown(command))),
            Ok(None) => thread::sleep(Duration::from_millis(100)),
            Err(error) => return Err(format!("`{}` cannot be waited for: {error}", shown(command))),
        }
    }
    end(&mut child);
    Err(format!("`{}` took longer than {} s", shown(command), limit.as_secs()))
}

/// What a command prints, without its last line end. Its errors go to ours.
pub(crate) fn output(command: &mut Command) -> Result<String> {
    let output = command.stderr(Stdio::inherit()).output().map_err(|error| not_started(command, &error))?;
    if !output.status.success() {
        return Err(format!("`{}` failed ({})", shown(command), output.status));
    }
    let text = String::from_utf8(output.stdout).map_err(|_| format!("`{}` printed something other than text", shown(command)))?;
    Ok(text.trim_end().to_owned())
}

/// Like [`output`], for a program that may be missing or refuse: then there is nothing, and nothing is printed.
pub(crate) fn answer(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.trim_end().to_owned())
}

fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

fn not_started(command: &Command, error: &std::io::Error) -> String {
    format!("`{}` cannot be started: {error}", command.get_program().to_string_lossy())
}

/// A child that is gone already cannot be killed: nothing is left to do then.
fn end(child: &mut Child) {
    child.kill().and_then(|()| child.wait()).map(drop).unwrap_or_default();
}
