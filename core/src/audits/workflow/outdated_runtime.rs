//! A JavaScript action for a Node.js that is gone.

use crate::audit::{Audit, Check, Context};
use crate::model::action::Action;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::yaml::edit;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("outdated-runtime"),
        family: Family::Workflow,
        title: text("Action asks for a Node.js that runners no longer have"),
        severity: Severity::Medium,
        precision: Precision::VeryHigh,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: true,
        aliases: &["actionlint:action"],
        docs: Docs {
            what: text(
                "An `action.yml` says `using: node12`, `node16` or `node20`. GitHub's runners have dropped all three (`node20` on 16 \
                 September 2026), and run such actions with a newer Node.js, or not at all.",
            ),
            why: text(
                "The action runs on a version that its authors did not choose, and an old runtime is one that gets no security updates.",
            ),
            fix: text("Write `using: node24`, test the action with it, and release a new major version."),
        },
    },
    checks: &[Check::Action(check)],
};

fn check(action: &Action<'_>, cx: &mut Context<'_>) {
    let Some(using) = action.root.get("runs").and_then(|runs| runs.get("using")) else { return };
    let Some(name) = using.as_str() else { return };
    if matches!(name, "node12" | "node16" | "node20") {
        let fix = cx.unsafe_fix("Run on `node24`", edit::replace_scalar(&cx.file.text, using, "node24"));
        cx.report(using.span, format!("`{name}` is no longer among the runtimes of GitHub's runners; `node24` is")).fix(fix);
    }
}
