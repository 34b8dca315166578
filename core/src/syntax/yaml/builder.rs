//! From a document's nodes in a row to its tree.

use super::tree::{Entry, Kind, Node};
use super::{Problem, ProblemKind, Scalar};
use crate::text::{Located, Span};
use std::collections::BTreeMap;

/// A leaf of a document, or the start or end of a collection.
pub(super) struct Piece {
    pub(super) what: What,
    pub(super) span: Span,
    pub(super) anchor: Option<Box<Located<String>>>,
    pub(super) tag: Option<Box<Located<String>>>,
}

pub(super) enum What {
    Scalar(Scalar),
    Missing,
    Mapping {
        flow: bool,
    },
    Sequence {
        flow: bool,
    },
    /// The end of the collection opened last. Missing where the document breaks off.
    End,
    /// The place of the piece that it stands for.
    /// Invariant: that node ends before this piece, and all that such pieces stand for is within the budget.
    Alias(usize),
    /// An alias that stands for nothing.
    LostAlias,
}

impl Piece {
    pub(super) const fn new(what: What, span: Span) -> Self {
        Self { what, span, anchor: None, tag: None }
    }
}

/// Builds a document's root and reports its duplicate keys.
pub(super) fn build(pieces: &mut [Piece], problems: &mut Vec<Problem>) -> Option<Node> {
    (!pieces.is_empty()).then(|| Builder { pieces, problems, at: 0 }.node(Reach::Once).0)
}

/// How a node is come by.
#[derive(Clone, Copy)]
enum Reach {
    /// In its place, and in no other.
    Once,
    /// In its place; an alias may come for it later.
    Anchored,
    /// Through the alias at this span.
    Alias(Span),
}

fn embeds(kind: &Kind) -> bool {
    match kind {
        Kind::Null => false,
        Kind::Scalar(scalar) => memchr::memmem::find(scalar.value.as_bytes(), b"${{").is_some(),
        Kind::Mapping(entries) => {
            entries.iter().any(|entry| entry.value.embeds || entry.key.embeds || entry.key.as_str() == Some("if"))
        }
        Kind::Sequence(items) => items.iter().any(|item| item.embeds),
    }
}

struct Builder<'p> {
    pieces: &'p mut [Piece],
    problems: &'p mut Vec<Problem>,
    at: usize,
}

impl Builder<'_> {
    /// The node at hand, and where this position of the tree is written: an alias is `*name`.
    fn node(&mut self, reach: Reach) -> (Node, Span) {
        let Some(piece) = self.pieces.get_mut(self.at) else { return (Node::default(), Span::default()) };
        self.at += 1;
        let (span, alias) = (piece.span, reach.alias());
        let reach = if piece.anchor.is_some() { reach.anchored() } else { reach };
        let take = matches!(reach, Reach::Once);
        let kind = match &mut piece.what {
            What::Alias(target) => {
                let target = *target;
                return (self.resolve(target, reach, span), span);
            }
            What::LostAlias => return (Node { span, alias: alias.or(Some(span)), ..Node::default() }, span),
            What::Scalar(scalar) => Kind::Scalar(if take { std::mem::take(scalar) } else { scalar.clone() }),
            What::Missing | What::End => Kind::Null,
            What::Mapping { .. } | What::Sequence { .. } => return self.collection(reach, alias),
        };
        let (anchor, tag) = if take { (None, piece.tag.take()) } else { (piece.anchor.clone(), piece.tag.clone()) };
        let embeds = embeds(&kind);
        (Node { span, kind, anchor, alias, tag, embeds }, span)
    }

    fn resolve(&mut self, target: usize, reach: Reach, span: Span) -> Node {
        let next = std::mem::replace(&mut self.at, target);
        let (node, _) = self.node(Reach::Alias(reach.alias().unwrap_or(span)));
        self.at = next;
        node
    }

    /// The collection whose start has just been passed.
    fn collection(&mut self, reach: Reach, alias: Option<Span>) -> (Node, Span) {
        let Some(start) = self.pieces.get(self.at - 1) else { return (Node::default(), Span::default()) };
        let (anchor, tag, opening) = (start.anchor.clone(), start.tag.clone(), start.span);
        let (kind, flow, inner) = match start.what {
            What::Mapping { flow } => {
                let (entries, inner) = self.entries(reach);
                (Kind::Mapping(entries), flow, inner)
            }
            What::Sequence { flow } => {
                let (items, inner) = self.items(reach);
                (Kind::Sequence(items), flow, inner)
            }
            _ => (Kind::Null, false, None),
        };
        let closing = self.pieces.get(self.at).map(|end| end.span);
        self.at += 1;
        let span = match (flow, inner) {
            (true, inner) => opening.join(closing.or(inner).unwrap_or(opening)),
            (false, inner) => inner.unwrap_or(opening),
        };
        let embeds = embeds(&kind);
        (Node { span, kind, anchor, alias, tag, embeds }, span)
    }

    fn entries(&mut self, reach: Reach) -> (Vec<Entry>, Option<Span>) {
        let mut entries = Vec::new();
        let mut inner = None;
        while self.is_inside() {
            let (key, site) = self.node(reach);
            let (value, value_site) = if self.is_inside() {
                self.node(reach)
            } else {
                let end = Span::new(site.end, site.end);
                (Node { span: end, alias: reach.alias(), ..Node::default() }, end)
            };
            let span = site.join(value_site);
            inner = Some(inner.map_or(span, |inner: Span| inner.join(span)));
            entries.push(Entry { key, value, span });
        }
        if reach.alias().is_none() {
            self.report_duplicates(&entries);
        }
        (entries, inner)
    }

    fn items(&mut self, reach: Reach) -> (Vec<Node>, Option<Span>) {
        let mut items = Vec::new();
        let mut inner = None;
        while self.is_inside() {
            let (item, site) = self.node(reach);
            inner = Some(inner.map_or(site, |inner: Span| inner.join(site)));
            items.push(item);
        }
        (items, inner)
    }

    fn is_inside(&self) -> bool {
        self.pieces.get(self.at).is_some_and(|piece| !matches!(piece.what, What::End))
    }

    /// Keys are compared as texts, since that is what their readers make of them: `1` and `"1"` are equal.
    fn report_duplicates(&mut self, entries: &[Entry]) {
        let mut seen: BTreeMap<&str, Span> = BTreeMap::new();
        for key in entries.iter().map(|entry| &entry.key) {
            let Some(text) = key.as_str() else { continue };
            if let Some(&first) = seen.get(text) {
                self.problems.push(Problem {
                    kind: ProblemKind::DuplicateKey,
                    span: key.site(),
                    message: "this key stands in its mapping already".to_owned(),
                    related: Some(first),
                });
            } else {
                seen.insert(text, key.site());
            }
        }
    }
}

impl Reach {
    const fn alias(self) -> Option<Span> {
        match self {
            Self::Alias(span) => Some(span),
            Self::Once | Self::Anchored => None,
        }
    }

    const fn anchored(self) -> Self {
        match self {
            Self::Once => Self::Anchored,
            reach => reach,
        }
    }
}
