//! What program text is cut into.

use crate::text::{Located, Span};

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Token {
    pub(super) span: Span,
    pub(super) kind: Kind,
    /// Blanks or a comment stand before it.
    pub(super) spaced: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Kind {
    Word,
    Number,
    Text(Vec<Piece>),
    Regex,
    /// An operator or a bracket.
    Mark,
    /// The end of a line, or `;`.
    Line,
    /// A block of Python opens and closes.
    Indent,
    Dedent,
    Island,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Piece {
    Fixed(Located<String>),
    Island(Span),
    Code(Vec<Token>),
}
