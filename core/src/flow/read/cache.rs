//! Whether a job may fill the repository's cache.

use crate::model::caching;
use crate::model::program::CachePart;
use crate::model::step::Does;
use crate::model::workflow::{Job, Workflow};
use crate::place::Place;
use crate::text::File;

/// By `cache-mode` of the job or the workflow, else by an action that saves what it finds.
pub(super) fn filled(file: &File<'_>, job: &Job<'_>, workflow: &Workflow<'_>) -> Option<CachePart> {
    let mode = job.node.get("cache-mode").or_else(|| workflow.root.get("cache-mode"));
    match mode.map(|node| (node, node.as_str().unwrap_or_default())) {
        Some((node, "write" | "write-only")) => return Some(CachePart { asked: true, place: Place::new(file, node.span) }),
        Some((_, "read" | "none")) => return None,
        _ => {}
    }
    let saves = job.steps.iter().find_map(|step| {
        let Does::Uses(uses, _) = &step.does else { return None };
        if uses.is("actions/cache/restore") || step.is_disabled() {
            return None;
        }
        if uses.is("actions/cache/save") {
            return Some(uses.span());
        }
        let (restores, _) = caching::restores(step, &|_| None)?;
        (restores == caching::Restores::Certainly || uses.is("actions/cache")).then(|| uses.span())
    });
    saves.map(|span| CachePart { asked: false, place: Place::new(file, span) })
}
