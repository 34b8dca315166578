//! Expressions where they stand: the `${{ … }}` of a YAML scalar, with spans in the file.

use crate::syntax::expression::{self, Access, Expression};
use crate::syntax::yaml::{Node, Scalar, Style};
use crate::text::{Change, Span};

/// One expression of a scalar.
#[derive(Clone, Debug)]
pub struct Placed<'y> {
    pub expression: Expression,
    pub scalar: &'y Scalar,
    /// The `*alias` through which the text was reached, where it was.
    pub alias: Option<Span>,
    /// The whole `${{ … }}`, in bytes of the scalar's value; the same as `inner` for a bare `if:`.
    pub island: Span,
    /// Where the expression's own text starts in the scalar's value.
    base: usize,
}

impl<'y> Placed<'y> {
    /// A span of the expression, in the file.
    #[must_use]
    pub fn span(&self, inside: Span) -> Span {
        self.scalar.span_of(self.base + inside.start..self.base + inside.end)
    }

    /// Where the expression's own text starts in the scalar's value.
    #[must_use]
    pub const fn base(&self) -> usize {
        self.base
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
    let alias = node.alias;
    if !scalar.value.contains("${{") {
        return Vec::new();
    }
    let islands = expression::islands(&scalar.value).into_iter();
    islands
        .filter_map(|island| {
            let expression = expression::parse(island.inner.of(&scalar.value)).ok()?;
            Some(Placed { expression, scalar, alias, island: island.span, base: island.inner.start })
        })
        .collect()
}

/// The expression of an `if:`, which may stand without `${{ }}`.
#[must_use]
pub fn condition(node: &Node) -> Vec<Placed<'_>> {
    let Some(scalar) = node.as_scalar() else { return Vec::new() };
    let alias = node.alias;
    if scalar.value.contains("${{") {
        return expressions(node);
    }
    let whole = Span::new(0, scalar.value.len());
    let parsed = expression::parse(&scalar.value).ok();
    parsed.into_iter().map(|expression| Placed { expression, scalar, alias, island: whole, base: 0 }).collect()
}

/// The matrix key where the whole value is `${{ matrix.key }}`.
#[must_use]
pub fn matrix_key(node: &Node) -> Option<String> {
    let [only] = <[_; 1]>::try_from(expressions(node)).ok()?;
    let whole = only.island.len() == only.scalar.value.trim().len();
    let [access] = <[_; 1]>::try_from(only.expression.accesses()).ok()?;
    let dotted = access.dotted();
    dotted.strip_prefix("matrix.").filter(|key| whole && !key.contains('.')).map(str::to_owned)
}

/// All expressions below a node, keys left out.
#[must_use]
pub fn all_expressions(node: &Node) -> Vec<Placed<'_>> {
    node.scalars().flat_map(|(node, _)| expressions(node)).collect()
}

/// All expressions below a node, those of bare `if:` keys included, each once: what is reached through an alias is left out.
#[must_use]
pub fn all_with_conditions(node: &Node) -> Vec<Placed<'_>> {
    let mut found = Vec::new();
    for node in node.walk().filter(|node| node.alias.is_none()) {
        found.extend(expressions(node));
        let bare =
            node.get("if").filter(|value| value.alias.is_none() && value.as_str().is_some_and(|text| !text.contains("${{")));
        found.extend(bare.into_iter().flat_map(condition));
    }
    found
}

/// All reads of contexts below a node, each where it is defined: what an alias repeats is left out.
pub fn all_accesses(node: &Node) -> impl Iterator<Item = (Placed<'_>, Access)> {
    let placed = all_expressions(node).into_iter().filter(|placed| placed.alias.is_none());
    placed.flat_map(|placed| placed.expression.accesses().into_iter().map(move |access| (placed.clone(), access)))
}

/// Whether an `if:` can never hold, so that what it guards never runs.
#[must_use]
pub fn never_holds(node: &Node) -> bool {
    node.as_str().is_some_and(|text| expression::condition(text).is_always_false())
}
