//! Kubernetes' manifests: of several documents, the Secrets.

use super::{Entry, Sink, lines, yaml};
use crate::text::Span;

pub(super) fn each<'t>(text: &'t str, found: Sink<'_, 't>) {
    let mut start = 0;
    let ends = lines(text, Span::new(0, text.len())).filter(|line| line.of(text).starts_with("---")).map(|line| line.start);
    for end in ends.chain([text.len()]) {
        let document = Span::new(start, end);
        if lines(text, document).any(|line| is_secret(line.of(text))) {
            let owner = name(text, document);
            yaml::each(text, document, &[], &mut |entry| found(Entry { owner, ..entry }));
        }
        start = end;
    }
}

/// What its metadata call it; they stand above the values or below.
fn name(text: &str, document: Span) -> &str {
    let mut name = "";
    yaml::each(text, document, &[], &mut |entry| {
        if entry.parent == "metadata" && entry.key == "name" {
            name = entry.value.of(text);
        }
    });
    name
}

fn is_secret(line: &str) -> bool {
    line.strip_prefix("kind:").is_some_and(|kind| kind.trim().trim_matches(['"', '\'']) == "Secret")
}
