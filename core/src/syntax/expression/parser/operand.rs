//! A finished part of an expression while the parser holds it. Rows of `&&` and `||` stay rows until they are complete.

use super::super::{Expression, ExpressionKind, Operator};
use crate::text::{Located, Span};
use std::collections::VecDeque;

/// Up to here a row leans left, as people expect; a longer one is balanced, so that recursion over it stays shallow.
const LEANING: usize = 8;

/// From this height of the tree on, a row in parentheses joins the same kind of row around it; below, it keeps its own node.
const TALL: usize = 64;

pub(super) struct Operand {
    tree: Tree,
    /// With the parentheses around it.
    pub(super) outer: Span,
    /// As GitHub counts it: see `MAXIMUM_DEPTH`.
    pub(super) depth: usize,
    /// Nodes on the longest way down in our tree.
    height: usize,
    form: Form,
}

#[derive(PartialEq, Eq)]
enum Form {
    Literal,
    Plain,
    Grouped,
}

enum Tree {
    One(Expression),
    Row { operator: Operator, row: Row, span: Span },
}

/// The operands of a row, each with the span that holds its parentheses, and the height of the highest.
struct Row {
    links: VecDeque<(Expression, Span)>,
    tallest: usize,
}

impl Operand {
    fn one(kind: ExpressionKind, span: Span, depth: usize, height: usize) -> Self {
        Self { tree: Tree::One(Expression { span, kind }), outer: span, depth, height, form: Form::Plain }
    }

    pub(super) fn literal(kind: ExpressionKind, span: Span) -> Self {
        Self { form: Form::Literal, ..Self::one(kind, span, 1, 1) }
    }

    pub(super) fn context(name: &str, span: Span) -> Self {
        Self::one(ExpressionKind::Context(name.to_owned()), span, 1, 1)
    }

    pub(super) fn call(name: Located<String>, arguments: Vec<Operand>, close: Span) -> Self {
        let span = name.span.join(close);
        let depth = 1 + arguments.iter().map(|argument| argument.depth).max().unwrap_or(0);
        let height = 1 + arguments.iter().map(|argument| argument.height).max().unwrap_or(0);
        let arguments = arguments.into_iter().map(Operand::finish).collect();
        Self::one(ExpressionKind::Call { name, arguments }, span, depth, height)
    }

    pub(super) fn property(self, name: Located<String>) -> Self {
        let (span, depth, height) = (self.outer.join(name.span), self.depth + 1, self.height + 1);
        Self::one(ExpressionKind::Property { object: Box::new(self.finish()), name }, span, depth, height)
    }

    pub(super) fn filter(self, close: Span) -> Self {
        let (span, depth, height) = (self.outer.join(close), self.depth + 1, self.height + 1);
        Self::one(ExpressionKind::Filter { object: Box::new(self.finish()) }, span, depth, height)
    }

    pub(super) fn index(self, index: Operand, close: Span) -> Self {
        let span = self.outer.join(close);
        let (depth, height) = (1 + self.depth.max(index.depth), 1 + self.height.max(index.height));
        let kind = ExpressionKind::Index { object: Box::new(self.finish()), index: Box::new(index.finish()) };
        Self::one(kind, span, depth, height)
    }

    pub(super) fn not(self, sign: Span) -> Self {
        let (span, depth, height) = (sign.join(self.outer), self.depth + 1, self.height + 1);
        Self::one(ExpressionKind::Not(Box::new(self.finish())), span, depth, height)
    }

    pub(super) fn group(self, outer: Span) -> Self {
        Self { outer, form: Form::Grouped, ..self }
    }

    pub(super) fn is_literal(&self) -> bool {
        self.form == Form::Literal
    }

    pub(super) fn binary(self, operator: Operator, right: Operand) -> Self {
        let span = self.outer.join(right.outer);
        if !operator.is_logical() {
            let (depth, height) = (1 + self.depth.max(right.depth), 1 + self.height.max(right.height));
            let kind = ExpressionKind::Binary { operator, left: Box::new(self.finish()), right: Box::new(right.finish()) };
            return Self::one(kind, span, depth, height);
        }
        let depth = 1 + self.depth_within(operator).max(right.depth_within(operator));
        let row = self.into_row(operator).joined(right.into_row(operator));
        let height = row.height();
        Self { tree: Tree::Row { operator, row, span }, outer: span, depth, height, form: Form::Plain }
    }

    /// The depth below a row of `operator` that takes this operand in: GitHub makes one level of nested rows of one kind.
    fn depth_within(&self, operator: Operator) -> usize {
        match &self.tree {
            Tree::Row { operator: own, .. } if *own == operator => self.depth - 1,
            _ => self.depth,
        }
    }

    fn into_row(self, operator: Operator) -> Row {
        let apart = self.form == Form::Grouped && self.height < TALL;
        match self.tree {
            Tree::Row { operator: own, row, .. } if own == operator && !apart => row,
            _ => {
                let (outer, tallest) = (self.outer, self.height);
                Row { links: VecDeque::from([(self.finish(), outer)]), tallest }
            }
        }
    }

    pub(super) fn finish(self) -> Expression {
        match self.tree {
            Tree::One(expression) => expression,
            Tree::Row { operator, row, span } => row.finish(operator, span),
        }
    }
}

impl Row {
    /// One row of both, by moving the shorter one, so that a row nested a thousand times is not moved a thousand times.
    fn joined(self, right: Row) -> Row {
        let tallest = self.tallest.max(right.tallest);
        let (mut left, mut right) = (self.links, right.links);
        if left.len() >= right.len() {
            left.extend(right);
            return Row { links: left, tallest };
        }
        while let Some(link) = left.pop_back() {
            right.push_front(link);
        }
        Row { links: right, tallest }
    }

    fn height(&self) -> usize {
        let length = self.links.len();
        let above = if length <= LEANING { length.saturating_sub(1) } else { length.ilog2() as usize + 1 };
        self.tallest + above
    }

    fn finish(mut self, operator: Operator, span: Span) -> Expression {
        let length = self.links.len();
        let whole = match length <= LEANING {
            true => self.links.into_iter().reduce(|left, right| pair(operator, left, right)),
            false => balanced(operator, &mut self.links, length),
        };
        match whole {
            Some((expression, _)) => Expression { span, ..expression },
            None => Expression { span, kind: ExpressionKind::Null },
        }
    }
}

/// A tree over the first `count` links, as shallow as can be.
fn balanced(operator: Operator, links: &mut VecDeque<(Expression, Span)>, count: usize) -> Option<(Expression, Span)> {
    if count < 2 {
        return links.pop_front();
    }
    let left = balanced(operator, links, count.div_ceil(2))?;
    let right = balanced(operator, links, count / 2)?;
    Some(pair(operator, left, right))
}

fn pair(operator: Operator, left: (Expression, Span), right: (Expression, Span)) -> (Expression, Span) {
    let span = left.1.join(right.1);
    let kind = ExpressionKind::Binary { operator, left: Box::new(left.0), right: Box::new(right.0) };
    (Expression { span, kind }, span)
}
