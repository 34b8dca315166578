//! Which contexts an expression reads.

use super::{Expression, ExpressionKind, evaluate, lexer};
use crate::text::Span;

/// A read of a context as far as its path goes: `github.event.issue.title`, `secrets['X']`, `matrix.*`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Access {
    /// The context's name and the steps from it. Never empty.
    pub path: Vec<Segment>,
    pub span: Span,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Segment {
    /// A name as written, or a constant index: `['a']` and `.a` are the same, `[0]` is `0`.
    Name(String),
    /// `.*` or `[*]`: every one.
    Star,
    /// An index known only when the workflow runs: any one.
    Dynamic,
}

impl Access {
    /// The context's name as written.
    #[must_use]
    pub fn context(&self) -> &str {
        match self.path.first() {
            Some(Segment::Name(name)) => name,
            _ => "",
        }
    }

    /// The path in GitHub's writing, whichever way it was written: `secrets.X`, `env['a b']`, `matrix.*`, `secrets[…]`.
    #[must_use]
    pub fn dotted(&self) -> String {
        let mut dotted = String::new();
        for segment in &self.path {
            match segment {
                Segment::Name(name) if !lexer::is_name(name) => dotted.push_str(&format!("['{}']", name.replace('\'', "''"))),
                Segment::Name(name) if dotted.is_empty() => dotted.push_str(name),
                Segment::Name(name) => dotted.push_str(&format!(".{name}")),
                Segment::Star => dotted.push_str(".*"),
                Segment::Dynamic => dotted.push_str("[…]"),
            }
        }
        dotted
    }

    /// Whether the path is exactly this one, whatever its case; `*` in the pattern stands for any one segment.
    #[must_use]
    pub fn is(&self, pattern: &[&str]) -> bool {
        self.path.len() == pattern.len() && self.starts_with(pattern)
    }

    /// Whether the path begins so, by the rules of `is`.
    #[must_use]
    pub fn starts_with(&self, pattern: &[&str]) -> bool {
        self.path.len() >= pattern.len() && self.path.iter().zip(pattern).all(|(segment, name)| segment.is(name))
    }

    /// Whether the read can give the value at this path, or one that holds it: as `is`, but `.*` and an index that is not constant
    /// may be any name, and `github.event` gives `github.event.issue.title` too.
    #[must_use]
    pub fn may_reach(&self, pattern: &[&str]) -> bool {
        self.path.len() <= pattern.len() && self.path.iter().zip(pattern).all(|(segment, name)| segment.may_be(name))
    }
}

impl Segment {
    fn is(&self, pattern: &str) -> bool {
        match self {
            _ if pattern == "*" => true,
            Self::Name(name) => name.eq_ignore_ascii_case(pattern),
            Self::Star | Self::Dynamic => false,
        }
    }

    fn may_be(&self, pattern: &str) -> bool {
        matches!(self, Self::Star | Self::Dynamic) || self.is(pattern)
    }
}

pub(super) fn access(expression: &Expression) -> Option<Access> {
    Chain::of(expression).access(expression.span)
}

pub(super) fn accesses(expression: &Expression) -> Vec<Access> {
    let mut found = Vec::new();
    collect(expression, &mut found);
    found
}

fn collect(expression: &Expression, found: &mut Vec<Access>) {
    let chain = Chain::of(expression);
    match chain.access(expression.span) {
        Some(access) => found.push(access),
        None => chain.root.parts().into_iter().for_each(|part| collect(part, found)),
    }
    chain.indices().for_each(|index| collect(index, found));
}

/// An expression seen as lookups from a root: `a.b[c]` is `.b` and `[c]` from `a`. What is no lookup is its own root.
pub(super) struct Chain<'a> {
    pub(super) root: &'a Expression,
    /// The lookups, the first one first.
    lookups: Vec<&'a Expression>,
}

impl<'a> Chain<'a> {
    pub(super) fn of(expression: &'a Expression) -> Self {
        let mut root = expression;
        let mut lookups = Vec::new();
        while let ExpressionKind::Property { object, .. }
        | ExpressionKind::Filter { object }
        | ExpressionKind::Index { object, .. } = &root.kind
        {
            lookups.push(root);
            root = object;
        }
        lookups.reverse();
        Self { root, lookups }
    }

    /// The read that the whole chain is; None where its root is no context.
    pub(super) fn access(&self, span: Span) -> Option<Access> {
        let ExpressionKind::Context(context) = &self.root.kind else { return None };
        let first = std::iter::once(Segment::Name(context.clone()));
        Some(Access { path: first.chain(self.lookups.iter().map(|lookup| segment(lookup))).collect(), span })
    }

    fn indices(&self) -> impl Iterator<Item = &'a Expression> {
        self.lookups.iter().filter_map(|lookup| match &lookup.kind {
            ExpressionKind::Index { index, .. } => Some(&**index),
            _ => None,
        })
    }
}

fn segment(lookup: &Expression) -> Segment {
    match &lookup.kind {
        ExpressionKind::Property { name, .. } => Segment::Name(name.value.clone()),
        ExpressionKind::Filter { .. } => Segment::Star,
        ExpressionKind::Index { index, .. } => match evaluate::constant(index) {
            Some(value) if value.is_primitive() => Segment::Name(value.rendered()),
            _ => Segment::Dynamic,
        },
        _ => Segment::Dynamic,
    }
}
