//! What a matrix makes of its rows.

use crate::audit::Context;
use crate::model::workflow::Job;
use crate::rule::Severity;
use crate::syntax::yaml::{Entry, Node};
use std::collections::BTreeMap;

pub(super) fn check(job: &Job<'_>, cx: &mut Context<'_>) {
    let Some(entry) = job.node.get("strategy").and_then(|strategy| strategy.entry("matrix")) else { return };
    let matrix = &entry.value;
    if matrix.alias.is_some() || matrix.get("<<").is_some() {
        return;
    }
    if matrix.is_sequence() {
        cx.report(matrix.span, "`matrix` takes a mapping");
    } else if matrix.is_mapping() && matrix.as_mapping().is_empty() {
        cx.report(entry.key.span, "the matrix is empty, so that the job has no run");
    }
    axes(matrix).for_each(|axis| check_axis(axis, cx));
    for key in ["include", "exclude"] {
        check_rows(key, matrix, cx);
    }
    if axes(matrix).next().is_some() {
        check_exclusions(matrix, cx);
    }
}

fn axes(matrix: &Node) -> impl Iterator<Item = &Entry> {
    matrix.as_mapping().iter().filter(|entry| !matches!(entry.key.as_str(), Some("include" | "exclude" | "<<")))
}

fn check_axis(axis: &Entry, cx: &mut Context<'_>) {
    let (name, values) = (axis.key.as_str().unwrap_or_default(), &axis.value);
    if values.alias.is_some() || values.embeds && !values.is_sequence() {
        return;
    }
    if !values.is_sequence() {
        cx.report(axis.key.span, format!("`{name}` takes a list of the values that the matrix goes through"));
    } else if values.as_sequence().is_empty() {
        cx.report(axis.key.span, format!("`{name}` is empty, so that the job has no run"));
    }
    let mut seen: BTreeMap<String, &Node> = BTreeMap::new();
    for value in values.as_sequence().iter().filter(|value| !value.embeds) {
        let Some(first) = seen.insert(written(value), value) else { continue };
        let place = cx.place(first.site());
        let message = format!("the matrix has this value of `{name}` already: the same job runs twice");
        cx.report(value.site(), message).severity(Severity::Low).relate(place, "it stands here");
    }
}

/// A value in one writing, so that equal ones are the same.
fn written(node: &Node) -> String {
    if node.is_mapping() {
        let mut fields: Vec<String> =
            node.as_mapping().iter().map(|entry| format!("{}: {}", written(&entry.key), written(&entry.value))).collect();
        fields.sort_unstable();
        return format!("{{{}}}", fields.join(", "));
    }
    match node.as_str() {
        Some(text) => format!("{text:?}"),
        None => format!("[{}]", node.as_sequence().iter().map(written).collect::<Vec<_>>().join(", ")),
    }
}

fn check_rows(key: &str, matrix: &Node, cx: &mut Context<'_>) {
    let Some(rows) = matrix.get(key).filter(|rows| rows.alias.is_none() && (!rows.embeds || rows.is_sequence())) else { return };
    if !rows.is_sequence() {
        cx.report(rows.span, format!("`{key}` takes a list of mappings"));
    }
    let odd = rows.as_sequence().iter().filter(|row| !row.is_mapping() && !row.embeds && row.alias.is_none());
    odd.for_each(|row| {
        cx.report(row.span, format!("`{key}` takes a list of mappings"));
    });
}

/// GitHub takes away the rows that fit all keys of an item of `exclude`; what `include` adds comes later.
fn check_exclusions(matrix: &Node, cx: &mut Context<'_>) {
    for item in matrix.get("exclude").map(Node::as_sequence).unwrap_or_default() {
        let unmet =
            item.as_mapping().iter().find(|entry| entry.key.as_str().is_some_and(|key| key != "<<") && !occurs(entry, matrix));
        let Some(entry) = unmet else { continue };
        let key = entry.key.as_str().unwrap_or_default();
        match axis(matrix, key) {
            Some(_) => {
                let value = entry.value.as_str().unwrap_or_default();
                cx.report(entry.value.span, format!("this excludes nothing: the matrix has no `{value}` in `{key}`"))
            }
            None => cx.report(entry.key.span, format!("this excludes nothing: the matrix has no `{key}`")),
        }
        .severity(Severity::Low);
    }
}

/// The values of an axis; its name is compared without regard to case, as GitHub does.
fn axis<'y>(matrix: &'y Node, name: &str) -> Option<&'y Node> {
    let named = |entry: &&Entry| entry.key.as_str().is_some_and(|key| key.eq_ignore_ascii_case(name));
    matrix.as_mapping().iter().find(named).map(|entry| &entry.value)
}

/// Whether an axis of the matrix has a value, as far as it is written out.
fn occurs(entry: &Entry, matrix: &Node) -> bool {
    let Some(axis) = entry.key.as_str().and_then(|key| axis(matrix, key)) else { return false };
    let known = |node: &Node| node.as_str().filter(|text| !text.contains("${{")).map(str::to_owned);
    let Some(value) = known(&entry.value).filter(|_| axis.is_sequence()) else { return true };
    axis.as_sequence().iter().any(|node| known(node).is_none_or(|text| text == value))
}
