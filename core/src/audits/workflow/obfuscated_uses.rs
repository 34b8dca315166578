//! A `uses:` whose path hides what it names.

use crate::audit::{Audit, Check, Context};
use crate::model::uses::Target;
use crate::model::workflow::Used;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("obfuscated-uses"),
        family: Family::Workflow,
        title: text("Name of an action is written in a roundabout way"),
        severity: Severity::Low,
        precision: Precision::VeryHigh,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &["zizmor:obfuscation"],
        docs: Docs {
            what: text(
                "The path in a `uses:` has a component that means nothing or goes back: `owner/repo/./action`, `owner/repo/a/../b`, \
                 `owner/repo//action`, or a slash at its end.",
            ),
            why: text(
                "GitHub resolves the path; people and tools that look for a name do not, so that an action can be hidden from a review \
                 and from an allow list.",
            ),
            fix: text("Write the path of the action without `.`, `..` and doubled slashes."),
        },
    },
    checks: &[Check::Uses(check)],
};

fn check(used: Used<'_, '_>, cx: &mut Context<'_>) {
    let uses = used.uses;
    let remote = matches!(uses.target, Target::Repository(_) | Target::Malformed | Target::SelfRepository(_));
    let path = uses.text.split('@').next().unwrap_or_default();
    let path = path.strip_prefix("$/").unwrap_or(path);
    let named = remote && path.contains('/') && !path.contains(char::is_whitespace);
    if named && path.split('/').any(|part| matches!(part, "" | "." | "..")) {
        let message = "the path of this action has components that lead nowhere or back";
        cx.report_aliased(uses.span(), uses.node.alias, message);
    }
}
