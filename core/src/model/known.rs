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
    filled(expression, known).unwrap_or_else(|| expression.clone())
}

/// None where nothing in it is known, so that the whole can stay.
fn filled(expression: &Expression, known: &dyn Fn(&Access) -> Option<Known>) -> Option<Expression> {
    if let Some(access) = whole_access(expression) {
        return known(&access).map(|value| literal(value, expression.span));
    }
    let parts: Vec<Option<Expression>> = expression.parts().into_iter().map(|part| filled(part, known)).collect();
    if parts.iter().all(Option::is_none) {
        return None;
    }
    let mut parts = parts.into_iter();
    let mut inside = |part: &Expression| parts.next().flatten().unwrap_or_else(|| part.clone());
    let mut boxed = |part: &Expression| Box::new(inside(part));
    let kind = match &expression.kind {
        ExpressionKind::Property { object, name } => ExpressionKind::Property { object: boxed(object), name: name.clone() },
        ExpressionKind::Index { object, index } => ExpressionKind::Index { object: boxed(object), index: boxed(index) },
        ExpressionKind::Filter { object } => ExpressionKind::Filter { object: boxed(object) },
        ExpressionKind::Call { name, arguments } => {
            ExpressionKind::Call { name: name.clone(), arguments: arguments.iter().map(|part| *boxed(part)).collect() }
        }
        ExpressionKind::Not(operand) => ExpressionKind::Not(boxed(operand)),
        ExpressionKind::Binary { operator, left, right } => {
            ExpressionKind::Binary { operator: *operator, left: boxed(left), right: boxed(right) }
        }
        leaf => leaf.clone(),
    };
    Some(Expression { span: expression.span, kind })
}

/// The read of a context that an expression is as a whole.
#[must_use]
pub fn whole_access(expression: &Expression) -> Option<Access> {
    expression.access()
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
