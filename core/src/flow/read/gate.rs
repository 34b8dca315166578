//! When a job or step runs, event by event.

use crate::model::guard::{self, Runs};
use crate::model::program::{Gate, Passage};
use crate::syntax::yaml::Node;

/// What an `if:` lets through.
pub(super) fn gate(condition: Option<&Node>) -> Gate {
    let Some(node) = condition else { return Gate::default() };
    let guards = guard::guards(node);
    let usual = Passage::Behind(guards.into_iter().map(|guard| guard.kind).collect());
    let asks = node.as_str().is_some_and(|text| text.contains("event_name"));
    if !asks {
        return Gate { usual, events: Vec::new() };
    }
    let runs = guard::runs_under_each(node, EVENTS).into_iter();
    let each = EVENTS.iter().zip(runs).map(|(event, runs)| ((*event).to_owned(), passage(runs)));
    Gate { events: each.filter(|(_, passage)| *passage != usual).collect(), usual }
}

fn passage(runs: Runs) -> Passage {
    match runs {
        Runs::Never => Passage::Closed,
        Runs::Behind(guards) => Passage::Behind(guards.into_iter().map(|guard| guard.kind).collect()),
    }
}

/// The events that conditions tell apart.
const EVENTS: &[&str] = &[
    "pull_request_target",
    "workflow_run",
    "issue_comment",
    "issues",
    "discussion",
    "discussion_comment",
    "pull_request",
    "pull_request_review",
    "pull_request_review_comment",
    "push",
    "schedule",
    "workflow_dispatch",
    "repository_dispatch",
    "release",
    "merge_group",
];
