//! A trigger that GitHub does not know, or that never starts anything.

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
use std::ops::RangeInclusive;

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
                 `branches` and `tags`); a list of patterns has only negative ones; a path begins with `./` or `/`; a `cron` is none, \
                 or runs more often than every five minutes; `workflow_run` names no workflows, or one that this repository does not have.",
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
    for trigger in &workflow.triggers.list {
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
        for cron in filters.map(Node::items).unwrap_or_default().iter().filter_map(|item| item.get("cron")) {
            check_cron(cron, cx);
        }
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
        "types" if takes_types => check_types(event, &entry.value, cx),
        _ if event.filters.contains(&name) => check_patterns(name, &entry.value, cx),
        _ => {
            let known = event.filters.iter().copied().chain(takes_types.then_some("types"));
            let fix = did_you_mean(entry.key.span, name, known.clone(), cx);
            cx.report(entry.key.span, format!("`{}` takes no `{name}`{}", event.name, meant(name, known))).fix(fix);
        }
    }
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
    let negative = |node: &Node| node.as_str().is_some_and(|pattern| pattern.starts_with('!'));
    if !filter.ends_with("-ignore") && !patterns.is_empty() && patterns.iter().all(negative) {
        let message =
            format!("`{filter}` has only negative patterns, which match nothing: begin with `**`, or write `{filter}-ignore`");
        cx.report(node.site(), message);
    }
    for node in patterns.iter().filter(|node| node.alias.is_none()) {
        let Some(pattern) = node.as_str() else { continue };
        let bare = pattern.trim_start_matches('!');
        if filter.starts_with("paths") && (bare.starts_with("./") || bare.starts_with('/') || bare.starts_with("../")) {
            cx.report(
                node.span,
                format!("`{pattern}` matches no path: paths begin at the repository's root, without `./` or `/`"),
            );
        } else if let Some(fault) = unclosed(bare) {
            cx.report(node.span, format!("`{pattern}` is no pattern: {fault}"));
        }
    }
}

fn unclosed(pattern: &str) -> Option<&'static str> {
    let mut open = false;
    let mut characters = pattern.chars();
    while let Some(character) = characters.next() {
        match character {
            '\\' => {
                characters.next();
            }
            '[' if !open => open = true,
            ']' if open => open = false,
            _ => {}
        }
    }
    open.then_some("a `[` is never closed")
}

fn check_cron(node: &Node, cx: &mut Context<'_>) {
    let Some(text) = node.as_str().filter(|text| node.alias.is_none() && !text.contains("${{") && !text.contains("$cron")) else {
        return;
    };
    let fields: Vec<&str> = text.split_whitespace().collect();
    let [minute, hour, day, month, weekday] = fields.as_slice() else {
        cx.report(node.span, format!("`{text}` is no cron expression: it takes five fields"));
        return;
    };
    let known = [
        (*minute, 0..=59, &[] as &[&str]),
        (*hour, 0..=23, &[]),
        (*day, 1..=31, &[]),
        (*month, 1..=12, MONTHS),
        (*weekday, 0..=7, DAYS),
    ];
    for (field, range, words) in known {
        if !is_field(field, &range, words) {
            let (least, most) = range.into_inner();
            cx.report(node.span, format!("`{field}` in `{text}` is nothing between {least} and {most}"));
            return;
        }
    }
    if often(minute) {
        cx.report(node.span, format!("`{text}` asks for more than one run in five minutes, which GitHub does not give"));
    }
}

const MONTHS: &[&str] = &["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const DAYS: &[&str] = &["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

fn is_field(field: &str, range: &RangeInclusive<u32>, words: &[&str]) -> bool {
    field.split(',').all(|part| {
        let (base, step) = part.split_once('/').unwrap_or((part, "1"));
        let stepped = step.parse::<u32>().is_ok_and(|step| step > 0);
        let value = |text: &str| {
            text.parse::<u32>().is_ok_and(|number| range.contains(&number)) || words.contains(&text.to_ascii_lowercase().as_str())
        };
        stepped && (base == "*" || value(base) || base.split_once('-').is_some_and(|(from, to)| value(from) && value(to)))
    })
}

/// Whether a minute field asks for runs less than five minutes apart.
fn often(field: &str) -> bool {
    let mut minutes: Vec<u32> = field.split(',').flat_map(minutes_of).collect();
    minutes.sort_unstable();
    minutes.dedup();
    minutes.windows(2).any(|pair| matches!(pair, [one, next] if next - one < 5))
}

fn minutes_of(part: &str) -> Vec<u32> {
    let (base, step) = part.split_once('/').unwrap_or((part, ""));
    let number = |text: &str| text.parse::<u32>().ok();
    let (from, to) = match base.split_once('-') {
        Some((from, to)) => (number(from), number(to)),
        None if base == "*" => (Some(0), Some(59)),
        None if step.is_empty() => (number(base), number(base)),
        None => (number(base), Some(59)),
    };
    let (Some(from), Some(to)) = (from, to) else { return Vec::new() };
    let step = number(step).filter(|step| *step > 0).unwrap_or(1);
    (from..=to.min(59)).step_by(usize::try_from(step).unwrap_or(1)).collect()
}
