//! Whom a compose file gives what: `environment`, `env_file`, `secrets` and `build.args` of each service.

use super::{Consumer, ConsumerKind, Found, Store};
use crate::syntax::yaml::{Node, Yaml};

pub(super) fn is_compose(name: &str, text: &str) -> bool {
    let named = name.contains("compose") || name.contains("stack");
    (named || text.starts_with("services:") || text.contains("\nservices:")) && text.contains("services")
}

pub(super) fn read(tree: &Yaml, found: &mut Found<'_, '_>) {
    let services = tree.root().and_then(|root| root.get("services")).map(Node::as_mapping).unwrap_or_default();
    for service in services {
        let Some(name) = service.key.as_str() else { continue };
        let consumer = Consumer { kind: ConsumerKind::Service, name: name.to_owned() };
        let build = service.value.get("build").and_then(|build| build.get("args"));
        for variables in service.value.get("environment").into_iter().chain(build) {
            given(variables, &consumer, found);
        }
        for item in service.value.get("env_file").map(Node::items).unwrap_or_default() {
            let path = item.get("path").unwrap_or(item);
            if let Some(text) = path.as_str() {
                found.push(&consumer, "", Store::File(text.to_owned()), path.span);
            }
        }
        for item in service.value.get("secrets").map(Node::items).unwrap_or_default() {
            let source = item.get("source").unwrap_or(item);
            if let Some(secret) = source.as_str() {
                found.push(&consumer, secret, Store::MountedSecret(secret.to_owned()), source.span);
            }
        }
    }
}

/// A mapping, what it merges in (`<<`), or a list of `NAME=value`.
fn given(node: &Node, consumer: &Consumer, found: &mut Found<'_, '_>) {
    for entry in node.as_mapping() {
        let Some(name) = entry.key.as_str() else { continue };
        if name == "<<" {
            // One mapping, or a list of them.
            let merged = if entry.value.is_mapping() { std::slice::from_ref(&entry.value) } else { entry.value.as_sequence() };
            for entry in merged.iter().flat_map(Node::as_mapping) {
                one(entry.key.as_str(), entry.key.span, &entry.value, consumer, found);
            }
            continue;
        }
        one(Some(name), entry.key.span, &entry.value, consumer, found);
    }
    for item in node.as_sequence() {
        let Some(text) = item.as_str() else { continue };
        match text.split_once('=') {
            Some((name, value)) => found.push_value(consumer, name, value, item.span),
            None => found.push(consumer, text, Store::Variable(text.to_owned()), item.span),
        }
    }
}

fn one(name: Option<&str>, span: crate::text::Span, value: &Node, consumer: &Consumer, found: &mut Found<'_, '_>) {
    let Some(name) = name else { return };
    match value.as_str().filter(|_| !value.is_null()) {
        Some(value) => found.push_value(consumer, name, value, span),
        None => found.push(consumer, name, Store::Variable(name.to_owned()), span),
    }
}
