//! A word that a program is given.

use crate::text::Span;

/// One word behind the program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Argument {
    /// The whole text, where nothing in it is filled in at run time.
    pub text: Option<String>,
    /// The fixed text that it starts with; all of it where `text` is there.
    pub start: String,
    pub span: Span,
}
