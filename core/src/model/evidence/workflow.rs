//! Which job of a workflow comes by which secrets and variables, and under which names.

use super::{Consumer, ConsumerKind, Found, Store};
use crate::model::placed;
use crate::syntax::expression::Segment;
use crate::syntax::yaml::{Node, Yaml};
use std::collections::BTreeSet;

pub(super) fn read(tree: &Yaml, found: &mut Found<'_, '_>) {
    let Some(root) = tree.root() else { return };
    let jobs = root.get("jobs").map(Node::as_mapping).unwrap_or_default();
    for job in jobs {
        let Some(name) = job.key.as_str() else { continue };
        let consumer = Consumer { kind: ConsumerKind::Job, name: name.to_owned() };
        let mut named = BTreeSet::new();
        for node in root.get("env").into_iter().chain([&job.value]) {
            below(node, &consumer, &mut named, found);
        }
        let inherits = job.value.get("secrets").filter(|secrets| secrets.as_str() == Some("inherit"));
        if let Some(secrets) = inherits {
            found.push(&consumer, "", Store::All("all secrets (`secrets: inherit`)".to_owned()), secrets.span);
        }
    }
}

/// Under a key that is a variable's name it is known by that name; elsewhere by its own.
fn below(node: &Node, consumer: &Consumer, named: &mut BTreeSet<usize>, found: &mut Found<'_, '_>) {
    for inner in node.walk() {
        for entry in inner.as_mapping().iter().filter(|entry| entry.value.as_scalar().is_some()) {
            take(&entry.value, entry.key.as_str(), consumer, named, found);
        }
        for item in inner.as_sequence().iter().filter(|item| item.as_scalar().is_some()) {
            take(item, None, consumer, named, found);
        }
    }
}

fn take(value: &Node, key: Option<&str>, consumer: &Consumer, named: &mut BTreeSet<usize>, found: &mut Found<'_, '_>) {
    for (placed, access) in placed::all_accesses(value) {
        let [Segment::Name(context), Segment::Name(name), ..] = access.path.as_slice() else { continue };
        let secret = match context.to_ascii_lowercase().as_str() {
            "secrets" if !name.eq_ignore_ascii_case("GITHUB_TOKEN") => true,
            "vars" => false,
            _ => continue,
        };
        let name = name.to_ascii_uppercase();
        let source = if secret { Store::WorkflowSecret(name.clone()) } else { Store::WorkflowVariable(name.clone()) };
        let alias = key.filter(|key| crate::model::reads::is_variable_name(key)).map_or(name, str::to_owned);
        let span = placed.span(access.span);
        if named.insert(span.start) {
            found.push(consumer, &alias, source, span);
        }
    }
}
