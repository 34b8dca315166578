//! An action or reusable workflow at a reference that can move.

use crate::audit::{Audit, Check, RepositoryContext};
use crate::config::Pin;
use crate::finding::Suppression;
use crate::model::facts::RemoteUse;
use crate::model::lock::Lock;
use crate::model::repository::Repository;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("unpinned-action"),
        family: Family::Workflow,
        title: text("Action is not pinned to a commit"),
        severity: Severity::High,
        precision: Precision::VeryHigh,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &[
            "zizmor:unpinned-uses",
            "codeql:actions/unpinned-tag",
            "scorecard:Pinned-Dependencies",
            "ghalint:008",
            "octoscan:unpinned-action",
        ],
        docs: Docs {
            what: text(
                "A `uses:` names an action or a reusable workflow of another repository by a tag or a branch. \
                 Pinned are: a full commit (40 or 64 hexadecimal digits), a reference that `.github/workflows/actions.lock` fixes, \
                 `./` and `$/` paths of the repository itself. GitHub's own `actions/*` and `github/*` weigh less. \
                 The configuration says, by owner pattern, whether a commit, any reference or nothing at all is asked for: \
                 `rules: {unpinned-action: {policy: {\"my-org/*\": any, \"*\": commit}}}`.",
            ),
            why: text(
                "A tag or branch can be moved by whoever can write to that repository, or has stolen a token that can: the next run takes the new \
                 code, with this job's token and secrets. That is how the tags of `tj-actions/changed-files` came to print the secrets of thousands of \
                 repositories in March 2025.",
            ),
            fix: text(
                "Replace the reference by the full commit it names today and keep the version as a comment behind it: \
                 `uses: owner/action@<40 hexadecimal digits> # v1.2.3`. Dependabot and Renovate keep both current.",
            ),
        },
    },
    checks: &[Check::Repository(check)],
};

fn check(repository: &Repository<'_>, cx: &mut RepositoryContext<'_>) {
    let locks: Vec<&Lock> = repository.files.iter().filter_map(|file| file.facts.lock.as_ref()).collect();
    for file in &repository.files {
        for remote in &file.facts.uses {
            if !remote.pinned && !covered(&locks, file.path, remote) {
                report(remote, cx);
            }
        }
    }
}

/// The lockfile fixes actions; reusable workflows are outside it (GitHub, `actions.lock` version v0.0.2).
fn covered(locks: &[&Lock], path: &str, remote: &RemoteUse) -> bool {
    let key = Lock::key(&remote.owner, &remote.repo, &remote.reference);
    !remote.workflow && locks.iter().any(|lock| lock.covers(path, &key))
}

fn report(remote: &RemoteUse, cx: &mut RepositoryContext<'_>) {
    let slug = format!("{}/{}", remote.owner, remote.repo);
    match cx.config.pin_policy(&slug) {
        Some(Pin::Any) => return,
        Some(Pin::Ref) if !remote.reference.is_empty() => return,
        Some(Pin::Ref | Pin::Commit) | None => {}
    }
    let official = ["actions", "github"].iter().any(|owner| remote.owner.eq_ignore_ascii_case(owner));
    let message = match remote.reference.as_str() {
        "" => format!("`{slug}` is used without a reference"),
        reference if BRANCHES.contains(&reference) => {
            format!("`{slug}` is taken from the branch `{reference}`, which changes with every push there")
        }
        reference => format!("`{slug}` is pinned to `{reference}`, which can be moved to other code"),
    };
    let finding = cx.report(remote.place.clone(), message);
    if let Some(place) = &remote.alias {
        finding.relate(place.clone(), "used here, through an alias");
    }
    if official {
        finding.severity(Severity::Medium);
    }
    if asks_for_tag(remote) {
        finding.severity(Severity::Low).persona(Persona::Pedantic);
        finding.message.push_str("; it refuses to be called by a commit");
    }
    if remote.disabled {
        finding.suppressed = Some(Suppression::disabled());
    }
}

/// The builders of SLSA have their provenance name the tag that they were called by, and fail at a commit ("Referencing SLSA builders and
/// generators" in slsa-github-generator's README).
fn asks_for_tag(remote: &RemoteUse) -> bool {
    let version = remote.reference.strip_prefix('v').is_some_and(|version| version.split('.').count() == 3);
    let builder =
        remote.owner.eq_ignore_ascii_case("slsa-framework") && remote.repo.eq_ignore_ascii_case("slsa-github-generator");
    remote.workflow && builder && version
}

/// What default and development branches are called.
const BRANCHES: &[&str] = &["main", "master", "develop", "dev", "trunk", "HEAD", "latest"];
