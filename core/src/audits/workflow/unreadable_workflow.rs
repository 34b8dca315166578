//! A workflow or action that cannot be read, or not wholly.

use crate::audit::{Audit, Check, Context};
use crate::model::action::Action;
use crate::model::workflow::Workflow;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::embedded::Refused;
use crate::syntax::expression::{Condition, ExpressionError};
use crate::syntax::yaml::{Node, Problem, ProblemKind, Scalar};
use crate::text::Span;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("unreadable-workflow"),
        family: Family::Workflow,
        title: text("Workflow cannot be read"),
        severity: Severity::Medium,
        precision: Precision::VeryHigh,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &["actionlint:syntax-check"],
        docs: Docs {
            what: text(
                "A file in `.github/workflows` or an `action.yml` is not well-formed YAML, repeats a key, nests or expands its aliases beyond any \
                 reason, holds no workflow, or holds a `${{` that is never closed. What stands before the fault is audited all the same.",
            ),
            why: text(
                "What an auditor cannot read it cannot clear: silence would look like a clean bill. GitHub refuses most such files, too, \
                 so that a check that everyone relies on may not have run for a long time.",
            ),
            fix: text("Mend the file at the place named. If it is no workflow, move it out of `.github/workflows`."),
        },
    },
    checks: &[Check::Yaml(check), Check::Workflow(check_workflow), Check::Action(check_action)],
};

fn check(problems: &[Problem], holds_mapping: bool, cx: &mut Context<'_>) {
    let mut over_budget = false;
    for problem in problems {
        if problem.kind == ProblemKind::AliasBudget && std::mem::replace(&mut over_budget, true) {
            continue; // one bomb, one finding
        }
        let span = if problem.span.is_empty() { first_line(cx, problem.span.start) } else { problem.span };
        let related = problem.related.map(|span| cx.place(span));
        let finding = cx.report(span, words(problem));
        if let Some(place) = related {
            finding.relate(place, other_place(problem.kind));
        }
    }
    if problems.is_empty() && !holds_mapping {
        let span = first_line(cx, 0);
        cx.report(span, "the file holds no workflow or action").severity(Severity::Low);
    }
}

fn words(problem: &Problem) -> String {
    match problem.kind {
        ProblemKind::Syntax => format!("not well-formed YAML from here on: {}", problem.message),
        _ => problem.message.clone(),
    }
}

const fn other_place(kind: ProblemKind) -> &'static str {
    match kind {
        ProblemKind::DuplicateKey => "the first one stands here",
        _ => "what the alias names",
    }
}

/// The rest of the line from an offset, so that there is something to point at.
fn first_line(cx: &Context<'_>, offset: usize) -> Span {
    let line = cx.file.line_span(cx.file.position(offset).line);
    Span::new(offset.clamp(line.start, line.end), line.end)
}

/// The parts of a workflow in which GitHub evaluates expressions.
const EVALUATED: &[&str] = &["run-name", "env", "defaults", "concurrency", "jobs"];

fn check_workflow(workflow: &Workflow<'_>, cx: &mut Context<'_>) {
    for key in EVALUATED {
        workflow.root.get(key).into_iter().for_each(|node| check_expressions(node, cx));
    }
    let conditions =
        workflow.jobs.iter().flat_map(|job| job.condition.into_iter().chain(job.steps.iter().filter_map(|step| step.condition)));
    conditions.for_each(|node| check_condition(node, cx));
}

fn check_action(action: &Action<'_>, cx: &mut Context<'_>) {
    action.root.get("runs").into_iter().for_each(|node| check_expressions(node, cx));
    action.steps().iter().filter_map(|step| step.condition).for_each(|node| check_condition(node, cx));
}

fn check_expressions(node: &Node, cx: &mut Context<'_>) {
    for (_, scalar) in node.scalars().filter(|(node, _)| node.alias.is_none()) {
        for Refused { island, error } in scalar.refused_expressions() {
            match error {
                Some(error) => report_expression(error, scalar, island.span, cx),
                None => {
                    cx.report(scalar.span_of(island.span.start..island.span.end), "the expression is never closed by `}}`");
                }
            }
        }
    }
}

fn check_condition(node: &Node, cx: &mut Context<'_>) {
    let Some(scalar) = node.as_scalar().filter(|scalar| node.alias.is_none() && !scalar.value.contains("${{")) else { return };
    if let Condition::Broken(error) = scalar.condition() {
        report_expression(error, scalar, Span::new(0, scalar.value.len()), cx);
    }
}

fn report_expression(error: &ExpressionError, scalar: &Scalar, whole: Span, cx: &mut Context<'_>) {
    let span = scalar.span_of(whole.start..whole.end);
    cx.report(span, format!("the expression cannot be read: {}", error.message));
}
