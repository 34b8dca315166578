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
                 a list for a mapping, a permission level other than `read`, `write` or `none`. Expressions are left alone.",
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
