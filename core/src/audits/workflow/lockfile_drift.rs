//! A lockfile that does not tell what runs.

use crate::audit::{Audit, Check, RepositoryContext};
use crate::finding::Suppression;
use crate::model::lock::{Lock, Locked, LockedWorkflow};
use crate::model::repository::{Known, Repository};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use std::collections::{BTreeMap, BTreeSet};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("lockfile-drift"),
        family: Family::Workflow,
        title: text("Lockfile and workflows disagree"),
        severity: Severity::Medium,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &["codeql:actions/unpinned-tag"],
        docs: Docs {
            what: text(
                "`.github/workflows/actions.lock` does not tell what runs: a workflow that it lists uses an action by a tag or branch \
                 that it does not list; an entry has no commit; an action uses another for which the lock has no commit; a reference \
                 was locked while it was a branch; two entries give one owner or one repository different numbers, so that the name \
                 has gone to somebody else in between. Entries that nothing uses any more are told to the pedantic persona.",
            ),
            why: text(
                "A lockfile is trusted: whoever reads it believes that every reference is fixed. What it leaves out can be moved to \
                 other code unnoticed.",
            ),
            fix: text("Write the lockfile anew with `gh actions lock` and commit it together with the workflows."),
        },
    },
    checks: &[Check::Repository(check)],
};

fn check(repository: &Repository<'_>, cx: &mut RepositoryContext<'_>) {
    for lock in repository.files.iter().filter_map(|file| file.facts.lock.as_ref()) {
        let mut reached = BTreeSet::new();
        for workflow in &lock.workflows {
            match repository.files.iter().find(|file| file.path == workflow.path) {
                Some(file) => check_workflow(lock, workflow, file, &mut reached, cx),
                None => {
                    let message = format!("the lock lists `{}`, which is not there", workflow.path);
                    unused(&workflow.place, message, cx);
                }
            }
        }
        check_dependencies(lock, &reached, cx);
        check_identities(lock, cx);
    }
}

fn check_workflow<'l>(
    lock: &'l Lock,
    workflow: &LockedWorkflow,
    file: &Known<'_>,
    reached: &mut BTreeSet<&'l str>,
    cx: &mut RepositoryContext<'_>,
) {
    let mut used = BTreeSet::new();
    for remote in file.facts.uses.iter().filter(|remote| !remote.workflow) {
        let key = Lock::key(&remote.owner, &remote.repo, &remote.reference);
        let listed = workflow.lists(&key);
        if !listed && !remote.pinned {
            let message = format!("`{key}` is not among what `actions.lock` lists for this workflow");
            let finding = cx.report(remote.place.clone(), message);
            if remote.disabled {
                finding.suppressed = Some(Suppression::disabled());
            }
        }
        if let Some(locked) = lock.get(&key) {
            reach(lock, &locked.key, &mut used);
        }
    }
    for (key, place) in &workflow.uses {
        if !used.contains(key.as_str()) && !is_commit(key) {
            unused(place, format!("`{}` does not use `{key}` any more", workflow.path), cx);
        }
    }
    reached.extend(used);
}

/// Takes in an entry and all that it uses.
fn reach<'l>(lock: &'l Lock, key: &'l str, reached: &mut BTreeSet<&'l str>) {
    let mut ahead = vec![key];
    while let Some(key) = ahead.pop() {
        if reached.insert(key)
            && let Some(locked) = lock.get(key)
        {
            ahead.extend(locked.uses.iter().map(String::as_str));
        }
    }
}

fn check_dependencies(lock: &Lock, reached: &BTreeSet<&str>, cx: &mut RepositoryContext<'_>) {
    let listed: BTreeSet<&str> = lock.workflows.iter().flat_map(|workflow| &workflow.uses).map(|(key, _)| key.as_str()).collect();
    for locked in &lock.dependencies {
        let key = &locked.key;
        if locked.commit.is_none() {
            cx.report(locked.place.clone(), format!("`{key}` is in the lock without a commit, so that nothing fixes it"));
        }
        let loose = |used: &&String| lock.get(used).is_none_or(|locked| locked.commit.is_none()) && !is_commit(used);
        for used in locked.uses.iter().filter(loose) {
            cx.report(locked.place.clone(), format!("`{key}` uses `{used}`, for which the lock has no commit"));
        }
        if let Some(branch) = locked.reference.as_deref().and_then(|reference| reference.strip_prefix("refs/heads/")) {
            let message =
                format!("`{key}` was locked while it was the branch `{branch}`: the next update takes whatever stands there");
            cx.report(locked.place.clone(), message).severity(Severity::Low);
        }
        if !reached.contains(key.as_str()) && !listed.contains(key.as_str()) {
            unused(&locked.place, format!("no workflow uses `{key}`"), cx);
        }
    }
}

/// GitHub never gives a number twice: a name with two of them was given up and taken by another account, or the repository was deleted
/// and made anew.
fn check_identities(lock: &Lock, cx: &mut RepositoryContext<'_>) {
    let mut owners: BTreeMap<&str, (&str, &Locked)> = BTreeMap::new();
    let mut repositories: BTreeMap<&str, (&str, &Locked)> = BTreeMap::new();
    for locked in &lock.dependencies {
        let slug = locked.slug();
        let owner = slug.split_once('/').map_or(slug, |(owner, _)| owner);
        let of_owner = locked.owner_id.as_deref().and_then(|id| differs(&mut owners, owner, id, locked));
        let of_repository = locked.repository_id.as_deref().and_then(|id| differs(&mut repositories, slug, id, locked));
        let (name, kind, first) = match (of_owner, of_repository) {
            (Some(first), _) => (owner, "owner", first),
            (None, Some(first)) => (slug, "repository", first),
            (None, None) => continue,
        };
        let message =
            format!("`{name}` is another {kind} here than for `{}`: the name may have gone to somebody else", first.key);
        let finding = cx.report(locked.place.clone(), message);
        finding.severity(Severity::High).relate(first.place.clone(), format!("the first {kind} of this name"));
    }
}

/// The first entry that gives a name another number.
fn differs<'l>(
    known: &mut BTreeMap<&'l str, (&'l str, &'l Locked)>,
    name: &'l str,
    id: &'l str,
    locked: &'l Locked,
) -> Option<&'l Locked> {
    let (first_id, first) = *known.entry(name).or_insert((id, locked));
    (first_id != id).then_some(first)
}

/// The reference behind the `@` is a full commit.
fn is_commit(key: &str) -> bool {
    let reference = key.rsplit('@').next().unwrap_or_default();
    matches!(reference.len(), 40 | 64) && reference.bytes().all(|byte| byte.is_ascii_hexdigit())
}

fn unused(place: &crate::place::Place, message: String, cx: &mut RepositoryContext<'_>) {
    cx.report(place.clone(), message).severity(Severity::Info).persona(Persona::Pedantic);
}
