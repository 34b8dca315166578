//! An `if:` that decides nothing, because it is always true.

use crate::audit::{Audit, Check, Context};
use crate::finding::Fix;
use crate::model::workflow::{Job, Site, Workflow};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::expression::{self, Condition, Expression, ExpressionKind, Operator, Value};
use crate::syntax::yaml::{Node, Scalar, Style, edit};
use crate::text::{Change, Span};

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
        fixable: true,
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
block scalar, so that GitHub makes a text of it that is never empty; or a constant decides it, as in `github.ref == 'a' || 'b'` and in `'false'`, which is a text; or \
it asks whether a value differs from one text or from another. A \
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
    let mixed = matches!(condition, Condition::Mixed { .. });
    let said = mixed && !outside(&scalar.value, &expression::islands(&scalar.value)).trim().is_empty();
    let meant = |expression: &Expression| decides(expression) || mixed && !says_always(expression) || is_text(expression);
    let place = |span: Span| scalar.span_of(span.start..span.end);
    if condition.truth() != Some(true) || !said && !condition.expressions().iter().any(meant) {
        for (span, name) in condition.expressions().iter().flat_map(differing) {
            let message = format!("always true: `{name}` differs from one of the two, whatever it is; `&&` asks for both");
            cx.report_aliased(place(span), node.alias, message);
        }
        return;
    }
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
            let fix = mend(node, scalar, &islands, cx);
            cx.report_aliased(node.span, node.alias, message).fix(fix);
        }
        Condition::Bare(asked) | Condition::Island(asked) => {
            let message = match is_text(asked) {
                true => "always true: this is a text, and a text that is not empty counts as true, whatever it says",
                false => "always true: a constant decides the condition",
            };
            cx.report_aliased(place(asked.span), node.alias, message);
        }
        Condition::Empty | Condition::Broken(_) => {}
    }
}

/// Brings the whole condition into one expression. Where nothing but white space stood outside, that is certainly what was meant.
fn mend(node: &Node, scalar: &Scalar, islands: &[expression::Island], cx: &Context<'_>) -> Option<Fix> {
    let text = cx.file.text.as_ref();
    let value = scalar.value.trim();
    if let [island] = islands
        && island.span.len() == value.len()
    {
        let header = node.span.of(text).lines().next().unwrap_or_default().trim_end();
        let change = match scalar.style {
            Style::Literal | Style::Folded if scalar.value.starts_with(value) && matches!(header, "|" | ">") => {
                Some(Change::insert(node.span.start + 1, "-"))
            }
            Style::Literal | Style::Folded => None,
            _ => edit::replace_scalar(text, node, value),
        };
        return cx.safe_fix("Take the white space around the expression away", change);
    }
    let mut whole = String::new();
    let mut from = 0;
    for island in islands {
        whole.push_str(Span::new(from, island.span.start).of(&scalar.value));
        let inner = island.inner.of(&scalar.value).trim();
        let simple = expression::parse(inner).is_ok_and(|parsed| !matches!(parsed.kind, ExpressionKind::Binary { .. }));
        whole.push_str(&if simple { inner.to_owned() } else { format!("({inner})") });
        from = island.span.end;
    }
    whole.push_str(Span::new(from, scalar.value.len()).of(&scalar.value));
    let whole = whole.trim();
    let fits = expression::parse(whole).is_ok() && !whole.contains('\n');
    let change = edit::replace_scalar(text, node, &format!("${{{{ {whole} }}}}")).filter(|_| fits);
    cx.unsafe_fix("Put the whole condition into one expression", change)
}

/// Whether a part of the condition was meant to decide something: it reads a context.
fn decides(expression: &Expression) -> bool {
    !expression.accesses().is_empty()
}

fn is_text(expression: &Expression) -> bool {
    matches!(expression.kind, ExpressionKind::Text(_))
}

/// The parts of a condition that hold whatever a value is, and the value: `github.ref != 'a' || github.ref != 'b'`.
fn differing(expression: &Expression) -> Vec<(Span, String)> {
    let mut found: Vec<(Span, String)> = Vec::new();
    expression.walk(&mut |part| {
        let mut sides = Vec::new();
        alternatives(part, &mut sides);
        if sides.len() < 2 || found.iter().any(|(outer, _)| outer.encloses(part.span)) {
            return;
        }
        let compared: Vec<(String, String)> = sides.into_iter().filter_map(different_from).collect();
        let twice = compared.iter().enumerate().find(|(at, (name, text))| {
            compared
                .iter()
                .take(*at)
                .any(|(other, before)| name.eq_ignore_ascii_case(other) && !text.eq_ignore_ascii_case(before))
        });
        if let Some((_, (name, _))) = twice {
            found.push((part.span, name.clone()));
        }
    });
    found
}

/// What stands between the `||` of an expression, up to as many as anybody writes.
fn alternatives<'e>(expression: &'e Expression, sides: &mut Vec<&'e Expression>) {
    match &expression.kind {
        ExpressionKind::Binary { operator: Operator::Or, left, right } if sides.len() < MOST => {
            alternatives(left, sides);
            alternatives(right, sides);
        }
        _ => sides.push(expression),
    }
}

const MOST: usize = 64;

/// `github.ref != 'a'`: what is compared, and with which text.
fn different_from(expression: &Expression) -> Option<(String, String)> {
    let ExpressionKind::Binary { operator: Operator::NotEqual, left, right } = &expression.kind else { return None };
    let pair = |side: &Expression, other: &Expression| match other.constant() {
        Some(Value::Text(text)) => Some((side.access()?.dotted(), text)),
        _ => None,
    };
    pair(left, right).or_else(|| pair(right, left))
}

/// `true`, `always()`, and what holds unless it is said otherwise.
fn says_always(expression: &Expression) -> bool {
    match &expression.kind {
        ExpressionKind::Bool(always) => *always,
        ExpressionKind::Call { name, .. } => ["always", "success"].iter().any(|known| name.value.eq_ignore_ascii_case(known)),
        _ => false,
    }
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
