//! An expression whose values are of the wrong kind for what is done with them.

mod call;
mod comparison;
mod usage;

use crate::audit::{Audit, Check, Context};
use crate::model::action::Action;
use crate::model::placed::{self, Placed};
use crate::model::schema::{self, Position, Sight};
use crate::model::typing::{Surroundings, Type};
use crate::model::workflow::{Job, Workflow};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::expression::{Access, Expression, ExpressionKind, Segment, Value};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("mistyped-expression"),
        family: Family::Workflow,
        title: text("Expression uses a value as what it is not"),
        severity: Severity::Medium,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: true,
        aliases: &["actionlint:expression"],
        docs: Docs {
            what: text(
                "A comparison that can never hold: a `boolean` input with `'true'`, a text with `true`, `github.ref` with a bare branch name, a \
                 result with `'failed'`, an event that does not start the workflow. A condition that takes the text `false` for true: \
                 an action's input, or a `boolean` read from `github.event.inputs`. A property of a text or list, or one that no value of \
                 the matrix has. An argument that a function cannot use, a `format()` whose placeholders and arguments do not match, \
                 JSON that is none. A list or object pasted into a text, and a text where a number or `true` or `false` is needed. \
                 What is not certain is left alone; a value that the matrix or the triggers do not have is told to the pedantic persona.",
            ),
            why: text(
                "GitHub converts without a word: two kinds are compared as numbers, and what is no number is equal to nothing. A guard \
                 with such a comparison is always open or always shut, and a step that nobody misses does not run.",
            ),
            fix: text(
                "Compare a boolean with `true` or take it as it is, a text with a text; name refs in full (`refs/heads/main`); convert \
                 with `fromJSON()` and show with `toJSON()`.",
            ),
        },
    },
    checks: &[Check::Workflow(check_workflow), Check::Action(check_action)],
};

/// GitHub runs no workflow with so many jobs.
const MOST: usize = 1_000;

fn check_workflow(workflow: &Workflow<'_>, cx: &mut Context<'_>) {
    let written: Vec<&Job<'_>> = workflow.jobs.iter().filter(|job| job.node.alias.is_none()).collect();
    if written.len() > MOST {
        return;
    }
    for sight in schema::workflow(workflow.root) {
        let Sight::Scalar { node, at } = sight else { continue };
        let after = written.partition_point(|job| job.node.span.start <= node.span.start);
        let job = after.checked_sub(1).and_then(|index| written.get(index)).copied();
        let job = job.filter(|job| job.node.span.encloses(node.span));
        let around = Surroundings { workflow: Some(workflow), job, action: None };
        all_of(node, at).iter().for_each(|placed| check(placed, at, &around, cx));
    }
}

fn check_action(action: &Action<'_>, cx: &mut Context<'_>) {
    let around = Surroundings { workflow: None, job: None, action: Some(action) };
    for sight in schema::action(action.root) {
        let Sight::Scalar { node, at } = sight else { continue };
        all_of(node, at).iter().for_each(|placed| check(placed, at, &around, cx));
    }
}

fn all_of(node: &crate::syntax::yaml::Node, at: Position) -> Vec<Placed<'_>> {
    match at.scope {
        schema::Scope::NONE => Vec::new(),
        _ if at.condition => placed::condition(node),
        _ => placed::expressions(node),
    }
}

fn check(placed: &Placed<'_>, at: Position, around: &Surroundings<'_, '_>, cx: &mut Context<'_>) {
    for access in placed.accesses() {
        check_access(access, placed, at, around, cx);
    }
    placed.expression.walk(&mut |part: &Expression| match &part.kind {
        ExpressionKind::Call { name, arguments } => call::check(name, arguments, placed, around, cx),
        ExpressionKind::Binary { operator, left, right } if !operator.is_logical() => {
            comparison::check(*operator, (left, right), placed, around, cx);
        }
        ExpressionKind::Property { object, name } => {
            let missing = around.constant_type(object).is_some_and(|kind| kind.property(&name.value).is_none());
            if missing {
                cx.report(placed.span(name.span), format!("what is written out there has no `{}`", name.value));
            }
        }
        ExpressionKind::Index { object, index } => {
            if let (Some(kind), Some(Value::Text(name))) = (around.constant_type(object), index.constant())
                && kind.property(&name).is_none()
            {
                cx.report(placed.span(index.span), format!("what is written out there has no `{name}`"));
            }
        }
        _ => {}
    });
    usage::check_conditions(placed.expression, at.condition, placed, around, cx);
    usage::check_place(placed, at, around, cx);
}

/// A property of what has none.
fn check_access(access: &Access, placed: &Placed<'_>, at: Position, around: &Surroundings<'_, '_>, cx: &mut Context<'_>) {
    let Some((index, whole)) = around.missing_property(access) else { return };
    let before = Access { path: access.path.get(..index).unwrap_or_default().to_vec(), span: access.span };
    let name = match access.path.get(index) {
        Some(Segment::Name(name)) => format!("`{name}`"),
        _ => "parts".to_owned(),
    };
    let before = before.dotted();
    let message = match &whole {
        Type::List => format!("`{before}` is a list and has no {name}: `{before}.*` gives that of each item"),
        Type::Object(_) => format!("`{before}` has no {name}: it is always empty"),
        kind => format!("`{before}` is {} and has no {name}: it is always empty", kind.words()),
    };
    let finding = cx.report(placed.span(access.span), message);
    // Elsewhere than in a condition, an empty text may be what is meant.
    if matches!(whole, Type::Object(_)) && access.starts_with(&["matrix"]) && !at.condition {
        finding.persona(Persona::Pedantic).severity(Severity::Low);
    }
}

/// How a part of an expression is called in a message.
fn said(expression: &Expression) -> String {
    match expression.access() {
        Some(access) => format!("`{}`", access.dotted()),
        None => "one side".to_owned(),
    }
}
