//! `a && x || b` in which `x` is falsy.

use crate::audit::{Audit, Check, Context};
use crate::finding::Fix;
use crate::model::action::Action;
use crate::model::placed::{self, Placed};
use crate::model::workflow::Workflow;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::expression::{Expression, ExpressionKind, Operator};
use crate::syntax::yaml::Node;
use crate::text::Span;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("unsound-ternary"),
        family: Family::Workflow,
        title: text("Ternary always gives its last value"),
        severity: Severity::Low,
        precision: Precision::VeryHigh,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: true,
        aliases: &["zizmor:unsound-ternary"],
        docs: Docs {
            what: text(
                "An expression is written as a choice, `condition && value || other`, and the value counts as false: `''`, `0`, `false`, `null`. \
Expressions that come to the same constant either way are left alone.",
            ),
            why: text(
                "`&&` gives back the falsy value, and `||` then takes the other one: the result is the last value whether the condition holds or \
not. Where the choice turns a check on or off, it is always on or always off.",
            ),
            fix: text(
                "Turn the condition round, so that the falsy value is last: `!condition && other || ''`; or use `case(condition, value, other)`.",
            ),
        },
    },
    checks: &[Check::Workflow(check_workflow), Check::Action(check_action)],
};

fn check_workflow(workflow: &Workflow<'_>, cx: &mut Context<'_>) {
    check(workflow.root, cx);
}

fn check_action(action: &Action<'_>, cx: &mut Context<'_>) {
    check(action.root, cx);
}

fn check(root: &Node, cx: &mut Context<'_>) {
    for placed in placed::all_with_conditions(root) {
        if placed.expression.constant().is_some() {
            continue;
        }
        placed.expression.walk(&mut |part| {
            if let Some(middle) = falsy_middle(part) {
                let message = "this value counts as false, so the one behind `||` is taken whether the condition holds or not";
                let fix = mend(&placed, part, cx);
                cx.report(placed.span(middle), message).fix(fix);
            }
        });
    }
}

/// `case()` chooses whatever the values are.
fn mend(placed: &Placed<'_>, part: &Expression, cx: &Context<'_>) -> Option<Fix> {
    let ExpressionKind::Binary { left, right, .. } = &part.kind else { return None };
    let ExpressionKind::Binary { left: condition, right: value, .. } = &left.kind else { return None };
    let source = placed.scalar.value.get(placed.base()..)?;
    let [condition, value, other] = [condition, value, right].map(|part| part.span.of(source));
    let change = placed.replace(part.span, &format!("case({condition}, {value}, {other})"));
    cx.unsafe_fix("Choose with `case()`", [change].into_iter().filter(|_| placed.alias.is_none()))
}

fn falsy_middle(part: &Expression) -> Option<Span> {
    let ExpressionKind::Binary { operator: Operator::Or, left, right } = &part.kind else { return None };
    let ExpressionKind::Binary { operator: Operator::And, left: condition, right: value } = &left.kind else { return None };
    let falsy = value.constant().is_some_and(|value| !value.is_truthy());
    // Where the other value is false too, nothing is lost; in a row of `||` of conditions nothing was chosen.
    let same = right.constant().is_some_and(|value| !value.is_truthy());
    (falsy && !same && condition.constant().is_none()).then_some(value.span)
}
