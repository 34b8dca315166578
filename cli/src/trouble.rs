//! How a run ends: its exit code, and one clear word where it could not do what it was asked.

use ciward_core::render;
use std::fmt::{self, Display};
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

/// A run that did what it was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Nothing at or above `--fail-on`.
    Clean,
    Findings,
}

/// A run that could not: the arguments, the configuration or the machine forbid it.
#[derive(Debug)]
pub struct Trouble(String);

impl Trouble {
    pub fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }

    pub fn at(path: &Path, what: &str, error: &io::Error) -> Self {
        Self(format!("{}: {what}: {}", path.display(), plain(error)))
    }

    pub fn of(error: &impl Display) -> Self {
        Self(error.to_string())
    }
}

impl Display for Trouble {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// The system's word for an error, without its number; Rust's own for text that is none is no word for people.
pub fn plain(error: &io::Error) -> String {
    if error.kind() == io::ErrorKind::InvalidData {
        return "it is not UTF-8".to_owned();
    }
    let text = error.to_string();
    let text = text.split(" (os error").next().unwrap_or(&text);
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect())
}

pub fn exit(result: Result<Outcome, Trouble>) -> ExitCode {
    match result {
        Ok(Outcome::Clean) => ExitCode::SUCCESS,
        Ok(Outcome::Findings) => ExitCode::from(1),
        Err(Trouble(message)) => {
            // Where standard error is closed, the exit code is the only word.
            let _ = writeln!(io::stderr(), "ciward: {}", render::harmless(&message));
            ExitCode::from(2)
        }
    }
}
