//! Which reads can reach an expression's result: see `Expression::flowing_accesses` for the rules.

use super::access::{self, Access};
use super::{Expression, ExpressionKind, Operator, evaluate, function};

pub(super) fn flowing_accesses(expression: &Expression) -> Vec<Access> {
    let mut found = Vec::new();
    collect(expression, &mut found);
    found
}

fn collect(expression: &Expression, found: &mut Vec<Access>) {
    let chain = access::Chain::of(expression);
    if let Some(access) = chain.access(expression.span) {
        found.push(access);
        return;
    }
    match &chain.root.kind {
        ExpressionKind::Call { name, arguments } => {
            carried(&name.value, arguments).into_iter().for_each(|argument| collect(argument, found));
        }
        ExpressionKind::Binary { operator: Operator::And, left, right } if left.truth() != Some(false) => collect(right, found),
        ExpressionKind::Binary { operator: Operator::Or, left, right } => {
            let truth = left.truth();
            if truth != Some(false) {
                collect(left, found);
            }
            if truth != Some(true) {
                collect(right, found);
            }
        }
        _ => {}
    }
}

/// The arguments whose value the function's result can hold.
fn carried<'a>(name: &str, arguments: &'a [Expression]) -> Vec<&'a Expression> {
    match function::called(name, arguments.len()) {
        Some("always" | "cancelled" | "contains" | "endsWith" | "failure" | "hashFiles" | "startsWith" | "success") => Vec::new(),
        Some("case") => evaluate::reachable_values(arguments),
        Some("format") => placed(arguments),
        _ => arguments.iter().collect(),
    }
}

/// The arguments that a constant format string places; all, where it is not constant or broken.
fn placed(arguments: &[Expression]) -> Vec<&Expression> {
    let format = arguments.first().and_then(evaluate::constant).map(|format| format.rendered());
    let Some(pieces) = format.as_deref().and_then(evaluate::format_pieces) else { return arguments.iter().collect() };
    let places = |index: usize| pieces.contains(&evaluate::Piece::Argument(index));
    arguments.iter().skip(1).enumerate().filter(|&(index, _)| places(index)).map(|(_, argument)| argument).collect()
}
