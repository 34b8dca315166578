//! Expressions where they stand: the `${{ … }}` of a YAML scalar, with spans in the file.

use crate::syntax::embedded::Reading;
use crate::syntax::expression::{Access, Expression};
use crate::syntax::yaml::{Node, Scalar, Style};
use crate::text::{Change, Span};

/// One expression of a scalar.
#[derive(Clone, Copy, Debug)]
pub struct Placed<'y> {
    pub expression: &'y Expression,
    pub scalar: &'y Scalar,
    /// The `*alias` through which the text was reached, where it was.
    pub alias: Option<Span>,
    /// The whole `${{ … }}`, in bytes of the scalar's value; the same as `inner` for a bare `if:`.
    pub island: Span,
    reading: &'y Reading,
}

impl<'y> Placed<'y> {
    fn new(reading: &'y Reading, scalar: &'y Scalar, alias: Option<Span>) -> Self {
        Self { expression: &reading.expression, scalar, alias, island: reading.island, reading }
    }

    /// Every read of a context, as [`Expression::accesses`] gives them.
    #[must_use]
    pub fn accesses(&self) -> &'y [Access] {
        self.reading.accesses()
    }

    /// The reads whose value can reach the result, as [`Expression::flowing_accesses`] gives them.
    #[must_use]
    pub fn flowing_accesses(&self) -> &'y [Access] {
        self.reading.flowing_accesses()
    }

    /// A span of the expression, in the file.
    #[must_use]
    pub fn span(&self, inside: Span) -> Span {
        let base = self.reading.base;
        self.scalar.span_of(base + inside.start..base + inside.end)
    }

    /// Where the expression's own text starts in the scalar's value.
    #[must_use]
    pub const fn base(&self) -> usize {
        self.reading.base
    }

    /// Writes something else in the place of a part of the expression, as the scalar's style has it.
    #[must_use]
    pub fn replace(&self, inside: Span, text: &str) -> Change {
        let text = match self.scalar.style {
            Style::Plain | Style::Literal | Style::Folded => text.to_owned(),
            Style::SingleQuoted => text.replace('\'', "''"),
            Style::DoubleQuoted => text.replace('\\', "\\\\").replace('"', "\\\""),
        };
        Change::replace(self.span(inside), text)
    }

    /// The whole `${{ … }}`, in the file.
    #[must_use]
    pub fn island_span(&self) -> Span {
        self.scalar.span_of(self.island.start..self.island.end)
    }
}

/// The well-formed expressions of a scalar's value, in order.
#[must_use]
pub fn expressions(node: &Node) -> Vec<Placed<'_>> {
    let Some(scalar) = node.as_scalar() else { return Vec::new() };
    scalar.expressions().iter().map(|reading| Placed::new(reading, scalar, node.alias)).collect()
}

/// The expression of an `if:`, which may stand without `${{ }}`.
#[must_use]
pub fn condition(node: &Node) -> Vec<Placed<'_>> {
    let Some(scalar) = node.as_scalar() else { return Vec::new() };
    if scalar.value.contains("${{") {
        return expressions(node);
    }
    scalar.bare_expression().map(|reading| Placed::new(reading, scalar, node.alias)).into_iter().collect()
}

/// The matrix key where the whole value is `${{ matrix.key }}`.
#[must_use]
pub fn matrix_key(node: &Node) -> Option<String> {
    let [only] = <[_; 1]>::try_from(expressions(node)).ok()?;
    let whole = only.island.len() == only.scalar.value.trim().len();
    let [access] = only.accesses() else { return None };
    let dotted = access.dotted();
    dotted.strip_prefix("matrix.").filter(|key| whole && !key.contains('.')).map(str::to_owned)
}

/// All expressions below a node, keys left out.
#[must_use]
pub fn all_expressions(node: &Node) -> Vec<Placed<'_>> {
    node.walk_embedding().flat_map(expressions).collect()
}

/// All expressions below a node, those of bare `if:` keys included, each once: what is reached through an alias is left out.
#[must_use]
pub fn all_with_conditions(node: &Node) -> Vec<Placed<'_>> {
    let mut found = Vec::new();
    for node in node.walk_embedding().filter(|node| node.alias.is_none()) {
        found.extend(expressions(node));
        let bare =
            node.get("if").filter(|value| value.alias.is_none() && value.as_str().is_some_and(|text| !text.contains("${{")));
        found.extend(bare.into_iter().flat_map(condition));
    }
    found
}

/// All reads of contexts below a node, each where it is defined: what an alias repeats is left out.
pub fn all_accesses(node: &Node) -> impl Iterator<Item = (Placed<'_>, &Access)> {
    let placed = all_expressions(node).into_iter().filter(|placed| placed.alias.is_none());
    placed.flat_map(|placed| placed.accesses().iter().map(move |access| (placed, access)))
}

/// Whether an `if:` can never hold, so that what it guards never runs.
#[must_use]
pub fn never_holds(node: &Node) -> bool {
    node.as_scalar().is_some_and(|scalar| scalar.condition().is_always_false())
}
