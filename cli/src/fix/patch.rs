//! What changed in a file, as `patch` and `git apply` read it.

use similar::TextDiff;

/// A unified diff with three lines of context.
pub fn unified(path: &str, before: &str, after: &str) -> String {
    let diff = TextDiff::from_lines(before, after);
    diff.unified_diff().context_radius(3).header(&format!("a/{path}"), &format!("b/{path}")).to_string()
}
