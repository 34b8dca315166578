//! Steps that a `wait` or a `cancel` names.

use crate::audit::Context;
use crate::model::workflow::Job;
use crate::syntax::yaml::Node;

/// Tells of names that no step before has as its `id`.
pub(super) fn check(job: &Job<'_>, cx: &mut Context<'_>) {
    let steps = job.node.get("steps").map(Node::as_sequence).unwrap_or_default();
    let mut known: Vec<&str> = Vec::new();
    for step in steps {
        let inner = step.get("parallel").map(Node::as_sequence).unwrap_or_default();
        known.extend([step].into_iter().chain(inner).filter_map(|step| step.get("id")?.as_str()));
        for key in ["wait", "cancel"] {
            let named = step.get(key).map(Node::items).unwrap_or_default();
            for name in named.iter().filter(|node| node.alias.is_none()) {
                let Some(text) = name.as_str().filter(|text| !text.contains("${{") && !text.is_empty()) else { continue };
                if !known.iter().any(|id| id.eq_ignore_ascii_case(text)) {
                    cx.report(name.span, format!("no step before this one has the id `{text}`"));
                }
            }
        }
    }
}
