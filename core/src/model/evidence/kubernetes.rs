//! Which workload of Kubernetes is given what: `env`, `secretKeyRef`, `envFrom`.

use super::{Consumer, ConsumerKind, Found, Store};
use crate::syntax::yaml::{Node, Yaml};

pub(super) fn is_manifest(text: &str) -> bool {
    text.contains("kind:") && (text.contains("containers:") || text.contains("env"))
}

pub(super) fn read(tree: &Yaml, found: &mut Found<'_, '_>) {
    for document in &tree.documents {
        let kind = document.get("kind").and_then(Node::as_str);
        let Some(name) = kind.and_then(|_| document.get("metadata")?.get("name")?.as_str()) else { continue };
        let consumer = Consumer { kind: ConsumerKind::Workload, name: name.to_owned() };
        for node in document.walk().filter(|node| node.is_mapping()) {
            for item in node.get("env").map(Node::as_sequence).unwrap_or_default() {
                variable(item, &consumer, found);
            }
            for item in node.get("envFrom").map(Node::as_sequence).unwrap_or_default() {
                let whole = item.get("secretRef").and_then(|secret| secret.get("name"));
                if let Some((node, secret)) = whole.and_then(|node| Some((node, node.as_str()?))) {
                    found.push(&consumer, "", Store::All(format!("the whole Secret `{secret}`")), node.span);
                }
            }
        }
    }
}

fn variable(item: &Node, consumer: &Consumer, found: &mut Found<'_, '_>) {
    let Some((node, name)) = item.get("name").and_then(|node| Some((node, node.as_str()?))) else { return };
    let secret = item.get("valueFrom").and_then(|from| from.get("secretKeyRef"));
    let text = |node: &Node, key: &str| node.get(key).and_then(Node::as_str).map(str::to_owned);
    if let Some(secret) = secret {
        let source = Store::ClusterSecret {
            secret: text(secret, "name").unwrap_or_default(),
            key: text(secret, "key").unwrap_or_else(|| name.to_owned()),
        };
        found.push(consumer, name, source, node.span);
    } else if let Some(value) = item.get("value").and_then(Node::as_str) {
        found.push_value(consumer, name, value, node.span);
    }
}
