//! A policy that sends its reader to a file that is not there.

use crate::audit::{Audit, Check, RepositoryContext};
use crate::model::path_role::folder_of;
use crate::model::policy::MentionFact;
use crate::model::repository::Repository;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::ignorefile::Ignore;
use std::collections::BTreeSet;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("dead-reference"),
        family: Family::Posture,
        title: text("Policy refers to a file that does not exist"),
        severity: Severity::Low,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &[],
        docs: Docs {
            what: text(
                "A security policy names a script or a document of the repository that is not there: in backquotes or in a command below a folder such as `scripts/`, `docs/` or `.github/`, a shell script by \
                 its name alone, or as the target of a relative link. A path that exists anywhere below another folder, one that git ignores, and one with something to fill in (`NNN`, `<name>`, `*`) are left alone.",
            ),
            why: text(
                "A step of the policy cannot be taken: the hook is not installed, the check is not run, and whoever is in a hurry after an incident looks for a runbook in vain.",
            ),
            fix: text("Add the file, or mend the path in the document."),
        },
    },
    checks: &[Check::Repository(check)],
};

fn check(repository: &Repository<'_>, cx: &mut RepositoryContext<'_>) {
    let policies = || repository.files.iter().filter_map(|file| Some((file.path, file.facts.policy.as_ref()?)));
    if policies().all(|(_, policy)| policy.mentions.is_empty()) {
        return;
    }
    let ignore_files = repository.files.iter().filter_map(|file| Some((file.path, file.facts.ignore_file.as_deref()?)));
    let ignore = Ignore::new(ignore_files);
    for (path, policy) in policies() {
        let mut told = BTreeSet::new();
        for mention in &policy.mentions {
            if !exists(repository, path, mention) && !ignore.judge(&mention.path).ignored && told.insert(&mention.path) {
                cx.report(mention.place.clone(), format!("`{}` does not exist in this repository", mention.path));
            }
        }
    }
}

/// From the root, from the document's folder, or below any other.
fn exists(repository: &Repository<'_>, document: &str, mention: &MentionFact) -> bool {
    let written = mention.path.trim_end_matches('/');
    let beside = resolved(folder_of(document), written);
    let Some(beside) = beside else { return true };
    let ends = |path: &str| path.strip_suffix(written).is_some_and(|before| before.is_empty() || before.ends_with('/'));
    let is_there = |path: &str| repository.has(path) || repository.has_folder(path);
    // What climbs out is some other page of the host: `../../security/advisories/new`.
    is_there(&beside)
        || is_there(written)
        || mention.linked && written.starts_with("..")
        || repository.files.iter().any(|file| ends(file.path))
}

/// `None` where the path leaves the repository.
fn resolved(folder: &str, path: &str) -> Option<String> {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()?),
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}
