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
        let Self { path, line, column, .. } = self;
        let number = line.to_string();
        let (before, inside, after) = self.window();
        // A tab stays a tab, so that the caret stands under its character whatever the tab's width.
        let indent: String = before.chars().map(|c| if c == '\t' { '\t' } else { ' ' }).collect();
        let carets = "^".repeat(inside.chars().count().max(1));
        let message: String = self.message.chars().take(MOST * 2).collect();
        writeln!(formatter, "{path}:{line}:{column}: {}", harmless(&message))?;
        writeln!(formatter, "  {number} | {before}{inside}{after}")?;
        write!(formatter, "  {:width$} | {indent}{carets}", "", width = number.len())?;
        match &self.help {
            Some(help) => write!(formatter, " {}", harmless(help)),
            None => Ok(()),
        }
    }
}

/// So many characters on either side of a fault tell enough.
const MOST: usize = 80;

impl ConfigError {
    /// The line around what is marked, cut where it is long: before it, itself, and after it.
    fn window(&self) -> (String, String, String) {
        let part = |range: (usize, usize)| self.source_line.get(range.0..range.1).unwrap_or_default();
        let before = part((0, self.marked.start));
        let skipped = before.chars().count().saturating_sub(MOST);
        let before: String = before.chars().skip(skipped).collect();
        let first = |text: &str| text.chars().take(MOST).collect::<String>();
        let inside = first(part((self.marked.start, self.marked.end)));
        let after = first(part((self.marked.end, self.source_line.len())));
        (harmless(&before), harmless(&inside), harmless(&after))
    }
}

/// The file may be a stranger's: nothing in it may act on the terminal or reorder what is shown.
fn harmless(text: &str) -> String {
    let acts = |c: char| (c.is_control() && c != '\t') || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.chars().map(|c| if acts(c) { '\u{fffd}' } else { c }).collect()
}

impl std::error::Error for ConfigError {}
