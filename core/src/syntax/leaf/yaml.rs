//! YAML, by way of its tree.

use super::{Key, Leaf, MOST};
use crate::syntax::yaml::{self, Kind, Node};

pub(super) fn leaves(text: &str) -> Vec<Leaf> {
    let tree = yaml::parse(text);
    let mut found = Vec::new();
    for document in &tree.documents {
        each(document, &mut Vec::new(), &mut found);
    }
    found
}

/// As deep as a tree may be ([`yaml::MAX_DEPTH`]). What an alias repeats is read where it is defined.
fn each(node: &Node, path: &mut Vec<Key>, found: &mut Vec<Leaf>) {
    if node.alias.is_some() || found.len() >= MOST {
        return;
    }
    match &node.kind {
        Kind::Null => {}
        Kind::Scalar(scalar) => {
            let span = scalar.span_of(0..scalar.value.len());
            found.push(Leaf { path: path.clone(), value: scalar.value.clone(), span });
        }
        Kind::Mapping(entries) => {
            for entry in entries {
                path.push(Key::Name(entry.key.as_str().unwrap_or_default().to_owned()));
                each(&entry.value, path, found);
                path.pop();
            }
        }
        Kind::Sequence(items) => {
            for (index, item) in items.iter().enumerate() {
                path.push(Key::Index(index));
                each(item, path, found);
                path.pop();
            }
        }
    }
}
