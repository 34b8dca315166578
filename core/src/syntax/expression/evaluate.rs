//! The constant value of an expression, within a budget: `format()` in `format()` could otherwise grow without bound.

use super::{Expression, ExpressionKind, Operator, Value, function};
use crate::text::Span;
use std::cmp::Ordering;

mod call;

pub use call::placeholders;
pub(super) use call::{Piece, format_pieces};

/// How many bytes of values one evaluation may make. GitHub allows 1 MiB for what contexts hold; constants need far less.
const BUDGET: usize = 64 * 1024;

pub(super) fn constant(expression: &Expression) -> Option<Value> {
    Given(&[]).value(expression)
}

pub(super) fn truth(expression: &Expression, given: &[(Span, Value)]) -> Option<bool> {
    Given(given).truth(expression)
}

pub(super) fn reachable_values(arguments: &[Expression]) -> Vec<&Expression> {
    Given(&[]).reachable_values(arguments)
}

/// What some reads of contexts are known to give, by their places.
#[derive(Clone, Copy)]
struct Given<'g>(&'g [(Span, Value)]);

impl Given<'_> {
    fn at(self, span: Span) -> Option<Value> {
        self.0.iter().find(|(known, _)| *known == span).map(|(_, value)| value.clone())
    }

    fn value(self, expression: &Expression) -> Option<Value> {
        Evaluation { budget: BUDGET, given: self }.value(expression)
    }

    fn truth(self, expression: &Expression) -> Option<bool> {
        match &expression.kind {
            ExpressionKind::Not(operand) => self.truth(operand).map(|truth| !truth),
            ExpressionKind::Binary { operator: Operator::And, left, right } => self.decided(left, right, false),
            ExpressionKind::Binary { operator: Operator::Or, left, right } => self.decided(left, right, true),
            ExpressionKind::Call { name, arguments } if function::called(&name.value, arguments.len()) == Some("case") => {
                agreed(self.reachable_values(arguments).into_iter().map(|value| self.truth(value)))
            }
            _ => self.value(expression).map(|value| value.is_truthy()),
        }
    }

    /// The truth of two operands of which one alone decides if it is `deciding`.
    fn decided(self, left: &Expression, right: &Expression, deciding: bool) -> Option<bool> {
        let left = self.truth(left);
        if left == Some(deciding) {
            return left;
        }
        let right = self.truth(right);
        if right == Some(deciding) { right } else { left.and(right) }
    }

    /// The values among the arguments of `case()` that constant conditions do not rule out.
    fn reachable_values(self, arguments: &[Expression]) -> Vec<&Expression> {
        let mut reachable = Vec::new();
        for pair in arguments.chunks(2) {
            match pair {
                [condition, value] => match self.value(condition) {
                    Some(Value::Bool(false)) => {}
                    Some(Value::Bool(true)) => {
                        reachable.push(value);
                        return reachable;
                    }
                    _ => reachable.push(value),
                },
                _ => reachable.extend(pair),
            }
        }
        reachable
    }
}

/// The truth that all agree on.
fn agreed(mut truths: impl Iterator<Item = Option<bool>>) -> Option<bool> {
    let first = truths.next()??;
    truths.all(|truth| truth == Some(first)).then_some(first)
}

/// A value on its way. What `.*` gives stays apart from other lists: a further lookup goes into each of its items.
struct Flowing {
    value: Value,
    filtered: bool,
}

impl Flowing {
    fn plain(value: Value) -> Self {
        Self { value, filtered: false }
    }
}

struct Evaluation<'g> {
    /// Bytes that may still be made.
    budget: usize,
    given: Given<'g>,
}

impl Evaluation<'_> {
    fn value(&mut self, expression: &Expression) -> Option<Value> {
        self.flowing(expression).map(|flowing| flowing.value)
    }

    fn spend(&mut self, bytes: usize) -> Option<()> {
        self.budget = self.budget.checked_sub(bytes)?;
        Some(())
    }

    fn text(&mut self, text: &str) -> Option<Value> {
        self.spend(text.len())?;
        Some(Value::Text(text.to_owned()))
    }

    fn flowing(&mut self, expression: &Expression) -> Option<Flowing> {
        if let Some(value) = self.given.at(expression.span) {
            return Some(Flowing::plain(value));
        }
        let value = match &expression.kind {
            ExpressionKind::Null => Value::Null,
            ExpressionKind::Bool(bool) => Value::Bool(*bool),
            ExpressionKind::Number(number) => Value::Number(*number),
            ExpressionKind::Text(text) => self.text(text)?,
            ExpressionKind::Context(_) => return None,
            ExpressionKind::Not(operand) => Value::Bool(!self.value(operand)?.is_truthy()),
            ExpressionKind::Binary { operator: Operator::And, left, right } => return self.chosen(left, right, false),
            ExpressionKind::Binary { operator: Operator::Or, left, right } => return self.chosen(left, right, true),
            ExpressionKind::Binary { operator, left, right } => {
                let (left, right) = (self.value(left)?, self.value(right)?);
                Value::Bool(holds(*operator, left.compared(&right)))
            }
            ExpressionKind::Property { object, name } => {
                let object = self.flowing(object)?;
                return Some(looked_up(object, &Value::Text(name.value.clone())));
            }
            ExpressionKind::Index { object, index } => {
                let object = self.flowing(object)?;
                return Some(looked_up(object, &self.value(index)?));
            }
            ExpressionKind::Filter { object } => return Some(filtered(self.flowing(object)?)),
            ExpressionKind::Call { name, arguments } => return self.call(&name.value, arguments),
        };
        Some(Flowing::plain(value))
    }

    /// The left operand where its truth is `wanted`, else the right one.
    fn chosen(&mut self, left: &Expression, right: &Expression, wanted: bool) -> Option<Flowing> {
        let left = self.flowing(left)?;
        if left.value.is_truthy() == wanted { Some(left) } else { self.flowing(right) }
    }
}

fn holds(operator: Operator, compared: Option<Ordering>) -> bool {
    match operator {
        Operator::Equal => compared == Some(Ordering::Equal),
        Operator::NotEqual => compared != Some(Ordering::Equal),
        Operator::Less => compared == Some(Ordering::Less),
        Operator::LessOrEqual => matches!(compared, Some(Ordering::Less | Ordering::Equal)),
        Operator::Greater => compared == Some(Ordering::Greater),
        Operator::GreaterOrEqual => matches!(compared, Some(Ordering::Greater | Ordering::Equal)),
        Operator::And | Operator::Or => false,
    }
}

fn filtered(object: Flowing) -> Flowing {
    let value = match (object.value, object.filtered) {
        (Value::Array(items), true) => Value::Array(items.into_iter().flat_map(values).collect()),
        (other, _) => Value::Array(values(other)),
    };
    Flowing { value, filtered: true }
}

fn values(collection: Value) -> Vec<Value> {
    match collection {
        Value::Array(items) => items,
        Value::Object(entries) => entries.into_iter().map(|(_, value)| value).collect(),
        _ => Vec::new(),
    }
}

fn looked_up(object: Flowing, index: &Value) -> Flowing {
    match (object.value, object.filtered) {
        (Value::Array(items), true) => {
            let found = items.into_iter().filter_map(|item| entry(item, index)).collect();
            Flowing { value: Value::Array(found), filtered: true }
        }
        (other, _) => Flowing::plain(entry(other, index).unwrap_or(Value::Null)),
    }
}

/// The item of a list, or the value of an object's key, whatever its case.
fn entry(collection: Value, index: &Value) -> Option<Value> {
    match collection {
        Value::Array(items) => items.into_iter().nth(position(index)?),
        Value::Object(entries) if index.is_primitive() => {
            let key = super::value::fold(&index.rendered());
            entries.into_iter().find(|(name, _)| super::value::fold(name) == key).map(|(_, value)| value)
        }
        _ => None,
    }
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the range is checked")]
fn position(index: &Value) -> Option<usize> {
    let number = index.as_number().floor();
    (0.0..=f64::from(i32::MAX)).contains(&number).then_some(number as usize)
}
