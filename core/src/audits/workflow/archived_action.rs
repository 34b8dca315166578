//! An action or a hook that nobody maintains.

use crate::audit::{Audit, Check, Context};
use crate::model::known_actions;
use crate::model::pre_commit::PreCommit;
use crate::model::workflow::Used;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("archived-action"),
        family: Family::Workflow,
        title: text("Action is archived"),
        severity: Severity::Medium,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &["zizmor:archived-uses"],
        docs: Docs {
            what: text(
                "A `uses:` or a hook of `.pre-commit-config.yaml` names a repository that its owner has archived, according to a baked \
                 list (June 2026).",
            ),
            why: text(
                "Nobody mends an archived action: not its vulnerabilities, nor what breaks when GitHub retires the runtime it was \
                 written for. Its owner may also give the name away.",
            ),
            fix: text("Replace the action by a maintained one, or by a few commands of your own."),
        },
    },
    checks: &[Check::Uses(check), Check::PreCommit(check_hooks)],
};

fn check(used: Used<'_, '_>, cx: &mut Context<'_>) {
    let Some(remote) = used.uses.remote() else { return };
    if known_actions::is_archived(remote.owner, remote.repo) {
        let message = format!("`{}/{}` is archived: nobody maintains it any more", remote.owner, remote.repo);
        cx.report_aliased(used.uses.span(), used.uses.node.alias, message);
    }
}

fn check_hooks(pre_commit: &PreCommit<'_>, cx: &mut Context<'_>) {
    for repository in &pre_commit.repositories {
        let Some(slug) = repository.slug().filter(|slug| known_actions::is_archived_hook(slug)) else { continue };
        cx.report(repository.repo.span, format!("`{slug}` is archived: nobody maintains these hooks any more"));
    }
}
