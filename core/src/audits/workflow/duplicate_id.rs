//! Two steps or jobs of the same id.

use crate::audit::{Audit, Check, Context};
use crate::model::action::Action;
use crate::model::step::Step;
use crate::model::workflow::Workflow;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::yaml::Node;
use crate::text::Span;
use std::collections::BTreeMap;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("duplicate-id"),
        family: Family::Workflow,
        title: text("Two steps or jobs have the same id"),
        severity: Severity::Medium,
        precision: Precision::VeryHigh,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &["actionlint:id"],
        docs: Docs {
            what: text(
                "Two steps of a job or composite action, or two jobs, have ids that differ in nothing or only in case; or two keys of a \
                 mapping do: of a matrix, of `env`, of `inputs`.",
            ),
            why: text("GitHub refuses the workflow, and it could not be said whose output `steps.<id>` gives."),
            fix: text("Give one of them another id, and change what reads it."),
        },
    },
    checks: &[Check::Workflow(check_workflow), Check::Action(check_action)],
};

fn check_workflow(workflow: &Workflow<'_>, cx: &mut Context<'_>) {
    let jobs: Vec<&Node> = workflow.jobs.iter().map(|job| job.key).collect();
    // The same key twice is a fault of the YAML already.
    check_ids(&jobs, "job", Exactly::ToldElsewhere, cx);
    check_keys(workflow.root, workflow.root.get("jobs").map(|jobs| jobs.span), cx);
    for job in workflow.jobs.iter().filter(|job| job.node.alias.is_none()) {
        check_ids(&ids(&job.steps), "step", Exactly::Told, cx);
    }
}

fn check_action(action: &Action<'_>, cx: &mut Context<'_>) {
    check_ids(&ids(action.steps()), "step", Exactly::Told, cx);
    check_keys(action.root, None, cx);
}

/// GitHub compares the keys of every mapping without regard to case (actions/runner, `TemplateReader`).
fn check_keys(root: &Node, jobs: Option<Span>, cx: &mut Context<'_>) {
    let mappings = root.walk().filter(|node| node.alias.is_none() && node.is_mapping() && Some(node.span) != jobs);
    for mapping in mappings.filter(|mapping| has_twins(mapping)) {
        let keys: Vec<&Node> = mapping.as_mapping().iter().map(|entry| &entry.key).collect();
        check_ids(&keys, "key", Exactly::ToldElsewhere, cx);
    }
}

/// Two keys are alike but for case; said of large mappings unseen. Nearly none has twins, and this is asked of each.
fn has_twins(mapping: &Node) -> bool {
    /// More keys than this are not compared one by one.
    const FEW: usize = 24;
    let entries = mapping.as_mapping();
    let key = |at: usize| entries.get(at).and_then(|entry| entry.key.as_str());
    entries.len() > FEW
        || (1..entries.len()).any(|later| {
            key(later)
                .is_some_and(|name| (0..later).any(|earlier| key(earlier).is_some_and(|key| key.eq_ignore_ascii_case(name))))
        })
}

fn ids<'y>(steps: &[Step<'y>]) -> Vec<&'y Node> {
    steps.iter().filter_map(|step| step.node.get("id")).collect()
}

/// Who tells of ids that are the same to the letter.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Exactly {
    Told,
    ToldElsewhere,
}

fn check_ids(ids: &[&Node], what: &str, exactly: Exactly, cx: &mut Context<'_>) {
    let mut seen: BTreeMap<String, &Node> = BTreeMap::new();
    for node in ids {
        let Some(id) = node.as_str() else { continue };
        let Some(first) = seen.get(&id.to_ascii_lowercase()) else {
            seen.insert(id.to_ascii_lowercase(), node);
            continue;
        };
        if exactly == Exactly::ToldElsewhere && first.as_str() == Some(id) {
            continue;
        }
        let place = cx.place(first.site());
        let message = match what {
            "key" => format!("`{id}` stands here already: case does not tell keys apart"),
            what => format!("another {what} has the id `{id}`"),
        };
        cx.report(node.site(), message).relate(place, "the first one stands here");
    }
}
