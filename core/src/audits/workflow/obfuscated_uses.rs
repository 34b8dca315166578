//! A `uses:` whose path hides what it names.

use crate::audit::{Audit, Check, Context};
use crate::finding::Fix;
use crate::model::uses::{Target, Uses};
use crate::model::workflow::Used;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::yaml::edit;

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
        fixable: true,
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

/// The same path, without its detours; what leads out of the repository has none.
fn mend(uses: &Uses<'_>, cx: &Context<'_>) -> Option<Fix> {
    let (path, reference) = uses.text.split_once('@')?;
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." if parts.len() > 2 => drop(parts.pop()),
            ".." => return None,
            part => parts.push(part),
        }
    }
    let change = edit::replace_scalar(&cx.file.text, uses.node, &format!("{}@{reference}", parts.join("/")));
    let title = "Write the path without detours";
    let back = path.split('/').any(|part| part == "..");
    if back || parts.len() < 2 { cx.unsafe_fix(title, change) } else { cx.safe_fix(title, change) }
}

fn check(used: Used<'_, '_>, cx: &mut Context<'_>) {
    let uses = used.uses;
    let remote = matches!(uses.target, Target::Repository(_) | Target::Malformed | Target::SelfRepository(_));
    let path = uses.text.split('@').next().unwrap_or_default();
    let path = path.strip_prefix("$/").unwrap_or(path);
    let named = remote && path.contains('/') && !path.contains(char::is_whitespace);
    if named && path.split('/').any(|part| matches!(part, "" | "." | "..")) {
        let message = "the path of this action has components that lead nowhere or back";
        let fix = mend(uses, cx);
        cx.report_aliased(uses.span(), uses.node.alias, message).fix(fix);
    }
}
