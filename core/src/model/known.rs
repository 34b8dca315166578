//! An expression in which some contexts' values are known.

use crate::syntax::expression::{Access, Expression, ExpressionKind};
use crate::text::{Located, Span};

/// A value that a context is known to have.
#[derive(Clone, Copy, Debug)]
pub enum Known {
    Text(&'static str),
    Number(f64),
    Bool(bool),
    EmptyList,
}

/// The expression with every read of a context replaced by its value, where `known` gives one; the rest stays as it is.
#[must_use]
pub fn with_known(expression: &Expression, known: &dyn Fn(&Access) -> Option<Known>) -> Expression {
    if let Some(access) = whole_access(expression) {
        let value = known(&access);
        return value.map_or_else(|| expression.clone(), |value| literal(value, expression.span));
    }
    let inside = |part: &Expression| with_known(part, known);
    let boxed = |part: &Expression| Box::new(inside(part));
    let kind = match &expression.kind {
        ExpressionKind::Property { object, name } => ExpressionKind::Property { object: boxed(object), name: name.clone() },
        ExpressionKind::Index { object, index } => ExpressionKind::Index { object: boxed(object), index: boxed(index) },
        ExpressionKind::Filter { object } => ExpressionKind::Filter { object: boxed(object) },
        ExpressionKind::Call { name, arguments } => {
            ExpressionKind::Call { name: name.clone(), arguments: arguments.iter().map(inside).collect() }
        }
        ExpressionKind::Not(operand) => ExpressionKind::Not(boxed(operand)),
        ExpressionKind::Binary { operator, left, right } => {
            ExpressionKind::Binary { operator: *operator, left: boxed(left), right: boxed(right) }
        }
        leaf => leaf.clone(),
    };
    Expression { span: expression.span, kind }
}

/// The read of a context that an expression is as a whole.
#[must_use]
pub fn whole_access(expression: &Expression) -> Option<Access> {
    let is_lookup = matches!(
        expression.kind,
        ExpressionKind::Context(_)
            | ExpressionKind::Property { .. }
            | ExpressionKind::Index { .. }
            | ExpressionKind::Filter { .. }
    );
    if !is_lookup {
        return None;
    }
    expression.accesses().into_iter().next().filter(|access| access.span == expression.span)
}

fn literal(known: Known, span: Span) -> Expression {
    let kind = match known {
        Known::Text(text) => ExpressionKind::Text(text.to_owned()),
        Known::Number(number) => ExpressionKind::Number(number),
        Known::Bool(value) => ExpressionKind::Bool(value),
        Known::EmptyList => {
            let list = Expression { span, kind: ExpressionKind::Text("[]".to_owned()) };
            ExpressionKind::Call { name: Located::new("fromJSON".to_owned(), span), arguments: vec![list] }
        }
    };
    Expression { span, kind }
}
