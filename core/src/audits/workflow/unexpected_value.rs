//! A value of another kind than GitHub takes.

use crate::audit::{Audit, Check, Context};
use crate::config::nearest;
use crate::model::action::Action;
use crate::model::schema::{self, Expected, Sight};
use crate::model::workflow::Workflow;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::yaml::Node;

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
        aliases: &["actionlint:syntax-check", "actionlint:permissions"],
        docs: Docs {
            what: text(
                "A key holds a value of another kind than GitHub takes: a word where `true` or `false` is needed, a text for a number, \
                 a list for a mapping, a permission level other than `read`, `write` or `none`; or what a job or step cannot be without is missing: `runs-on` or `uses`, `run` or `uses`. Expressions are left alone.",
            ),
            why: text(
                "GitHub refuses the workflow, or takes the value for something else: `timeout-minutes` that is no number stops nothing.",
            ),
            fix: text("Write a value of the kind that the key takes."),
        },
    },
    checks: &[Check::Workflow(check_workflow), Check::Action(check_action)],
};

fn check_workflow(workflow: &Workflow<'_>, cx: &mut Context<'_>) {
    check(&schema::workflow(workflow.root), cx);
    for job in workflow.jobs.iter().filter(|job| job.node.alias.is_none() && job.node.get("<<").is_none()) {
        if job.node.get("uses").is_none() && job.node.get("runs-on").is_none() {
            cx.report(job.key.span, format!("the job `{}` has neither `runs-on` nor `uses`", job.id()));
        }
        let steps = job.node.get("steps").map(Node::as_sequence).unwrap_or_default();
        steps.iter().filter(|step| does_nothing(step)).for_each(|step| {
            let first = step.as_mapping().first().map_or(step.span, |entry| entry.key.span);
            cx.report(first, "the step has neither `run` nor `uses`");
        });
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
