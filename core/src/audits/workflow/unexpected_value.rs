//! A value of another kind than GitHub takes.

mod inputs;
mod matrix;
mod presence;

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
        aliases: &["actionlint:syntax-check", "actionlint:permissions", "actionlint:matrix", "actionlint:events"],
        docs: Docs {
            what: text(
                "A key holds a value of another kind than GitHub takes, or none: a word where `true` or `false` is needed, a text for a number, \
                 a list for a mapping, a permission level other than `read`, `write` or `none`; or what cannot be missing is: `jobs`, `runs-on`, \
                 `steps`, `run` or `uses`, a container's `image`, the `type` of an input of `workflow_call`, the `options` of a choice. So does a \
                 matrix with a value twice or an empty list, an `exclude` that excludes nothing, and an input whose `default` is not of its type or \
                 none of its options. That a required input of `workflow_call` has a `default`, which is never taken, is told to the \
                 pedantic persona. Expressions are left alone.",
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
    workflow.triggers.list.iter().for_each(|trigger| inputs::check(trigger, cx));
    presence::check_workflow(workflow, cx);
    workflow.jobs.iter().filter(|job| job.node.alias.is_none()).for_each(|job| matrix::check(job, cx));
}

fn check_action(action: &Action<'_>, cx: &mut Context<'_>) {
    check(&schema::action(action.root), cx);
    presence::check_action(action, cx);
}

fn check(sights: &[Sight<'_>], cx: &mut Context<'_>) {
    for sight in sights {
        let Sight::Unexpected { node, key, place, expected } = sight else { continue };
        cx.report(*place, format!("`{key}` takes {}", words(*expected, node)));
    }
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
