//! A version of an action that is known to be vulnerable, or a commit that is known to be malicious.

use crate::audit::{Audit, Check, RepositoryContext};
use crate::finding::Fix;
use crate::finding::Suppression;
use crate::model::facts::RemoteUse;
use crate::model::known_actions::{self, Advisory, End};
use crate::model::lock::{Lock, Locked};
use crate::model::repository::Repository;
use crate::model::version::Version;
use crate::order::sort_by_key;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("vulnerable-action"),
        family: Family::Workflow,
        title: text("Action has a known vulnerability"),
        severity: Severity::High,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: true,
        aliases: &[
            "zizmor:known-vulnerable-actions",
            "codeql:actions/vulnerable-action",
            "poutine:known_vulnerability_in_build_component",
            "octoscan:known-vulnerability",
        ],
        docs: Docs {
            what: text(
                "A `uses:` names a version of an action that a published advisory covers, or a commit that is known to steal secrets. \
                 The table is baked in (GitHub Advisory Database, November 2026). The version is read from a tag (`v4` means the newest \
                 4.x), from the comment behind a commit (`# v1.2.3`, which is less certain), or from `actions.lock`. Where the tags of \
                 an action were once moved to malicious code, a commit is judged by itself, never by its comment.",
            ),
            why: text(
                "The fault is public: anyone can look up how to use it against the workflows that still run the old version. A \
                 compromised version hands the secrets of the job to a stranger at once.",
            ),
            fix: text(
                "Update the action to a version behind the advisory and pin its commit. If a malicious commit has run, replace every \
                 secret that the job could reach.",
            ),
        },
    },
    checks: &[Check::Repository(check)],
};

fn check(repository: &Repository<'_>, cx: &mut RepositoryContext<'_>) {
    let locks: Vec<&Lock> = repository.files.iter().filter_map(|file| file.facts.lock.as_ref()).collect();
    for file in &repository.files {
        for remote in &file.facts.uses {
            let locked = || {
                let key = Lock::key(&remote.owner, &remote.repo, &remote.reference);
                locks.iter().find(|lock| lock.covers(file.path, &key))?.get(&key)
            };
            judge(remote, if locks.is_empty() || remote.workflow { None } else { locked() }, cx);
        }
    }
}

fn judge(remote: &RemoteUse, locked: Option<&Locked>, cx: &mut RepositoryContext<'_>) {
    let commit = if remote.pinned { Some(remote.reference.as_str()) } else { locked.and_then(|locked| locked.commit.as_deref()) };
    if let Some(advisory) = commit.and_then(known_actions::malicious) {
        let message = format!("this commit of `{}/{}` steals secrets ({advisory})", remote.owner, remote.repo);
        report(remote, message, cx).severity(Severity::Critical).precision(Precision::VeryHigh);
        return;
    }
    let Some(version) = version(remote, locked) else { return };
    let slug = match remote.path.as_str() {
        "" => format!("{}/{}", remote.owner, remote.repo),
        path => format!("{}/{}/{path}", remote.owner, remote.repo),
    };
    let mut advisories: Vec<&Advisory> =
        known_actions::advisories(&slug, &version).filter(|advisory| !advisory.malicious || commit.is_none()).collect();
    sort_by_key(&mut advisories, |advisory| std::cmp::Reverse((advisory.malicious, advisory.severity)));
    let Some((worst, others)) = advisories.split_first() else { return };
    let severity = if worst.malicious { Severity::Critical } else { worst.severity };
    let message = words(&slug, remote, worst, others, &version);
    let fix = newer(&slug, remote, worst, &version);
    let finding = report(remote, message, cx).severity(severity).fix(fix);
    if remote.pinned {
        finding.precision(Precision::Medium);
    }
}

/// The version that runs, as far as the reference, the comment behind it or the lock tell.
fn version(remote: &RemoteUse, locked: Option<&Locked>) -> Option<Version> {
    let told = locked.and_then(|locked| Version::parse(locked.reference.as_deref()?)).filter(Version::is_whole);
    told.or_else(|| Version::parse(if remote.pinned { remote.version.as_deref()? } else { &remote.reference }))
}

/// The first version without the fault, told as exactly as the one that is used. A commit's own is not known here.
fn newer(slug: &str, remote: &RemoteUse, worst: &Advisory, version: &Version) -> Option<Fix> {
    let End::Below(fixed) = worst.fixed_after(version)? else { return None };
    let lead = if remote.reference.starts_with('v') { "v" } else { "" };
    let parts = remote.reference.split('.').count();
    let newer: Vec<&str> = fixed.trim_start_matches('v').split('.').take(parts).collect();
    let whole = remote.place.span.len() == slug.len() + 1 + remote.reference.len();
    let reference = format!("{lead}{}", newer.join("."));
    let fix = || Fix::at(remote.place.clone(), format!("Use {reference}"), format!("{slug}@{reference}")).doubtful();
    (whole && !remote.pinned && reference != remote.reference).then(fix)
}

fn words(slug: &str, remote: &RemoteUse, worst: &Advisory, others: &[&Advisory], version: &Version) -> String {
    let name = if remote.pinned { remote.version.as_deref().unwrap_or_default() } else { &remote.reference };
    let fixed = match worst.fixed_after(version) {
        Some(End::Below(fixed)) => format!("; fixed in {fixed}"),
        _ => String::new(),
    };
    let more = match others {
        [] => String::new(),
        others => format!(", and {}", others.iter().map(|other| other.id).collect::<Vec<_>>().join(", ")),
    };
    format!("`{slug}` {name} has a known vulnerability: {} ({}{more}){fixed}", worst.summary, worst.id)
}

fn report<'f>(remote: &RemoteUse, message: String, cx: &'f mut RepositoryContext<'_>) -> &'f mut crate::finding::Finding {
    let finding = cx.report(remote.place.clone(), message);
    if let Some(place) = &remote.alias {
        finding.relate(place.clone(), "used here, through an alias");
    }
    if remote.disabled {
        finding.suppressed = Some(Suppression::disabled());
    }
    finding
}
