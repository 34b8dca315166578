//! A condition takes the run's last actor for the author of the code.

use crate::audit::{Audit, Check, Context};
use crate::finding::Fix;
use crate::model::guard::{is_spoofable_actor, stands_for_bot};
use crate::model::placed::{self, Placed};
use crate::model::workflow::{Job, Site, Workflow};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::expression::{Expression, ExpressionKind, Operator, Value};
use crate::syntax::yaml::Node;
use crate::text::Span;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("spoofable-actor"),
        family: Family::Workflow,
        title: text("Bot check can be spoofed"),
        severity: Severity::High,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: true,
        aliases: &["zizmor:bot-conditions", "octoscan:bot-check"],
        docs: Docs {
            what: text(
                "The `if:` of a job or step lets a bot through by `github.actor`, `github.triggering_actor`, `github.event.sender` or their ids: \
with `==` and `!=`, `contains()`, `startsWith()` and `endsWith()`, under `&&`, `||` and `!`. High where strangers start the \
workflow with the repository's secrets; medium under `pull_request`, where a fork's run has none; told to the pedantic persona \
where strangers cannot start it, and where the condition only keeps the bot away. The account that opened the pull request \
(`github.event.pull_request.user.login`) cannot be spoofed and is left alone.",
            ),
            why: text(
                "The actor is whoever caused the *last* event, not who wrote the code. A stranger who opens a pull request from a fork that \
Dependabot has touched, or has it act on his own (`@dependabot recreate`), makes the bot the actor: the merge, the token or the \
secret that was meant for the bot's updates is then spent on his code.",
            ),
            fix: text(
                "Compare the pull request's author: `github.event.pull_request.user.login == 'dependabot[bot]'`. Under `workflow_run`, ask GitHub \
for the pull request and compare its author there.",
            ),
        },
    },
    checks: &[Check::Job(check_job), Check::Step(check_step)],
};

fn check_job(job: &Job<'_>, workflow: &Workflow<'_>, cx: &mut Context<'_>) {
    if let Some(condition) = job.condition {
        check(condition, Some(workflow), cx);
    }
}

fn check_step(site: Site<'_, '_>, cx: &mut Context<'_>) {
    if let Some(condition) = site.step.condition {
        check(condition, site.workflow, cx);
    }
}

fn check(condition: &Node, workflow: Option<&Workflow<'_>>, cx: &mut Context<'_>) {
    for placed in placed::condition(condition) {
        let mut found = Vec::new();
        collect(placed.expression, true, &mut found);
        for comparison in found {
            report(&placed, &comparison, workflow, cx);
        }
    }
}

/// The actor is held against a bot's name.
struct Comparison {
    span: Span,
    actor: String,
    bot: String,
    /// Being the bot opens the way, rather than closing it.
    opens: bool,
}

fn report(placed: &Placed<'_>, comparison: &Comparison, workflow: Option<&Workflow<'_>>, cx: &mut Context<'_>) {
    let Comparison { actor, bot, .. } = comparison;
    let message = match comparison.opens {
        true => {
            format!("`{actor}` tells who acted last, not whose code it is: a stranger can have `{bot}` act on his pull request")
        }
        false => format!("`{actor}` tells who acted last: a stranger can skip this by having `{bot}` act on his pull request"),
    };
    let fix = mend(placed, comparison, workflow, cx);
    let finding = cx.report_aliased(placed.span(comparison.span), placed.alias, message).fix(fix);
    let Some(workflow) = workflow.filter(|workflow| !workflow.triggers.list.is_empty()) else { return };
    let triggers = &workflow.triggers;
    let unprivileged = triggers.list.iter().any(|trigger| trigger.name.starts_with("pull_request"));
    if triggers.privileged().is_some() {
    } else if unprivileged || triggers.has("workflow_call") {
        finding.severity(Severity::Medium);
    } else {
        finding.severity(Severity::Low).persona(Persona::Pedantic);
    }
    if !comparison.opens {
        finding.severity(Severity::Low).persona(Persona::Pedantic);
    }
}

/// Collects the comparisons; `positive` is whether the part has to be true for the condition to hold.
fn collect(expression: &Expression, positive: bool, found: &mut Vec<Comparison>) {
    match &expression.kind {
        ExpressionKind::Not(operand) => collect(operand, !positive, found),
        ExpressionKind::Binary { operator: Operator::And | Operator::Or, left, right } => {
            collect(left, positive, found);
            collect(right, positive, found);
        }
        ExpressionKind::Binary { operator: operator @ (Operator::Equal | Operator::NotEqual), left, right } => {
            let opens = positive == (*operator == Operator::Equal);
            found.extend(compared(left, right).or_else(|| compared(right, left)).map(|(actor, bot)| Comparison {
                span: expression.span,
                actor,
                bot,
                opens,
            }));
        }
        ExpressionKind::Call { name, arguments } => {
            let [first, second] = arguments.as_slice() else { return };
            let asks = ["contains", "startsWith", "endsWith"].iter().any(|known| name.value.eq_ignore_ascii_case(known));
            if asks {
                let pair = compared(first, second).or_else(|| listed(first, second));
                found.extend(pair.map(|(actor, bot)| Comparison { span: expression.span, actor, bot, opens: positive }));
            }
        }
        _ => {}
    }
}

/// Compares the author of the pull request, which each of these events tells.
fn mend(placed: &Placed<'_>, comparison: &Comparison, workflow: Option<&Workflow<'_>>, cx: &Context<'_>) -> Option<Fix> {
    const TELL: &[&str] = &["pull_request", "pull_request_target", "pull_request_review", "pull_request_review_comment"];
    let triggers = &workflow?.triggers.list;
    let tell = triggers.iter().filter(|trigger| TELL.contains(&trigger.name)).count();
    if tell == 0 {
        return None;
    }
    let mut changes = Vec::new();
    placed.expression.walk(&mut |part| {
        if let Some(access) = part.access().filter(is_spoofable_actor)
            && comparison.span.encloses(part.span)
            && access.dotted() == comparison.actor
            && changes.is_empty()
        {
            let field = if comparison.actor.to_ascii_lowercase().ends_with("id") { "id" } else { "login" };
            changes.push(placed.replace(part.span, &format!("github.event.pull_request.user.{field}")));
        }
    });
    let title = "Compare the author of the pull request";
    if tell == triggers.len() { cx.safe_fix(title, changes) } else { cx.unsafe_fix(title, changes) }
}

/// The actor on one side and a bot's name, or a part of one, on the other.
fn compared(actor: &Expression, bot: &Expression) -> Option<(String, String)> {
    let access = actor.access().filter(is_spoofable_actor)?;
    let value = bot.constant()?;
    let text = value.rendered();
    let part = ["dependabot", "renovate"].iter().any(|name| text.to_ascii_lowercase().starts_with(name));
    (value.is_primitive() && (stands_for_bot(&text) || part)).then(|| (access.dotted(), text))
}

/// A list, or a text with names in it, on the left, and the actor on the right.
fn listed(list: &Expression, actor: &Expression) -> Option<(String, String)> {
    let access = actor.access().filter(is_spoofable_actor)?;
    let value = list.constant()?;
    let names = match value {
        Value::Array(values) => values.iter().map(|value| value.rendered()).collect(),
        value => vec![value.rendered()],
    };
    let bot = names.into_iter().find(|name| stands_for_bot(name))?;
    Some((access.dotted(), bot))
}
