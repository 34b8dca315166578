//! An `if:` that decides nothing, because it is always true.

use crate::audit::{Audit, Check, Context};
use crate::model::workflow::{Job, Site, Workflow};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::expression::{self, Condition, Expression};
use crate::syntax::yaml::Node;
use crate::text::Span;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("always-true-condition"),
        family: Family::Workflow,
        title: text("Condition is always true"),
        severity: Severity::High,
        precision: Precision::VeryHigh,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &[
            "zizmor:unsound-condition",
            "poutine:if_always_true",
            "codeql:actions/if-expression-always-true/critical",
            "codeql:actions/if-expression-always-true/high",
            "actionlint:if-cond",
        ],
        docs: Docs {
            what: text(
                "The `if:` of a job or step holds whatever happens: there is text outside its `${{ … }}`, be it only the line break at the end of a \
block scalar, so that GitHub makes a text of it that is never empty; or a constant decides it, as in `github.ref == 'a' || 'b'`. A \
condition that reads nothing (`true`, `always()`) is meant so and is left alone.",
            ),
            why: text(
                "The condition looks like a guard and is none: the job or step runs for every event, every branch and every actor, with its \
secrets.",
            ),
            fix: text(
                "Write the whole condition as one expression, without `${{ }}`: `if: github.ref == 'refs/heads/main' && github.actor == 'me'`. In a \
block scalar, use `|-` or `>-`, which end without a line break.",
            ),
        },
    },
    checks: &[Check::Job(check_job), Check::Step(check_step)],
};

fn check_job(job: &Job<'_>, _workflow: &Workflow<'_>, cx: &mut Context<'_>) {
    if let Some(condition) = job.condition {
        check(condition, cx);
    }
}

fn check_step(site: Site<'_, '_>, cx: &mut Context<'_>) {
    if let Some(condition) = site.step.condition {
        check(condition, cx);
    }
}

fn check(node: &Node, cx: &mut Context<'_>) {
    let Some(scalar) = node.as_scalar() else { return };
    let condition = scalar.condition();
    if condition.truth() != Some(true) || !condition.expressions().iter().any(decides) {
        return;
    }
    let place = |span: Span| scalar.span_of(span.start..span.end);
    match condition {
        Condition::Mixed { .. } => {
            let islands = expression::islands(&scalar.value);
            let inside: usize = islands.iter().map(|island| island.span.len()).sum();
            let rest: String = outside(&scalar.value, &islands);
            let message = match rest.trim() {
                "" if inside < scalar.value.len() => {
                    "always true: the line break or space outside `${{ … }}` makes a text of the condition".to_owned()
                }
                "" => "always true: several `${{ … }}` side by side make a text".to_owned(),
                _ => "always true: the text outside `${{ … }}` makes a text of the condition".to_owned(),
            };
            cx.report_aliased(node.span, node.alias, message);
        }
        Condition::Bare(asked) | Condition::Island(asked) => {
            cx.report_aliased(place(asked.span), node.alias, "always true: a constant decides the condition");
        }
        Condition::Empty | Condition::Broken(_) => {}
    }
}

/// Whether a part of the condition was meant to decide something: it reads a context.
fn decides(expression: &Expression) -> bool {
    !expression.accesses().is_empty()
}

fn outside(text: &str, islands: &[expression::Island]) -> String {
    let mut rest = String::new();
    let mut from = 0;
    for island in islands {
        rest.push_str(Span::new(from, island.span.start).of(text));
        from = island.span.end;
    }
    rest.push_str(Span::new(from, text.len()).of(text));
    rest
}
