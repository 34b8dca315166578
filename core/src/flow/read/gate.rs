//! When a job or step runs, event by event.

use crate::model::guard::{self, Runs};
use crate::model::program::{Gate, Passage};
use crate::syntax::yaml::Node;

/// What an `if:` lets through.
pub(super) fn gate(condition: Option<&Node>) -> Gate {
    let Some(node) = condition else { return Gate::default() };
    let guards = guard::guards(node);
    let usual = Passage::Behind(guards.into_iter().map(|guard| guard.kind).collect());
    let Some(text) = node.as_str().filter(|text| text.contains("event_name")) else {
        return Gate { usual, events: Vec::new() };
    };
    let asked = told_apart(&text.to_ascii_lowercase());
    let runs: Vec<Passage> = guard::runs_under_each(node, &asked).into_iter().map(passage).collect();
    // The last one stands for all that are not named.
    let of = |event: &&str| asked.iter().position(|known| known == event).map_or(runs.last(), |at| runs.get(at));
    let each = EVENTS.iter().filter_map(|event| Some(((*event).to_owned(), of(event)?.clone())));
    Gate { events: each.filter(|(_, passage)| *passage != usual).collect(), usual }
}

/// The events that a condition, in lower case, can tell apart, and behind them one of those that are all the same to it.
fn told_apart(condition: &str) -> Vec<&'static str> {
    /// With these, an event need not be named to be meant.
    const PARTS: [&str; 6] = ["contains", "with(", "json", "format", "join", "["];
    let whole = !PARTS.iter().any(|part| condition.contains(part));
    let (mut asked, others): (Vec<&str>, Vec<&str>) = EVENTS.iter().partition(|event| !whole || condition.contains(**event));
    asked.extend(others.first());
    asked
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
