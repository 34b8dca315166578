//! All the values that can come out of an expression.

use super::{Expression, ExpressionKind, Operator, Value, evaluate, function};

/// More values than this are too many to tell apart.
const MAXIMUM: usize = 256;

#[derive(Default)]
struct Outcomes {
    values: Vec<Value>,
    /// A falsy value that is not known may come out too.
    other_falsy: bool,
}

pub(super) fn possible_values(expression: &Expression) -> Option<Vec<Value>> {
    outcomes(expression).filter(|outcomes| !outcomes.other_falsy).map(|outcomes| outcomes.values)
}

/// None where a truthy value may come out that is not known.
fn outcomes(expression: &Expression) -> Option<Outcomes> {
    match &expression.kind {
        ExpressionKind::Binary { operator: Operator::And, left, right } => and(left, right),
        ExpressionKind::Binary { operator: Operator::Or, left, right } => or(left, right),
        ExpressionKind::Call { name, arguments } if function::called(&name.value, arguments.len()) == Some("case") => {
            let mut all = Outcomes::default();
            for value in evaluate::reachable_values(arguments) {
                all.take_in(outcomes(value)?)?;
            }
            Some(all)
        }
        _ => match evaluate::constant(expression) {
            Some(value) => Some(Outcomes { values: vec![value], other_falsy: false }),
            None if is_boolean(expression) => {
                Some(Outcomes { values: vec![Value::Bool(true), Value::Bool(false)], other_falsy: false })
            }
            None => None,
        },
    }
}

fn and(left: &Expression, right: &Expression) -> Option<Outcomes> {
    let mut all = match outcomes(left) {
        Some(mut outcomes) => {
            outcomes.values.retain(|value| !value.is_truthy());
            outcomes
        }
        None => Outcomes { values: Vec::new(), other_falsy: left.truth() != Some(true) },
    };
    if left.truth() != Some(false) {
        all.take_in(outcomes(right)?)?;
    }
    Some(all)
}

fn or(left: &Expression, right: &Expression) -> Option<Outcomes> {
    let mut all = match left.truth() {
        Some(false) => Outcomes::default(),
        _ => outcomes(left)?,
    };
    all.other_falsy = false;
    all.values.retain(Value::is_truthy);
    if left.truth() != Some(true) {
        all.take_in(outcomes(right)?)?;
    }
    Some(all)
}

impl Outcomes {
    /// None where there are too many.
    fn take_in(&mut self, other: Outcomes) -> Option<()> {
        self.other_falsy |= other.other_falsy;
        for value in other.values {
            if !self.values.contains(&value) {
                self.values.push(value);
            }
        }
        (self.values.len() <= MAXIMUM).then_some(())
    }
}

/// Whether only `true` and `false` can come out.
fn is_boolean(expression: &Expression) -> bool {
    match &expression.kind {
        ExpressionKind::Not(_) => true,
        ExpressionKind::Binary { operator, .. } => !operator.is_logical(),
        ExpressionKind::Call { name, arguments } => matches!(
            function::called(&name.value, arguments.len()),
            Some("cancelled" | "contains" | "endsWith" | "failure" | "startsWith" | "success")
        ),
        _ => false,
    }
}
