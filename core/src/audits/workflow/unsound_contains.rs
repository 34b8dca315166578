//! `contains()` with a text where a list is meant.

use crate::audit::{Audit, Check, Context};
use crate::finding::Fix;
use crate::model::event::{self, Author};
use crate::model::guard::is_spoofable_actor;
use crate::model::placed::{self, Placed};
use crate::model::workflow::{Job, Site, Workflow};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::expression::{Access, Expression, ExpressionKind, Value};
use crate::syntax::yaml::Node;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("unsound-contains"),
        family: Family::Workflow,
        title: text("Substring check stands in for a list"),
        severity: Severity::High,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: true,
        aliases: &["zizmor:unsound-contains"],
        docs: Docs {
            what: text(
                "`contains(text, value)` asks whether the value is a *part of the text*, where the text is a literal with several names in it \
(`contains('main develop', github.ref_name)`) or a variable (`vars`, `env`, `inputs`), and the value is one that people choose: a \
branch, a tag, an account, an input. High where it guards a condition; informational where the value comes from a fixed set, such \
as the event's name. A list (`fromJSON('[\"main\", \"develop\"]')`) is compared whole and left alone.",
            ),
            why: text(
                "Whoever chooses the value chooses a part: a branch called `mai` or `n d` passes a check for `main develop`, an account called \
`octo` one for `octocat`.",
            ),
            fix: text("Compare with a list: `contains(fromJSON('[\"main\", \"develop\"]'), github.ref_name)`."),
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

fn check(condition: &Node, cx: &mut Context<'_>) {
    for placed in placed::condition(condition) {
        placed.expression.walk(&mut |part| {
            let Some((hay, needle)) = contains(part) else { return };
            let Some(access) = needle.access() else { return };
            let Some(kind) = Hay::of(hay) else { return };
            let chosen = is_chosen(&access);
            if !chosen && kind == Hay::Variable {
                return;
            }
            let message = match kind {
                Hay::Text => format!("any part of the text passes: `{}` is not compared with whole names", access.dotted()),
                Hay::Variable => {
                    format!("if this is a text, any part of it passes: `{}` is not compared with whole names", access.dotted())
                }
            };
            let fix = if kind == Hay::Text { mend(&placed, part, hay, needle, cx) } else { None };
            let finding = cx.report_aliased(placed.span(part.span), placed.alias, message).fix(fix);
            match (chosen, kind) {
                (false, _) => finding.severity(Severity::Info).persona(Persona::Pedantic),
                (true, Hay::Variable) => finding.severity(Severity::Medium).precision(Precision::Medium),
                (true, Hay::Text) => finding,
            };
        });
    }
}

/// Compares with the names that stand in the text.
fn mend(placed: &Placed<'_>, part: &Expression, hay: &Expression, needle: &Expression, cx: &Context<'_>) -> Option<Fix> {
    let ExpressionKind::Text(text) = &hay.kind else { return None };
    let names: Vec<&str> = text.split([' ', ',', ';', '|', '\n', '\t']).filter(|name| !name.is_empty()).collect();
    if names.iter().any(|name| !name.chars().all(|c| c.is_alphanumeric() || "-_./@+[]*".contains(c))) {
        return None;
    }
    let source = placed.scalar.value.get(placed.base()..)?;
    let change = match names.as_slice() {
        [] => return None,
        [name] => {
            let compared = format!("{} == '{name}'", needle.span.of(source));
            let alone = placed.expression.span == part.span;
            placed.replace(part.span, &if alone { compared } else { format!("({compared})") })
        }
        names => {
            let list: Vec<String> = names.iter().map(|name| format!("\"{name}\"")).collect();
            placed.replace(hay.span, &format!("fromJSON('[{}]')", list.join(", ")))
        }
    };
    cx.safe_fix("Compare with whole names", [change])
}

/// What is searched.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Hay {
    Text,
    Variable,
}

impl Hay {
    fn of(expression: &Expression) -> Option<Self> {
        match expression.constant() {
            Some(Value::Text(_)) => Some(Self::Text),
            Some(_) => None,
            None => {
                let access = expression.access()?;
                let variable = ["vars", "env", "inputs"].iter().any(|name| access.context().eq_ignore_ascii_case(name));
                variable.then_some(Self::Variable)
            }
        }
    }
}

fn contains(part: &Expression) -> Option<(&Expression, &Expression)> {
    let ExpressionKind::Call { name, arguments } = &part.kind else { return None };
    let [hay, needle] = arguments.as_slice() else { return None };
    name.value.eq_ignore_ascii_case("contains").then_some((hay, needle))
}

/// Whether people choose the value freely, within the rules for names.
fn is_chosen(access: &Access) -> bool {
    let written = matches!(event::author(access), Some(Author::Anyone | Author::Insider));
    let account = access.starts_with(&["github", "event"]) && access.dotted().ends_with(".login");
    let given = ["env", "inputs"].iter().any(|name| access.context().eq_ignore_ascii_case(name));
    written || account || given || is_spoofable_actor(access) || access.is(&["github", "sha"])
}
