//! A policy that says what the repository disproves.

use crate::audit::{Audit, Check, RepositoryContext};
use crate::model::control::is_workflow;
use crate::model::facts::RemoteUse;
use crate::model::policy::{ClaimFact, Run, RunClaim};
use crate::model::repository::{Known, Repository};
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
                 rules (`should`, `must`, `[ ]`) claim nothing. What `actions.lock` fixes to a commit counts as pinned.\n\nOr it says that something is run (\"`npm audit` and `cargo audit` in CI ✅\", a bill of materials, a scanner, \
                 a signature), and no workflow, hook, makefile, package script or shell script names it; or that a workflow runs a script (`provenance.ts sign` in `deploy.yml`) that this workflow does not name. What can be switched on at the host without a file, such as CodeQL, is not judged.",
            ),
            why: text(
                "Whoever relies on the document, in a review or in an audit, believes in a control that is not there; and nobody looks again at what is ticked off.",
            ),
            fix: text("Pin the actions (`ciward pin`), or say in the document how it is."),
        },
    },
    checks: &[Check::Repository(check), Check::Repository(check_run)],
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

/// Whether something that is said to be run stands where it would be.
fn is_run(repository: &Repository<'_>, claim: &RunClaim) -> bool {
    let name = |path: &str| path.rsplit('/').next().unwrap_or(path).to_ascii_lowercase();
    let about =
        |file: &&Known<'_>| claim.workflow.as_ref().is_none_or(|workflow| is_workflow(file.path) && name(file.path) == *workflow);
    let mut files = repository.files.iter().filter(about).peekable();
    // A workflow that is not there is a dead reference.
    files.peek().is_none()
        || files.any(|file| match &claim.what {
            Run::Control(control) => file.facts.controls.contains(control),
            Run::Script(script) => file.facts.scripts.contains(script),
        })
}

fn check_run(repository: &Repository<'_>, cx: &mut RepositoryContext<'_>) {
    // Nothing is run here at all, or by a system that is not known.
    if !repository.files.iter().any(|file| is_workflow(file.path)) {
        return;
    }
    let claims = repository.files.iter().filter_map(|file| file.facts.policy.as_ref()).flat_map(|policy| &policy.run);
    for claim in claims.filter(|claim| !is_run(repository, claim)) {
        let message = match (&claim.what, &claim.workflow) {
            (Run::Control(name), None) => {
                format!("It is not so that {} is run: no workflow, hook or script names it", quoted(name))
            }
            (Run::Control(name), Some(workflow)) => format!("It is not so that `{workflow}` runs {}", quoted(name)),
            (Run::Script(name), workflow) => {
                format!("It is not so that `{}` runs `{name}`", workflow.as_deref().unwrap_or_default())
            }
        };
        cx.report(claim.place.clone(), message);
    }
}

/// Tools are named as code, other things in words.
fn quoted(name: &str) -> String {
    let words = name.starts_with("a ") || name.starts_with("SLSA");
    if words { name.to_owned() } else { format!("`{name}`") }
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
