//! The tree that callers walk.

use super::{Scalar, Style};
use crate::text::{Located, Span};

/// A mapping, a sequence or a scalar, and where it stands.
#[derive(Clone, Debug, Default)]
pub struct Node {
    /// A plain or quoted scalar as written, quotes included; a block scalar from its `|` or `>` to the last character that is not
    /// white space; a block collection from its first key or item to its last value; a flow collection with its brackets; a missing
    /// value is empty where it would stand. Anchors and tags are not part of it. Where the node was reached through an alias, the
    /// place of its definition.
    pub span: Span,
    pub kind: Kind,
    /// The anchor's name, and `&name` in the text.
    pub anchor: Option<Box<Located<String>>>,
    /// The `*alias` by which this position of the tree was reached; with aliases inside aliased nodes, the outermost. Set on every
    /// node below as well: whoever looks at each text once skips those that have it.
    pub alias: Option<Span>,
    /// The tag as written (`!Ref`, `!!str`).
    pub tag: Option<Box<Located<String>>>,
    /// An expression may stand in it or below it: a text holds `${{`, or a key is `if`. Most of a tree need not be walked for them.
    pub embeds: bool,
}

#[derive(Clone, Debug, Default)]
pub enum Kind {
    /// No value: `key:` with nothing behind it, an alias that could not be resolved, or something nested too deep.
    #[default]
    Null,
    Scalar(Scalar),
    Mapping(Vec<Entry>),
    Sequence(Vec<Node>),
}

/// A key and its value.
#[derive(Clone, Debug)]
pub struct Entry {
    pub key: Node,
    pub value: Node,
    pub(super) span: Span,
}

impl Entry {
    /// From the key's start to the value's end; an alias counts as the text `*name`.
    #[must_use]
    pub const fn span(&self) -> Span {
        self.span
    }
}

impl Node {
    /// Where this position of the tree is written: the `*alias` through which it was reached, or the node itself.
    #[must_use]
    pub fn site(&self) -> Span {
        self.alias.unwrap_or(self.span)
    }

    /// The value of a mapping's key. Of equal keys, which are a problem already, the first.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.entry(key).map(|entry| &entry.value)
    }

    #[must_use]
    pub fn entry(&self, key: &str) -> Option<&Entry> {
        self.as_mapping().iter().find(|entry| entry.key.as_str() == Some(key))
    }

    /// A scalar's decoded value, whatever its style.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        self.as_scalar().map(|scalar| scalar.value.as_str())
    }

    #[must_use]
    pub const fn as_scalar(&self) -> Option<&Scalar> {
        match &self.kind {
            Kind::Scalar(scalar) => Some(scalar),
            _ => None,
        }
    }

    /// A mapping's entries; none where the node is no mapping.
    #[must_use]
    pub fn as_mapping(&self) -> &[Entry] {
        match &self.kind {
            Kind::Mapping(entries) => entries,
            _ => &[],
        }
    }

    /// A sequence's items; none where the node is no sequence.
    #[must_use]
    pub fn as_sequence(&self) -> &[Node] {
        match &self.kind {
            Kind::Sequence(items) => items,
            _ => &[],
        }
    }

    /// A sequence's items, or a scalar as the only item: the reading of keys that take one or many.
    #[must_use]
    pub fn items(&self) -> &[Node] {
        match &self.kind {
            Kind::Sequence(items) => items,
            Kind::Scalar(_) => std::slice::from_ref(self),
            Kind::Null | Kind::Mapping(_) => &[],
        }
    }

    #[must_use]
    pub const fn is_mapping(&self) -> bool {
        matches!(self.kind, Kind::Mapping(_))
    }

    #[must_use]
    pub const fn is_sequence(&self) -> bool {
        matches!(self.kind, Kind::Sequence(_))
    }

    /// No value, or a plain `null`, `Null`, `NULL` or `~` (YAML 1.2.2, section 10.3.2).
    #[must_use]
    pub fn is_null(&self) -> bool {
        match &self.kind {
            Kind::Null => true,
            Kind::Scalar(scalar) => {
                scalar.style == Style::Plain && matches!(scalar.value.as_str(), "" | "~" | "null" | "Null" | "NULL")
            }
            Kind::Mapping(_) | Kind::Sequence(_) => false,
        }
    }

    /// A plain `true` or `false`, also with a capital or all in capitals (YAML 1.2.2, section 10.3.2): `yes` and `on` are texts.
    #[must_use]
    pub fn as_bool(&self) -> Option<bool> {
        let scalar = self.as_scalar().filter(|scalar| scalar.style == Style::Plain)?;
        match scalar.value.as_str() {
            "true" | "True" | "TRUE" => Some(true),
            "false" | "False" | "FALSE" => Some(false),
            _ => None,
        }
    }

    /// This node and all below it in the order of the text, keys included.
    #[must_use]
    pub fn walk(&self) -> Walk<'_> {
        Walk { ahead: vec![self], embedding: false }
    }

    /// As [`Self::walk`], without what holds no expression.
    #[must_use]
    pub fn walk_embedding(&self) -> Walk<'_> {
        Walk { ahead: if self.embeds { vec![self] } else { Vec::new() }, embedding: true }
    }

    /// All scalars in the order of the text, keys included, each with its node.
    pub fn scalars(&self) -> impl Iterator<Item = (&Node, &Scalar)> {
        self.walk().filter_map(|node| node.as_scalar().map(|scalar| (node, scalar)))
    }
}

/// The nodes of a tree in the order of the text.
#[derive(Clone, Debug)]
pub struct Walk<'a> {
    ahead: Vec<&'a Node>,
    /// Only what holds expressions.
    embedding: bool,
}

impl<'a> Iterator for Walk<'a> {
    type Item = &'a Node;

    fn next(&mut self) -> Option<&'a Node> {
        let node = self.ahead.pop()?;
        let all = !self.embedding;
        let wanted = |node: &&'a Node| all || node.embeds;
        match &node.kind {
            Kind::Null | Kind::Scalar(_) => {}
            Kind::Mapping(entries) => {
                let parts = entries.iter().rev().flat_map(|entry| [&entry.value, &entry.key]);
                self.ahead.extend(parts.filter(wanted));
            }
            Kind::Sequence(items) => self.ahead.extend(items.iter().rev().filter(wanted)),
        }
        Some(node)
    }
}
