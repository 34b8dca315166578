//! A policy that says what the repository disproves.

use crate::audit::{Audit, Check, RepositoryContext};
use crate::model::facts::RemoteUse;
use crate::model::policy::ClaimFact;
use crate::model::repository::Repository;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use std::collections::BTreeSet;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("false-claim"),
        family: Family::Posture,
        title: text("Policy says what is not so"),
        severity: Severity::Medium,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &[],
        docs: Docs {
            what: text(
                "A security policy (`SECURITY.md`, `docs/secrets-policy.md`) says that actions are pinned to commits, and a workflow uses one by a tag or a branch. The finding stands on the sentence; the \
                 actions are its other places. A sentence that names one workflow is held against that one, and one about third-party actions not against those of `actions` and `github`. Plans, wishes and \
                 rules (`should`, `must`, `[ ]`) claim nothing. What `actions.lock` fixes to a commit counts as pinned.",
            ),
            why: text(
                "Whoever relies on the document, in a review or in an audit, believes in a control that is not there; and nobody looks again at what is ticked off.",
            ),
            fix: text("Pin the actions (`ciward pin`), or say in the document how it is."),
        },
    },
    checks: &[Check::Repository(check)],
};

/// So many of the actions are named.
const NAMED: usize = 3;

fn check(repository: &Repository<'_>, cx: &mut RepositoryContext<'_>) {
    let claims = repository.files.iter().filter_map(|file| file.facts.policy.as_ref()).flat_map(|policy| &policy.pinned);
    for claim in claims {
        let unpinned = unpinned(repository, claim);
        let Some(first) = unpinned.first() else { continue };
        let more = match unpinned.len() - 1 {
            0 => String::new(),
            more => format!(" (and {more} more)"),
        };
        let message = format!(
            "It is not so that the actions are pinned to commits: `{}/{}@{}`{more}",
            first.owner, first.repo, first.reference
        );
        let finding = cx.report(claim.place.clone(), message);
        for used in unpinned.iter().take(NAMED) {
            finding.relate(used.place.clone(), "used by a name that can be moved");
        }
    }
}

/// What the claim is about and is not pinned, neither by a commit nor by `actions.lock`.
fn unpinned<'r>(repository: &Repository<'r>, claim: &ClaimFact) -> Vec<&'r RemoteUse> {
    let locks = repository.files.iter().filter_map(|file| file.facts.lock.as_ref());
    let locked: BTreeSet<&str> = locks
        .flat_map(|lock| &lock.dependencies)
        .filter(|locked| locked.commit.is_some())
        .map(|locked| locked.key.as_str())
        .collect();
    let key =
        |used: &RemoteUse| format!("{}/{}@{}", used.owner.to_ascii_lowercase(), used.repo.to_ascii_lowercase(), used.reference);
    let name = |path: &str| path.rsplit('/').next().unwrap_or(path).to_ascii_lowercase();
    let about = |path: &str| claim.workflow.as_ref().is_none_or(|workflow| name(path) == *workflow);
    let own = |used: &RemoteUse| claim.third_party && matches!(used.owner.as_str(), "actions" | "github");
    let workflows = repository.files.iter().filter(|file| file.path.starts_with(".github/workflows/") && about(file.path));
    let uses = workflows.flat_map(|file| &file.facts.uses);
    uses.filter(|used| !used.pinned && !used.disabled && !own(used) && !locked.contains(key(used).as_str())).collect()
}
