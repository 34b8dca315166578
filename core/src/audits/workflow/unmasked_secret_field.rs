//! A field is taken out of a secret that the runner masks only as a whole.

use crate::audit::{Audit, Check, Context};
use crate::model::action::Action;
use crate::model::placed;
use crate::model::workflow::Workflow;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::expression::{Expression, ExpressionKind};
use crate::syntax::yaml::Node;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("unmasked-secret-field"),
        family: Family::Workflow,
        title: text("Field of a structured secret is not masked"),
        severity: Severity::Medium,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &["zizmor:unredacted-secrets", "codeql:actions/unmasked-secret-exposure"],
        docs: Docs {
            what: text("An expression reads a secret through `fromJSON()`: `fromJSON(secrets.CLOUD).client_secret`."),
            why: text(
                "The runner masks the secret's whole text. A field of it is another text, which it does not know: wherever the field is printed, by \
a debug message or a failing tool, it stands in the log in clear.",
            ),
            fix: text(
                "Store each field as a secret of its own. Where that cannot be, mask the field before anything else runs: `echo \
\"::add-mask::$FIELD\"`.",
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
        placed.expression.walk(&mut |part| {
            if let Some(secret) = parsed_secret(part) {
                let message = format!("fields of `{secret}` are not masked: the runner knows only its whole text");
                cx.report(placed.span(part.span), message);
            }
        });
    }
}

/// The secret that `fromJSON()` reads.
fn parsed_secret(part: &Expression) -> Option<String> {
    let ExpressionKind::Call { name, arguments } = &part.kind else { return None };
    if !name.value.eq_ignore_ascii_case("fromJSON") {
        return None;
    }
    let accesses = arguments.first()?.flowing_accesses();
    accesses.iter().find(|access| access.context().eq_ignore_ascii_case("secrets")).map(|access| access.dotted())
}
