//! An action whose owner is one slip away from that of a popular action.

use crate::audit::{Audit, Check, Context};
use crate::model::known_actions;
use crate::model::workflow::Used;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::yaml::edit;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("misspelt-action"),
        family: Family::Workflow,
        title: text("Action is almost the name of a popular one"),
        severity: Severity::High,
        precision: Precision::Medium,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: true,
        aliases: &["zizmor:typosquat-uses"],
        docs: Docs {
            what: text(
                "A `uses:` names the repository of a popular action under an owner that is one slip of the keyboard away from the real \
                 one: a letter left out, doubled, swapped or struck beside its key, or another hyphen. About 1,100 popular actions are \
                 known.",
            ),
            why: text(
                "Whoever registers the misspelt name runs code in the workflows of everyone who makes the slip, with their secrets. \
                 Such names are registered for exactly that.",
            ),
            fix: text("Correct the owner of the action, after looking at who owns the name that stands there now."),
        },
    },
    checks: &[Check::Uses(check)],
};

fn check(used: Used<'_, '_>, cx: &mut Context<'_>) {
    let Some(remote) = used.uses.remote() else { return };
    let Some(meant) = known_actions::almost(remote.owner, remote.repo) else { return };
    let message = format!("`{}/{}` is almost, but not quite, the popular `{meant}`", remote.owner, remote.repo);
    let rest = used.uses.text.get(remote.owner.len() + remote.repo.len() + 1..).unwrap_or_default();
    let change = edit::replace_scalar(&cx.file.text, used.uses.node, &format!("{meant}{rest}"));
    let fix = cx.unsafe_fix(format!("Use `{meant}`"), change);
    cx.report_aliased(used.uses.span(), used.uses.node.alias, message).fix(fix);
}
