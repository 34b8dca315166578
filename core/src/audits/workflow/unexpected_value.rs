//! A value of another kind than GitHub takes.

use crate::audit::{Audit, Check, Context};
use crate::config::nearest;
use crate::model::action::Action;
use crate::model::schema::{self, Expected, Sight};
use crate::model::triggers::Trigger;
use crate::model::workflow::{Job, Workflow};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::yaml::{Entry, Node};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("unexpected-value"),
        family: Family::Workflow,
        title: text("Value is of the wrong kind"),
        severity: Severity::Medium,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &["actionlint:syntax-check", "actionlint:permissions", "actionlint:matrix", "actionlint:events"],
        docs: Docs {
            what: text(
                "A key holds a value of another kind than GitHub takes: a word where `true` or `false` is needed, a text for a number, \
                 a list for a mapping, a permission level other than `read`, `write` or `none`; or what a job or step cannot be without is missing: `runs-on` or `uses`, `run` or `uses`. \
                 So does an `exclude` that excludes nothing of its matrix, and an input whose `default` is not of its type or none of its options; that a \
                 required input of `workflow_call` has a `default`, which is never taken, is told to the pedantic persona. Expressions are left alone.",
            ),
            why: text(
                "GitHub refuses the workflow, or takes the value for something else: `timeout-minutes` that is no number stops nothing, and a row \
                 that is not excluded runs.",
            ),
            fix: text("Write a value of the kind that the key takes."),
        },
    },
    checks: &[Check::Workflow(check_workflow), Check::Action(check_action)],
};

fn check_workflow(workflow: &Workflow<'_>, cx: &mut Context<'_>) {
    check(&schema::workflow(workflow.root), cx);
    workflow.triggers.list.iter().for_each(|trigger| check_inputs(trigger, cx));
    for job in workflow.jobs.iter().filter(|job| job.node.alias.is_none() && job.node.get("<<").is_none()) {
        if job.node.get("uses").is_none() && job.node.get("runs-on").is_none() {
            cx.report(job.key.span, format!("the job `{}` has neither `runs-on` nor `uses`", job.id()));
        }
        let steps = job.node.get("steps").map(Node::as_sequence).unwrap_or_default();
        steps.iter().filter(|step| does_nothing(step)).for_each(|step| {
            let first = step.as_mapping().first().map_or(step.span, |entry| entry.key.span);
            cx.report(first, "the step has neither `run` nor `uses`");
        });
        check_matrix(job, cx);
    }
}

/// GitHub takes away the rows that fit all keys of an item of `exclude`; what `include` adds comes later.
fn check_matrix(job: &Job<'_>, cx: &mut Context<'_>) {
    let Some(matrix) = job.node.get("strategy").and_then(|strategy| strategy.get("matrix")) else { return };
    let axes = || matrix.as_mapping().iter().filter(|entry| !matches!(entry.key.as_str(), Some("include" | "exclude" | "<<")));
    if matrix.get("<<").is_some() || axes().next().is_none() {
        return;
    }
    for item in matrix.get("exclude").map(Node::as_sequence).unwrap_or_default() {
        let unmet =
            item.as_mapping().iter().find(|entry| entry.key.as_str().is_some_and(|key| key != "<<") && !occurs(entry, matrix));
        let Some(entry) = unmet else { continue };
        let key = entry.key.as_str().unwrap_or_default();
        match matrix.get(key) {
            Some(_) => {
                let value = entry.value.as_str().unwrap_or_default();
                cx.report(entry.value.span, format!("this excludes nothing: the matrix has no `{value}` in `{key}`"))
            }
            None => cx.report(entry.key.span, format!("this excludes nothing: the matrix has no `{key}`")),
        }
        .severity(Severity::Low);
    }
}

/// Whether an axis of the matrix has a value, as far as it is written out.
fn occurs(entry: &Entry, matrix: &Node) -> bool {
    let Some(axis) = entry.key.as_str().and_then(|key| matrix.get(key)) else { return false };
    let known = |node: &Node| node.as_str().filter(|text| !text.contains("${{")).map(str::to_owned);
    let Some(value) = known(&entry.value).filter(|_| axis.is_sequence()) else { return true };
    axis.as_sequence().iter().any(|node| known(node).is_none_or(|text| text == value))
}

/// The inputs that a workflow declares.
fn check_inputs(trigger: &Trigger<'_>, cx: &mut Context<'_>) {
    let called = trigger.name == "workflow_call";
    let inputs =
        trigger.filters.filter(|_| called || trigger.name == "workflow_dispatch").and_then(|filters| filters.get("inputs"));
    for input in inputs.map(Node::as_mapping).unwrap_or_default() {
        let kind = input.value.get("type").and_then(Node::as_str).unwrap_or("string");
        let Some(default) = input.value.get("default") else { continue };
        let Some(text) = default.as_str().filter(|text| !text.contains("${{") && !text.is_empty()) else { continue };
        let options = input.value.get("options").map(Node::as_sequence).unwrap_or_default();
        let fits = match kind {
            "boolean" => matches!(text, "true" | "false"),
            "number" => text.parse::<f64>().is_ok(),
            "choice" => options.is_empty() || options.iter().any(|option| option.as_str() == Some(text)),
            _ => true,
        };
        let name = input.key.as_str().unwrap_or_default();
        if !fits {
            let what = if kind == "choice" { "one of its options".to_owned() } else { format!("a {kind}") };
            cx.report(default.span, format!("the default of the input `{name}` is not {what}"));
        } else if called && input.value.get("required").and_then(Node::as_str) == Some("true") {
            let message = format!("the default of the input `{name}` is never taken, for every caller must give it");
            cx.report(default.span, message).severity(Severity::Low).persona(Persona::Pedantic);
        }
    }
}

fn check_action(action: &Action<'_>, cx: &mut Context<'_>) {
    check(&schema::action(action.root), cx);
}

fn check(sights: &[Sight<'_>], cx: &mut Context<'_>) {
    for sight in sights {
        let Sight::Unexpected { node, key, expected } = sight else { continue };
        cx.report(node.span, format!("`{key}` takes {}", words(*expected, node)));
    }
}

fn does_nothing(step: &Node) -> bool {
    let known = ["run", "uses", "parallel", "wait", "wait-all", "cancel", "<<"];
    step.alias.is_none() && step.is_mapping() && known.iter().all(|key| step.get(key).is_none())
}

fn words(expected: Expected, node: &Node) -> String {
    match expected {
        Expected::Text => "a text".to_owned(),
        Expected::Flag => "`true` or `false`".to_owned(),
        Expected::Number => "a number".to_owned(),
        Expected::Mapping => "a mapping".to_owned(),
        Expected::List => "a list".to_owned(),
        Expected::Words(words) => {
            let near = node.as_str().and_then(|text| nearest(text, words.iter().copied()));
            let listed: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
            let meant = near.map(|near| format!("; `{near}` is near")).unwrap_or_default();
            format!("one of {}{meant}", listed.join(", "))
        }
    }
}
