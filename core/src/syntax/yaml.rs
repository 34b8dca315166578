//! YAML 1.2 into a tree in which every key and value knows its bytes, also inside a scalar's decoded value.
//!
//! Reading never fails: it gives what could be read and the problems. Aliases are resolved within a budget, so that a few hundred
//! bytes cannot become gigabytes; merge keys (`<<`) are ordinary entries, as GitHub treats them. Nothing outside this room knows
//! the parser underneath.

mod builder;
pub mod edit;
mod layout;
mod reader;
mod scalar;
mod segment;
mod style;
mod tree;

use crate::text::Span;

pub use scalar::Scalar;
pub use style::Style;
pub use tree::{Entry, Kind, Node, Walk};

/// How deep mappings and sequences may be nested, aliases resolved. What lies deeper is left as [`Kind::Null`] with a problem.
/// Invariant: every recursion over a tree (its drop included) is this deep at most, which a WebAssembly stack of 1 MiB bears.
pub const MAX_DEPTH: usize = 100;

/// How many nodes a document may gain by resolving aliases.
pub const MAX_ALIAS_NODES: usize = 20_000;

/// How many bytes of scalars a document may gain by resolving aliases.
pub const MAX_ALIAS_BYTES: usize = 4 << 20;

/// A YAML file as read: trees, problems and comments, each in the order of the text.
#[derive(Clone, Debug, Default)]
pub struct Yaml {
    /// The documents that have a node. One that is broken keeps what stands before its error; containers still open there end there.
    pub documents: Vec<Node>,
    pub problems: Vec<Problem>,
    /// Those the parser came by: within a document that is broken, none after its error.
    pub comments: Vec<Comment>,
}

impl Yaml {
    /// The first document's root.
    #[must_use]
    pub fn root(&self) -> Option<&Node> {
        self.documents.first()
    }

    /// The comments that start within a span, such as a line's.
    #[must_use]
    pub fn comments_in(&self, span: Span) -> &[Comment] {
        let from = self.comments.partition_point(|comment| comment.span.start < span.start);
        let to = self.comments.partition_point(|comment| comment.span.start < span.end);
        self.comments.get(from..to).unwrap_or_default()
    }
}

/// What is wrong with the YAML itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    pub kind: ProblemKind,
    /// The offending text; for [`ProblemKind::Syntax`] the character at which the parser gave up (empty at the end of the text).
    pub span: Span,
    /// One clause, without a full stop.
    pub message: String,
    /// The other place that the problem is about: the first of two equal keys, the anchor of an alias.
    pub related: Option<Span>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ProblemKind {
    /// The text is not YAML from here on; the next document, if there is one, is read again.
    Syntax,
    /// A key stands twice in a mapping. Both entries are in the tree; [`Node::get`] gives the first.
    DuplicateKey,
    /// Resolving the alias would go over [`MAX_ALIAS_NODES`] or [`MAX_ALIAS_BYTES`]; it stands as null.
    AliasBudget,
    /// Nested deeper than [`MAX_DEPTH`]; the contents are left out. Reported once a document.
    TooDeep,
    /// The alias names no anchor before it; it stands as null.
    UnknownAlias,
    /// The alias stands inside the node that it names; it stands as null.
    RecursiveAlias,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comment {
    /// From the `#` to the end of the line, the line break not included.
    pub span: Span,
    /// Without the `#`, trimmed.
    pub text: String,
}

/// Reads a text, its byte-order mark included if it has one; spans are byte offsets in `text`.
#[must_use]
pub fn parse(text: &str) -> Yaml {
    reader::read(text)
}
