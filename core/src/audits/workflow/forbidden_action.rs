//! An action that the project has decided not to use.

use crate::audit::{Audit, Check, Context};
use crate::config::Forbidden;
use crate::model::pre_commit::PreCommit;
use crate::model::workflow::Used;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("forbidden-action"),
        family: Family::Workflow,
        title: text("Action is not allowed here"),
        severity: Severity::High,
        precision: Precision::VeryHigh,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &["zizmor:forbidden-uses"],
        docs: Docs {
            what: text(
                "A `uses:` or a hook of `.pre-commit-config.yaml` names an action that the project's configuration denies, or does not \
                 allow: `rules: {forbidden-action: {allow: [actions/*], deny: [evil/*]}}`. Patterns are `owner/repo`, with `*` for any \
                 text and optionally `@reference`; a repository's pattern takes all actions in it. With `allow`, whatever it does not \
                 name is forbidden; what `deny` names is forbidden in any case. Without configuration the rule is silent.",
            ),
            why: text("A project that has decided whom it trusts wants to know when a workflow trusts somebody else."),
            fix: text("Use an action that the project allows, or add this one to `allow` after a review."),
        },
    },
    checks: &[Check::Uses(check), Check::PreCommit(check_hooks)],
};

fn check(used: Used<'_, '_>, cx: &mut Context<'_>) {
    if used.uses.remote().is_none() {
        return;
    }
    if let Some(forbidden) = cx.config.forbids_action(used.uses.text) {
        let message = words(used.uses.text, &forbidden);
        cx.report_aliased(used.uses.span(), used.uses.node.alias, message);
    }
}

fn check_hooks(pre_commit: &PreCommit<'_>, cx: &mut Context<'_>) {
    for repository in &pre_commit.repositories {
        let Some(slug) = repository.slug() else { continue };
        if let Some(forbidden) = cx.config.forbids_action(slug) {
            let message = words(slug, &forbidden);
            cx.report(repository.repo.span, message);
        }
    }
}

fn words(name: &str, forbidden: &Forbidden<'_>) -> String {
    match forbidden {
        Forbidden::Denied(pattern) => format!("`{name}` is denied by the pattern `{pattern}`"),
        Forbidden::NotAllowed => format!("`{name}` is not among the actions that this project allows"),
    }
}
