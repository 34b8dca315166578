//! What a matrix holds, as it is written out.

use super::{Fields, Type};
use crate::model::workflow::Job;
use crate::syntax::yaml::{Node, Style};

/// The kind of what stands below `matrix`.
pub(super) fn of_job(job: &Job<'_>, names: &[&str]) -> Type {
    let Some(matrix) = job.node.get("strategy").and_then(|strategy| strategy.get("matrix")) else { return Type::Unknown };
    let [key, below @ ..] = names else { return Type::OBJECT };
    let included = matrix.get("include");
    if !matrix.is_mapping() || matrix.get("<<").is_some() || included.is_some_and(|node| !node.is_sequence()) {
        return Type::Unknown;
    }
    let listed = entry(matrix, key).map(|node| if node.is_sequence() { of_items(node) } else { Type::Unknown });
    let items = included.map(Node::as_sequence).unwrap_or_default();
    if items.iter().any(|item| !item.is_mapping() || item.get("<<").is_some()) {
        return Type::Unknown;
    }
    let added = items.iter().filter_map(|item| entry(item, key)).map(of_node);
    let whole = listed.into_iter().chain(added).reduce(Type::or).unwrap_or(Type::Unknown);
    below.iter().try_fold(whole, |kind, name| kind.property(name)).unwrap_or(Type::Unknown)
}

fn entry<'y>(node: &'y Node, name: &str) -> Option<&'y Node> {
    let named = |key: &str| key.eq_ignore_ascii_case(name);
    node.as_mapping().iter().find(|entry| entry.key.as_str().is_some_and(named)).map(|entry| &entry.value)
}

fn of_items(node: &Node) -> Type {
    node.as_sequence().iter().map(of_node).reduce(Type::or).unwrap_or(Type::Unknown)
}

fn of_node(node: &Node) -> Type {
    if node.embeds || node.get("<<").is_some() {
        return Type::Unknown;
    }
    if node.is_null() {
        return Type::Null;
    }
    if node.is_sequence() {
        return Type::List;
    }
    if node.is_mapping() {
        let fields = node.as_mapping().iter().filter_map(|entry| Some((entry.key.as_str()?.to_owned(), of_node(&entry.value))));
        return Type::Object(Fields::Closed(fields.collect()));
    }
    let Some(scalar) = node.as_scalar() else { return Type::Unknown };
    match scalar.style {
        Style::Plain if node.as_bool().is_some() => Type::Flag,
        Style::Plain if scalar.value.parse::<f64>().is_ok() => Type::Number,
        _ => Type::one_of([scalar.value.as_str()]),
    }
}
