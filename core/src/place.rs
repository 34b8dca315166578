//! A place in a file, with all that a report needs to show it when the text is gone.

use crate::text::{File, Position, Span};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::sync::Arc;

/// A span of a file, with all that a report needs to show it when the file's text is gone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// From the repository's root, `/` as separator.
    pub path: String,
    /// How many bytes of `path` name the archive, where the file stands in one: the rest is `!/` and the file's name within.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub archive: Option<usize>,
    pub span: Span,
    pub start: Position,
    /// Just past the last character.
    pub end: Position,
    /// The first line of the span with every secret masked, cut around the span where the line is long. Set when the inspection is sealed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub snippet: Option<Snippet>,
    /// GitHub's `primaryLocationLineHash`; absent where its 100 characters would cover a secret.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line_hash: Option<LineHash>,
}

impl Place {
    #[must_use]
    pub fn new(file: &File<'_>, span: Span) -> Self {
        Self {
            path: file.path.to_owned(),
            archive: None,
            span,
            start: file.position(span.start),
            end: file.position(span.end),
            snippet: None,
            line_hash: None,
        }
    }

    /// The first line of a file that may not have been read: for faults of a whole file or of the repository.
    #[must_use]
    pub fn of_file(path: &str) -> Self {
        let first = Position { line: 1, column: 1 };
        Self {
            path: path.to_owned(),
            archive: None,
            span: Span::default(),
            start: first,
            end: first,
            snippet: None,
            line_hash: None,
        }
    }

    /// The file that stands in the repository: for what stands in an archive, that is the archive.
    #[must_use]
    pub fn file(&self) -> &str {
        self.archive.and_then(|length| self.path.get(..length)).unwrap_or(&self.path)
    }

    /// The name within the archive: `config/app.properties`, or `inner.zip!/app.properties`.
    #[must_use]
    pub fn within(&self) -> Option<&str> {
        self.path.get(self.archive?..)?.strip_prefix("!/")
    }

    /// It has no line of its own: the file as a whole is meant, or one that does not exist.
    #[must_use]
    pub fn is_whole_file(&self) -> bool {
        self.snippet.is_none() && self.span == Span::default()
    }
}

/// A line of source to show, and which part of it to underline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Snippet {
    /// Shared by the places of the line.
    pub text: Arc<str>,
    /// Bytes of `text` to underline.
    pub marked: Span,
}

/// Shown as `39fa2ee980eb94b0:1`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LineHash {
    pub hash: u64,
    /// Which of the file's lines with this hash it is, from 1.
    pub times: u32,
}

impl fmt::Display for LineHash {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:x}:{}", self.hash, self.times)
    }
}
