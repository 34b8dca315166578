//! What is wrong with a configuration file, in words for whoever wrote it.

use std::fmt;

/// A fault of a configuration file, with the line to show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfigError {
    pub path: String,
    /// From 1.
    pub line: usize,
    /// From 1, in UTF-16 units.
    pub column: usize,
    /// One sentence without a full stop, code in backticks.
    pub message: String,
    /// What was meant, or what is allowed.
    pub help: Option<String>,
    /// The line at fault, and which of its bytes to underline.
    pub source_line: Box<str>,
    pub marked: std::ops::Range<usize>,
}

/// ```text
/// ciward.yml:3:1: unknown key `exlude`
///   3 | exlude: [vendor]
///     | ^^^^^^ did you mean `exclude`?
/// ```
impl fmt::Display for ConfigError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, line, column, message, .. } = self;
        let number = line.to_string();
        let before = self.source_line.get(..self.marked.start).unwrap_or_default();
        let inside = self.source_line.get(self.marked.clone()).unwrap_or_default();
        // A tab stays a tab, so that the caret stands under its character whatever the tab's width.
        let indent: String = before.chars().map(|c| if c == '\t' { '\t' } else { ' ' }).collect();
        let carets = "^".repeat(inside.chars().count().max(1));
        writeln!(formatter, "{path}:{line}:{column}: {message}")?;
        writeln!(formatter, "  {number} | {}", self.source_line)?;
        write!(formatter, "  {:width$} | {indent}{carets}", "", width = number.len())?;
        match &self.help {
            Some(help) => write!(formatter, " {help}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for ConfigError {}
