//! Where a step brings in what a pull request's author wrote.

use crate::model::event::{self, Author};
use crate::model::placed;
use crate::model::step::Step;
use crate::syntax::yaml::Node;
use crate::text::Span;

/// Where a step checks out, or fetches, the head of a pull request.
#[must_use]
pub fn takes_head(step: &Step<'_>) -> Option<Span> {
    if let Some(uses) = step.uses() {
        if !uses.is("actions/checkout") {
            return None;
        }
        let named = ["ref", "repository"].iter().filter_map(|input| step.input(input));
        return named.into_iter().find(|node| is_head(node)).map(|node| node.span);
    }
    let scalar = step.run()?.script.as_scalar()?;
    let needle =
        ["gh pr checkout", "refs/pull/", "pull/${{ github.event"].into_iter().find(|needle| scalar.value.contains(needle))?;
    let at = scalar.value.find(needle)?;
    Some(scalar.span_of(at..at + needle.len()))
}

/// Whether a `ref` or `repository` follows the pull request's head.
fn is_head(node: &Node) -> bool {
    let text = node.as_str().unwrap_or_default();
    let accesses = placed::expressions(node).into_iter().flat_map(|placed| placed.flowing_accesses());
    let follows = accesses.into_iter().any(|access| {
        let dotted = access.dotted().to_ascii_lowercase();
        let told = dotted.starts_with("steps.") || dotted.starts_with("needs.");
        event::author(access) == Some(Author::Anyone)
            || dotted.contains(".head")
            || dotted.ends_with("merge_commit_sha")
            || told && (dotted.contains("head") || dotted.ends_with("sha") || dotted.ends_with("ref"))
    });
    follows || text.contains("refs/pull/")
}
