//! The inputs and outputs that a workflow declares.

use crate::audit::Context;
use crate::model::step::entries;
use crate::model::triggers::Trigger;
use crate::rule::{Persona, Severity};
use crate::syntax::yaml::{Entry, Node};
use std::collections::BTreeSet;

/// As many as GitHub lets a run by hand have (changelog, December 2025).
const MOST_DISPATCHED: usize = 25;

pub(super) fn check(trigger: &Trigger<'_>, cx: &mut Context<'_>) {
    let called = trigger.name == "workflow_call";
    if !called && trigger.name != "workflow_dispatch" {
        return;
    }
    let Some(filters) = trigger.filters.filter(|filters| filters.alias.is_none()) else { return };
    let inputs = entries(filters, "inputs");
    inputs.iter().for_each(|input| check_input(input, called, cx));
    if let Some(input) = inputs.get(MOST_DISPATCHED).filter(|_| !called) {
        cx.report(input.key.span, format!("`workflow_dispatch` takes {MOST_DISPATCHED} inputs at most"));
    }
    let outputs = entries(filters, "outputs").iter().filter(|_| called);
    for output in outputs.filter(|output| output.value.is_mapping() && output.value.get("value").is_none() && !merges(output)) {
        cx.report(output.key.span, format!("the output `{}` has no `value`", output.key.as_str().unwrap_or_default()));
    }
}

fn merges(entry: &Entry) -> bool {
    entry.value.get("<<").is_some() || entry.value.alias.is_some()
}

fn check_input(input: &Entry, called: bool, cx: &mut Context<'_>) {
    if merges(input) {
        return;
    }
    let name = input.key.as_str().unwrap_or_default();
    if called && input.value.get("type").is_none() {
        cx.report(input.key.span, format!("the input `{name}` has no `type`, which `workflow_call` asks for"));
    }
    let kind = input.value.get("type").and_then(Node::as_str).unwrap_or("string");
    let options = input.value.get("options");
    if kind == "choice" && !called {
        check_options(input, options, cx);
    } else if let Some(entry) = input.value.entry("options").filter(|_| kind != "choice" && !called) {
        let message = format!("only an input of type `choice` has `options`: `{name}` takes any {kind}");
        cx.report(entry.key.span, message).severity(Severity::Low);
    }
    check_default(input, name, kind, called, cx);
}

fn check_options(input: &Entry, options: Option<&Node>, cx: &mut Context<'_>) {
    let name = input.key.as_str().unwrap_or_default();
    let items = options.map(Node::as_sequence).unwrap_or_default();
    if options.is_none_or(|node| node.alias.is_none() && !node.embeds) && items.is_empty() {
        cx.report(input.key.span, format!("`{name}` offers a choice and has no `options`"));
    }
    let mut seen = BTreeSet::new();
    for item in items {
        if item.as_str().is_some_and(|text| !seen.insert(text)) {
            cx.report(item.site(), format!("`{name}` has this option already")).severity(Severity::Low);
        }
    }
}

fn check_default(input: &Entry, name: &str, kind: &str, called: bool, cx: &mut Context<'_>) {
    let Some(default) = input.value.get("default") else { return };
    let Some(text) = default.as_str().filter(|text| !text.contains("${{") && !text.is_empty()) else { return };
    let options = input.value.get("options").map(Node::as_sequence).unwrap_or_default();
    let fits = match kind {
        "boolean" => matches!(text, "true" | "false"),
        "number" => text.parse::<f64>().is_ok(),
        "choice" => options.is_empty() || options.iter().any(|option| option.as_str() == Some(text)),
        _ => true,
    };
    if !fits {
        let what = if kind == "choice" { "one of its options".to_owned() } else { format!("a {kind}") };
        cx.report(default.span, format!("the default of the input `{name}` is not {what}"));
    } else if called && input.value.get("required").and_then(Node::as_str) == Some("true") {
        let message = format!("the default of the input `{name}` is never taken, for every caller must give it");
        cx.report(default.span, message).severity(Severity::Low).persona(Persona::Pedantic);
    }
}
