//! The values that an expression gives, and what its functions make of them.

use crate::flow::secret::plain;
use crate::model::placed::{self, Placed};
use crate::model::secrecy::{Flowing, Taken, Turn, TurnKind};
use crate::place::Place;
use crate::syntax::expression::{Access, Expression, ExpressionKind, Operator, Segment};
use crate::syntax::yaml::Node;
use crate::text::{File, Span};

/// What flows into a scalar.
#[must_use]
pub(in crate::flow) fn of_node(node: &Node, file: &File<'_>) -> Vec<Flowing> {
    let mut values: Vec<Flowing> = placed::expressions(node).iter().flat_map(|placed| of_placed(placed, file)).collect();
    values.truncate(MOST);
    values
}

/// More values in one text make no finding clearer.
const MOST: usize = 8;

/// What one `${{ … }}` gives.
#[must_use]
pub(in crate::flow::secret) fn of_placed(placed: &Placed<'_>, file: &File<'_>) -> Vec<Flowing> {
    if placed.expression.possible_values().is_some() {
        return Vec::new();
    }
    let place = |span: Span| Place::new(file, placed.span(span));
    let mut values = of_expression(placed.expression, &place);
    values.truncate(MOST);
    values
}

type Placing<'p> = &'p dyn Fn(Span) -> Place;

fn of_expression(expression: &Expression, place: Placing<'_>) -> Vec<Flowing> {
    match &expression.kind {
        ExpressionKind::Context(_)
        | ExpressionKind::Property { .. }
        | ExpressionKind::Index { .. }
        | ExpressionKind::Filter { .. } => of_lookup(expression, place),
        ExpressionKind::Call { name, arguments } => of_call(&name.value.to_ascii_lowercase(), arguments, expression, place),
        ExpressionKind::Binary { operator: Operator::And, left, right } => {
            if left.truth() == Some(false) {
                Vec::new()
            } else {
                of_expression(right, place)
            }
        }
        ExpressionKind::Binary { operator: Operator::Or, left, right } => {
            let mut values = of_expression(left, place);
            values.extend(of_expression(right, place));
            values
        }
        _ => Vec::new(),
    }
}

fn of_call(name: &str, arguments: &[Expression], whole: &Expression, place: Placing<'_>) -> Vec<Flowing> {
    let of_all = || arguments.iter().flat_map(|argument| of_expression(argument, place)).collect::<Vec<Flowing>>();
    match name {
        "tojson" => match arguments.first().map(|argument| &argument.kind) {
            Some(ExpressionKind::Context(context)) if context.eq_ignore_ascii_case("env") => {
                vec![flowing(Taken::Environment, "toJSON(env)".to_owned(), place(whole.span))]
            }
            Some(ExpressionKind::Context(context)) if context.eq_ignore_ascii_case("github") => {
                vec![flowing(Taken::Token, "toJSON(github)".to_owned(), place(whole.span))]
            }
            _ => of_all(),
        },
        "format" | "join" | "fromjson" | "case" => of_all(),
        _ => Vec::new(),
    }
}

/// A path from a context, or from what a function gives.
fn of_lookup(expression: &Expression, place: Placing<'_>) -> Vec<Flowing> {
    let mut root = expression;
    let mut field = None;
    while let ExpressionKind::Property { object, .. } | ExpressionKind::Filter { object } | ExpressionKind::Index { object, .. } =
        &root.kind
    {
        if let ExpressionKind::Property { name, .. } = &root.kind {
            field = field.or(Some(name.value.as_str()));
        }
        root = object;
    }
    if matches!(root.kind, ExpressionKind::Context(_)) {
        let access = expression.accesses().into_iter().find(|access| access.span == expression.span);
        return access
            .and_then(|access| taken(&access))
            .map(|(source, name)| flowing(source, name, place(expression.span)))
            .into_iter()
            .collect();
    }
    if field.is_some_and(plain::is_plain) {
        return Vec::new();
    }
    let mut values = of_expression(root, place);
    let by = field.map_or_else(|| "fromJSON(…)".to_owned(), |field| format!("fromJSON(…).{field}"));
    for value in &mut values {
        value.turns.push(Turn { kind: TurnKind::Part, by: by.clone(), place: place(expression.span) });
    }
    values
}

fn flowing(source: Taken, name: String, place: Place) -> Flowing {
    Flowing { source, name, place, turns: Vec::new(), masked: false, cure: None }
}

/// Where a read of a context takes its value; `None` where that is no secret.
fn taken(access: &Access) -> Option<(Taken, String)> {
    let name = |at: usize| match access.path.get(at) {
        Some(Segment::Name(name)) => Some(name.clone()),
        _ => None,
    };
    let context = access.context().to_ascii_lowercase();
    let second = name(1).unwrap_or_default();
    let source = match context.as_str() {
        "secrets" => match name(1) {
            Some(name) if name.eq_ignore_ascii_case("GITHUB_TOKEN") => Taken::Token,
            Some(name) => Taken::Secret(name.to_ascii_uppercase()),
            None => Taken::AllSecrets,
        },
        "github" if second.eq_ignore_ascii_case("token") => Taken::Token,
        "github" if access.starts_with(&["github", "event", "inputs"]) => Taken::Input(name(3)?),
        "env" => Taken::Variable(name(1)?),
        "inputs" => Taken::Input(name(1)?),
        "steps" if name(2)?.eq_ignore_ascii_case("outputs") => Taken::Step { id: second, output: name(3)? },
        "needs" | "jobs" if name(2)?.eq_ignore_ascii_case("outputs") => Taken::Job { id: second, output: name(3)? },
        _ => return None,
    };
    Some((source, access.dotted()))
}
