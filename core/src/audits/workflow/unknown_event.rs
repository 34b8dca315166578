//! A trigger that GitHub does not know, or that never starts anything.

mod cron;
mod pattern;

use crate::audit::{Audit, Check, Context, RepositoryContext};
use crate::config::nearest;
use crate::finding::Fix;
use crate::model::repository::Repository;
use crate::model::schema::event::{EVENTS, Event, event};
use crate::model::triggers::Trigger;
use crate::model::workflow::Workflow;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::yaml::{Entry, Node};
use crate::text::{Change, Span};
use std::collections::BTreeSet;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("unknown-event"),
        family: Family::Workflow,
        title: text("Trigger that GitHub does not know"),
        severity: Severity::Medium,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: true,
        aliases: &["actionlint:events", "actionlint:glob"],
        docs: Docs {
            what: text(
                "`on` names an event, an activity type or a filter that does not exist; `paths` stands beside `paths-ignore` (as for \
                 `branches` and `tags`); a list of patterns has only negative ones; a pattern that no branch, tag or path can match; a filter, or `on` \
                 itself, is empty; an event stands twice; a `cron` is none, never comes, or more often than every five minutes; a `timezone` is none; `workflow_run` names no workflows, or one that this repository does not have.",
            ),
            why: text(
                "GitHub refuses the workflow, or never starts it: a check that is thought to guard every pull request guards none.",
            ),
            fix: text("Write the event, type or filter as `Events that trigger workflows` spells it."),
        },
    },
    checks: &[Check::Workflow(check), Check::Repository(check_followed)],
};

fn check(workflow: &Workflow<'_>, cx: &mut Context<'_>) {
    check_presence(workflow, cx);
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    for trigger in &workflow.triggers.list {
        // A key that stands twice is told with the other faults of the text.
        if !seen.insert(trigger.name) && trigger.filters.is_none() {
            cx.report(trigger.span, format!("`{}` stands here already", trigger.name)).severity(Severity::Low);
            continue;
        }
        let Some(event) = event(trigger.name) else {
            if !trigger.name.contains("${{") {
                let near = meant(trigger.name, EVENTS.iter().map(|event| event.name));
                let fix = did_you_mean(trigger.span, trigger.name, EVENTS.iter().map(|event| event.name), cx);
                cx.report(trigger.span, format!("`{}` is no event{near}", trigger.name)).fix(fix);
            }
            continue;
        };
        check_event(event, trigger, cx);
    }
}

/// A workflow that nothing starts.
fn check_presence(workflow: &Workflow<'_>, cx: &mut Context<'_>) {
    match workflow.root.entry("on") {
        None if !workflow.flawed && workflow.root.get("<<").is_none() && workflow.root.get("jobs").is_some() => {
            let first = workflow.root.as_mapping().first().map_or(workflow.root.span, |entry| entry.key.span);
            cx.report(first, "nothing starts this workflow: it has no `on`");
        }
        Some(on) if workflow.triggers.list.is_empty() && on.value.alias.is_none() && on.value.get("<<").is_none() => {
            cx.report(on.key.span, "nothing starts this workflow: its `on` is empty");
        }
        _ => {}
    }
}

fn meant<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    nearest(name, known).map(|near| format!("; `{near}` is")).unwrap_or_default()
}

/// The name that was almost written, where it stands without quotes.
fn did_you_mean<'a>(span: Span, name: &str, known: impl IntoIterator<Item = &'a str>, cx: &Context<'_>) -> Option<Fix> {
    let near = nearest(name, known).filter(|_| span.len() == name.len())?;
    cx.unsafe_fix(format!("Write `{near}`"), [Change::replace(span, near)])
}

fn check_event(event: &Event, trigger: &Trigger<'_>, cx: &mut Context<'_>) {
    let filters = trigger.filters.filter(|node| node.alias.is_none());
    for entry in filters.map(Node::as_mapping).unwrap_or_default() {
        check_filter(event, entry, cx);
    }
    for both in filters.map(|node| together(node)).unwrap_or_default() {
        let name = both.key.as_str().unwrap_or_default();
        let other = name.trim_end_matches("-ignore");
        cx.report(both.key.span, format!("`{name}` cannot stand beside `{other}`: write `!` before a pattern of `{other}`"));
    }
    if event.name == "workflow_run"
        && filters.is_none_or(|node| node.get("workflows").is_none())
        && trigger.filters.is_none_or(|node| node.alias.is_none())
    {
        cx.report(trigger.span, "`workflow_run` names no `workflows`, so that nothing starts it");
    }
    if event.name == "schedule" {
        let items = filters.map(Node::as_sequence).unwrap_or_default();
        if items.is_empty() && trigger.filters.is_none_or(|node| node.alias.is_none() && !node.embeds) {
            cx.report(trigger.span, "`schedule` is a list of times, `- cron: …`: without one it starts nothing");
        }
        items.iter().for_each(|item| cron::check(item, cx));
    }
}

/// A workflow that runs after one that is not there never runs.
fn check_followed(repository: &Repository<'_>, cx: &mut RepositoryContext<'_>) {
    let names: BTreeSet<&str> = repository.files.iter().filter_map(|file| file.facts.workflow_name.as_deref()).collect();
    // One workflow alone tells nothing of the others; those outside `.github/workflows` follow what is there.
    let real = |path: &str| path.starts_with(".github/workflows/");
    if repository.files.iter().filter(|file| real(file.path)).count() < 2 {
        return;
    }
    for given in repository.files.iter().filter(|file| real(file.path)).flat_map(|file| &file.facts.follows) {
        if !names.contains(given.name.as_str()) && !given.name.contains(['*', '?', '[', '$']) && !repository.has(&given.name) {
            let near = meant(&given.name, names.iter().copied());
            cx.report(given.place.clone(), format!("no workflow here has the name `{}`{near}", given.name));
        }
    }
}

fn together(filters: &Node) -> Vec<&Entry> {
    let pairs = [("branches", "branches-ignore"), ("tags", "tags-ignore"), ("paths", "paths-ignore")];
    pairs.into_iter().filter_map(|(one, other)| filters.get(one).and_then(|_| filters.entry(other))).collect()
}

fn check_filter(event: &Event, entry: &Entry, cx: &mut Context<'_>) {
    let Some(name) = entry.key.as_str().filter(|name| *name != "<<") else { return };
    let takes_types = event.any_type || !event.types.is_empty();
    match name {
        "types" | "workflows" if takes_types && entry.value.items().is_empty() && is_written(&entry.value) => {
            cx.report(entry.key.span, format!("`{name}` is empty, so that nothing starts the workflow"));
        }
        "types" if takes_types => check_types(event, &entry.value, cx),
        _ if event.filters.contains(&name) => check_patterns(name, &entry.value, cx),
        // Their keys are checked with those of the workflow.
        _ if matches!(event.name, "workflow_call" | "workflow_dispatch") => {}
        _ => {
            let known = event.filters.iter().copied().chain(takes_types.then_some("types"));
            let fix = did_you_mean(entry.key.span, name, known.clone(), cx);
            cx.report(entry.key.span, format!("`{}` takes no `{name}`{}", event.name, meant(name, known))).fix(fix);
        }
    }
}

fn is_written(node: &Node) -> bool {
    node.alias.is_none() && !node.is_mapping()
}

fn check_types(event: &Event, types: &Node, cx: &mut Context<'_>) {
    for node in types.items().iter().filter(|node| !event.any_type && node.alias.is_none()) {
        let Some(name) = node.as_str().filter(|name| !event.types.contains(name)) else { continue };
        let fix = did_you_mean(node.span, name, event.types.iter().copied(), cx);
        cx.report(
            node.span,
            format!("`{}` has no activity type `{name}`{}", event.name, meant(name, event.types.iter().copied())),
        )
        .fix(fix);
    }
}

/// Filters whose items are patterns.
const PATTERNS: &[&str] = &["branches", "tags", "paths", "branches-ignore", "tags-ignore", "paths-ignore"];

fn check_patterns(filter: &str, node: &Node, cx: &mut Context<'_>) {
    if !PATTERNS.contains(&filter) {
        return;
    }
    let patterns = node.items();
    if patterns.is_empty() && node.alias.is_none() && !node.is_mapping() {
        cx.report(node.span, format!("`{filter}` is empty, which matches nothing"));
        return;
    }
    let negative = |node: &Node| node.as_str().is_some_and(|pattern| pattern.starts_with('!'));
    // `!**` alone says on purpose that nothing is wanted.
    let none = matches!(patterns, [only] if matches!(only.as_str(), Some("!**" | "!*")));
    if !filter.ends_with("-ignore") && !none && !patterns.is_empty() && patterns.iter().all(negative) {
        let message =
            format!("`{filter}` has only negative patterns, which match nothing: begin with `**`, or write `{filter}-ignore`");
        cx.report(node.site(), message);
    }
    for node in patterns.iter().filter(|node| node.alias.is_none()) {
        let Some(pattern) = node.as_str() else { continue };
        if pattern.contains("${{") {
            cx.report(node.span, format!("`{pattern}` matches nothing here: a filter takes no expression"));
        } else if let Some(fault) = pattern::fault(filter, pattern.strip_prefix('!').unwrap_or(pattern)) {
            cx.report(node.span, format!("`{pattern}` matches nothing here: {fault}"));
        }
    }
}
