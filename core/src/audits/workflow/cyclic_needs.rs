//! Jobs that wait for each other.

use crate::audit::{Audit, Check, Context};
use crate::model::workflow::Workflow;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::yaml::Node;
use std::collections::BTreeMap;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("cyclic-needs"),
        family: Family::Workflow,
        title: text("Jobs wait for each other"),
        severity: Severity::Medium,
        precision: Precision::VeryHigh,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &["actionlint:job-needs"],
        docs: Docs {
            what: text("The `needs` of jobs lead back to where they began."),
            why: text("GitHub refuses the workflow: none of its jobs run."),
            fix: text("Remove one of the `needs` that close the circle."),
        },
    },
    checks: &[Check::Workflow(check)],
};

fn check(workflow: &Workflow<'_>, cx: &mut Context<'_>) {
    let needs = waiting(workflow);
    let mut told: Vec<String> = Vec::new();
    for start in needs.keys().filter(|start| !start.is_empty()) {
        if told.contains(start) {
            continue;
        }
        let Some((circle, span_of)) = circle_from(start, &needs) else { continue };
        if circle.iter().any(|job| told.contains(job)) {
            continue;
        }
        let words: Vec<String> = circle.iter().map(|job| format!("`{job}`")).collect();
        let message = match words.as_slice() {
            [only] => format!("{only} needs itself"),
            _ => format!("{} need each other", words.join(", ")),
        };
        cx.report(span_of.span, message);
        told.extend(circle);
    }
}

type Needs<'y> = BTreeMap<String, Vec<(String, &'y Node)>>;

/// The jobs in a circle or on the way to one, with what they wait for there.
fn waiting<'y>(workflow: &Workflow<'y>) -> Needs<'y> {
    let mut needs: Needs<'y> = BTreeMap::new();
    for job in &workflow.jobs {
        let items = job.node.get("needs").map(Node::items).unwrap_or_default();
        let named = items.iter().filter_map(|item| Some((item.as_str()?.to_ascii_lowercase(), item)));
        needs.insert(job.id().to_ascii_lowercase(), named.collect());
    }
    let mut waited: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (job, items) in &needs {
        for (needed, _) in items {
            waited.entry(needed.clone()).or_default().push(job.clone());
        }
    }
    let free = |items: &[(String, &Node)]| items.is_empty();
    let missing = waited.keys().filter(|needed| !needs.contains_key(*needed)).cloned();
    let mut ready: Vec<String> =
        needs.iter().filter(|(_, items)| free(items)).map(|(job, _)| job.clone()).chain(missing).collect();
    while let Some(done) = ready.pop() {
        needs.remove(&done);
        for job in waited.remove(&done).unwrap_or_default() {
            let Some(items) = needs.get_mut(&job) else { continue };
            items.retain(|(needed, _)| *needed != done);
            if items.is_empty() {
                ready.push(job);
            }
        }
    }
    needs
}

/// Follows the first of what each job waits for, until a job comes again: the circle, and the `needs` of its first job in it.
fn circle_from<'y>(start: &str, needs: &Needs<'y>) -> Option<(Vec<String>, &'y Node)> {
    let mut path: Vec<String> = Vec::new();
    let mut at = start.to_owned();
    while path.len() <= MAX_CIRCLE {
        if let Some(from) = path.iter().position(|job| *job == at) {
            let circle = path.split_off(from);
            let (_, node) = needs.get(circle.first()?)?.first()?;
            return Some((circle, node));
        }
        let (next, _) = needs.get(&at)?.first()?;
        path.push(std::mem::replace(&mut at, next.clone()));
    }
    None
}

/// Longer circles are not looked for: a workflow has at most 256 jobs in a matrix, and seldom a tenth of that beside it.
const MAX_CIRCLE: usize = 256;
