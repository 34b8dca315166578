//! An expression that hides what it comes to.

use crate::audit::{Audit, Check, Context};
use crate::model::action::Action;
use crate::model::placed::{self, Placed};
use crate::model::workflow::Workflow;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::expression::{Expression, ExpressionKind, Value};
use crate::syntax::yaml::Node;
use crate::text::Span;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("obfuscated-expression"),
        family: Family::Workflow,
        title: text("Expression is written in a roundabout way"),
        severity: Severity::Low,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: true,
        aliases: &["zizmor:obfuscation"],
        docs: Docs {
            what: text(
                "An expression calls a function on constants only, so that it could be written as what it comes to: `format('a{0}', \
                 'b')`, `fromJSON('\"x\"')`, `join(fromJSON('[\"a\"]'))`, `true && 'a' || 'b'`. The pedantic persona also hears of bare constants, `${{ 'x' }}`, and of lookups by a computed name, \
                 `github[format(…)]`, other than by `matrix`, `env`, `inputs`, `needs` and `steps`.",
            ),
            why: text(
                "What people and tools cannot read at a glance they do not check. Attackers write `secrets` and branch names this way; \
                 authors hardly ever do.",
            ),
            fix: text("Write the value itself."),
        },
    },
    checks: &[Check::Workflow(check), Check::Action(check_action)],
};

fn check(workflow: &Workflow<'_>, cx: &mut Context<'_>) {
    let conditions: Vec<&Node> = workflow
        .jobs
        .iter()
        .flat_map(|job| job.condition.into_iter().chain(job.steps.iter().filter_map(|step| step.condition)))
        .collect();
    for placed in placed::all_expressions(workflow.root).iter().filter(|placed| placed.alias.is_none()) {
        check_expression(placed, cx);
        check_whole(placed, &conditions, cx);
    }
    for node in
        conditions.into_iter().filter(|node| node.alias.is_none() && node.as_str().is_some_and(|text| !text.contains("${{")))
    {
        placed::condition(node).iter().for_each(|placed| check_expression(placed, cx));
    }
}

fn check_action(action: &Action<'_>, cx: &mut Context<'_>) {
    let conditions: Vec<&Node> = action.steps().iter().filter_map(|step| step.condition).collect();
    for placed in placed::all_expressions(action.root).iter().filter(|placed| placed.alias.is_none()) {
        check_expression(placed, cx);
        check_whole(placed, &conditions, cx);
    }
}

/// An expression that reads nothing. A condition may be switched off so; an empty text, and a text with braces, have no other way.
/// The conditions are in the order of the text.
fn check_whole(placed: &Placed<'_>, conditions: &[&Node], cx: &mut Context<'_>) {
    let island = placed.island_span();
    let before = conditions.partition_point(|node| node.span.start <= island.start);
    if before.checked_sub(1).and_then(|at| conditions.get(at)).is_some_and(|node| node.span.encloses(island)) {
        return;
    }
    let shown = match placed.expression.constant() {
        Some(Value::Text(text)) if !text.is_empty() && !text.contains("{{") => text,
        Some(Value::Bool(flag)) => flag.to_string(),
        Some(Value::Number(_)) => "the number".to_owned(),
        _ => return,
    };
    match &placed.expression.kind {
        ExpressionKind::Binary { .. } | ExpressionKind::Not(_) => {
            cx.report(placed.span(placed.expression.span), format!("this always comes to `{shown}`: nothing in it can change"));
        }
        ExpressionKind::Text(_) | ExpressionKind::Bool(_) | ExpressionKind::Number(_) => {
            cx.report(placed.span(placed.expression.span), "this is a constant, which needs no expression around it")
                .severity(Severity::Info)
                .persona(Persona::Pedantic);
        }
        _ => {}
    }
}

fn check_expression(placed: &Placed<'_>, cx: &mut Context<'_>) {
    let mut constants: Vec<(Span, String)> = Vec::new();
    let mut lookups: Vec<Span> = Vec::new();
    placed.expression.walk(&mut |part| {
        let inside = constants.iter().any(|(outer, _)| outer.encloses(part.span));
        if let Some(text) = hidden_constant(part).filter(|_| !inside) {
            constants.push((part.span, text));
        }
        if is_computed_lookup(part) {
            lookups.push(part.span);
        }
    });
    for (span, text) in constants {
        let literal = format!("'{}'", text.replace('\'', "''"));
        let plain = !text.contains(['\n', '\r']) && !literal.contains("}}") && placed.alias.is_none();
        let fix = cx.safe_fix("Write the constant itself", plain.then(|| placed.replace(span, &literal)));
        cx.report(placed.span(span), "this comes to a constant, which could stand here by itself").fix(fix);
    }
    for span in lookups {
        cx.report(placed.span(span), "which value this is can only be told by computing its name").persona(Persona::Pedantic);
    }
}

/// A call on constants that gives a text, which it would be simpler to write. `fromJSON` of a list or a number has no literal.
fn hidden_constant(part: &Expression) -> Option<String> {
    let ExpressionKind::Call { name, arguments } = &part.kind else { return None };
    let builds = ["format", "join", "tojson", "fromjson", "case"].iter().any(|known| name.value.eq_ignore_ascii_case(known));
    let text = |argument: &Expression| matches!(&argument.kind, ExpressionKind::Text(text) if !text.trim_start().starts_with(['[', '{']));
    let plain = name.value.eq_ignore_ascii_case("fromjson") && !arguments.iter().all(text);
    match part.constant() {
        Some(Value::Text(text)) if builds && !plain && !arguments.is_empty() => Some(text),
        _ => None,
    }
}

fn is_computed_lookup(part: &Expression) -> bool {
    let ExpressionKind::Index { object, index } = &part.kind else { return false };
    let literal = matches!(index.kind, ExpressionKind::Text(_) | ExpressionKind::Number(_));
    let usual = matches!(&object.kind, ExpressionKind::Context(name)
        if ["matrix", "env", "inputs", "needs", "steps", "vars", "secrets"].iter().any(|known| name.eq_ignore_ascii_case(known)));
    let call = matches!(object.kind, ExpressionKind::Call { .. });
    !literal && !usual && !call
}
