//! What becomes of an expression's value: decided upon, pasted into a text, or given to a key.

use super::said;
use crate::audit::Context;
use crate::finding::Fix;
use crate::model::placed::Placed;
use crate::model::schema::{Position, Takes};
use crate::model::typing::{Surroundings, Texts, Type};
use crate::rule::Severity;
use crate::syntax::expression::{Expression, ExpressionKind, Operator};

/// Texts that say `false` and count as true. `tested`: whether the expression's own value is.
pub(super) fn check_conditions(
    expression: &Expression,
    tested: bool,
    placed: &Placed<'_>,
    around: &Surroundings<'_, '_>,
    cx: &mut Context<'_>,
) {
    match &expression.kind {
        ExpressionKind::Not(operand) => match operand.access().filter(|access| around.may_say_false(&access.path)) {
            Some(access) => {
                let fix = replace(placed, expression, &format!("{} != 'true'", access.dotted()), cx);
                cx.report(placed.span(expression.span), misread(&access.dotted())).fix(fix);
            }
            None => check_conditions(operand, true, placed, around, cx),
        },
        ExpressionKind::Binary { operator: operator @ (Operator::And | Operator::Or), left, right } => {
            // `x || 'y'` is a default for a missing text, and no question.
            check_conditions(left, tested || *operator == Operator::And, placed, around, cx);
            check_conditions(right, tested, placed, around, cx);
        }
        _ if tested => {
            if let Some(access) = expression.access().filter(|access| around.may_say_false(&access.path)) {
                let fix = replace(placed, expression, &format!("{} == 'true'", access.dotted()), cx);
                cx.report(placed.span(expression.span), misread(&access.dotted())).fix(fix);
            }
        }
        _ => {}
    }
}

fn misread(name: &str) -> String {
    format!("`{name}` is a text, and the text `false` counts as true: compare it with `'true'`")
}

fn replace(placed: &Placed<'_>, expression: &Expression, text: &str, cx: &Context<'_>) -> Option<Fix> {
    let change = [placed.replace(expression.span, text)].into_iter().filter(|_| placed.alias.is_none());
    cx.unsafe_fix(format!("Write `{text}`"), change)
}

/// What the key takes that the value is given to.
pub(super) fn check_place(placed: &Placed<'_>, at: Position, around: &Surroundings<'_, '_>, cx: &mut Context<'_>) {
    if at.condition {
        return;
    }
    let whole = placed.island.len() == placed.scalar.value.trim().len();
    let kind = around.type_of(placed.expression);
    if kind.is_structure() && (!whole || matches!(at.takes, Takes::Text | Takes::Flag | Takes::Number)) {
        let shown = if kind == Type::List { "Array" } else { "Object" };
        let message =
            format!("{} is {}, of which only the word `{shown}` is left here: `toJSON()` shows it", named(placed), kind.words());
        cx.report(placed.island_span(), message).severity(Severity::Low);
        return;
    }
    let wrong = match at.takes {
        Takes::Flag => matches!(kind, Type::Text(_) | Type::Number),
        Takes::Number => {
            kind == Type::Flag || matches!(&kind, Type::Text(texts) if !matches!(texts, Texts::Listed(_)) || never_number(texts))
        }
        Takes::Mapping => kind.is_plain(),
        Takes::Text | Takes::Anything => false,
    };
    if whole && wrong {
        let takes = match at.takes {
            Takes::Flag => "`true` or `false`",
            Takes::Number => "a number",
            _ => "a mapping",
        };
        let source = placed.expression.span;
        let convert = placed.expression.access().filter(|_| placed.alias.is_none() && at.takes != Takes::Mapping);
        let change = convert.map(|access| placed.replace(source, &format!("fromJSON({})", access.dotted())));
        let fix = cx.unsafe_fix("Convert it by `fromJSON()`", change);
        cx.report(placed.island_span(), format!("{takes} is needed here, and {} is {}", named(placed), kind.words())).fix(fix);
    }
}

fn never_number(texts: &Texts) -> bool {
    matches!(texts, Texts::Listed(known) if known.iter().all(|text| text.trim().parse::<f64>().is_err()))
}

fn named(placed: &Placed<'_>) -> String {
    match said(placed.expression).as_str() {
        "one side" => "the value".to_owned(),
        name => name.to_owned(),
    }
}
