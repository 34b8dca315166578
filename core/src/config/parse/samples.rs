//! Samples of secrets in a configuration: where they stand, and the text without them.

use crate::secrets::{Scanner, catalog};
use crate::syntax::yaml::{self, Node};
use crate::text::{File, Span};

/// Where samples of the project's own patterns stand in the text of a configuration.
#[must_use]
pub fn samples(text: &str) -> Vec<Span> {
    let tree = yaml::parse(text);
    let patterns = tree.root().and_then(|root| root.get("patterns")).map(Node::as_sequence).unwrap_or_default();
    let entries = patterns.iter().flat_map(Node::as_mapping);
    let samples = entries.filter(|entry| entry.key.as_str().is_some_and(is_samples)).map(|entry| entry.value.span);
    samples.collect()
}

pub(super) fn is_samples(key: &str) -> bool {
    matches!(key, "must-match" | "must_match" | "must-not-match" | "must_not_match")
}

/// A line with stars, byte by byte, where a secret or a sample of one stands.
pub(super) fn masked(file: &File<'_>, line: Span) -> String {
    let mut shown: Vec<u8> = line.of(&file.text).bytes().collect();
    let secrets = Scanner::new(catalog::ALL).scan(file);
    let masks = samples(&file.text).into_iter().chain(secrets.iter().map(|secret| secret.value));
    for mask in masks {
        let inside = mask.start.max(line.start)..mask.end.min(line.end);
        let inside = inside.start.saturating_sub(line.start)..inside.end.saturating_sub(line.start);
        shown.get_mut(inside).into_iter().flatten().for_each(|byte| *byte = b'*');
    }
    String::from_utf8_lossy(&shown).into_owned()
}

/// A message that quotes a secret shows stars in its place.
pub(super) fn without_secrets(file: &File<'_>, message: String) -> String {
    let secrets = Scanner::new(catalog::ALL).scan(file);
    let values = secrets.iter().map(|secret| secret.value.of(&file.text)).filter(|value| !value.is_empty());
    values.fold(message, |message, value| message.replace(value, "***"))
}
