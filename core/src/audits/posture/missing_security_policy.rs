//! A repository that does not say how holes are reported.

use crate::audit::{Audit, Check, RepositoryContext};
use crate::model::env_contract::is_manifest;
use crate::model::repository::{Known, Repository};
use crate::place::Place;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("missing-security-policy"),
        family: Family::Posture,
        title: text("No security policy"),
        severity: Severity::Low,
        precision: Precision::High,
        persona: Persona::Pedantic,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &["scorecard:Security-Policy"],
        docs: Docs {
            what: text(
                "There is no `SECURITY.md` at the root, in `.github/` or in `docs/` (GitHub's own places; `.rst`, `.adoc` and `.txt` count too). A repository without a workflow and without a manifest of a package is left alone: nothing of it is run by anyone.",
            ),
            why: text(
                "Whoever finds a hole does not know whom to tell in private, nor which versions still get a fix. Then it becomes a public issue, or you are not told.",
            ),
            fix: text(
                "Add a `SECURITY.md`: which versions are supported, and an address or GitHub's private vulnerability reporting. An organisation can have one for all its repositories in a repository called `.github`; then accept this finding.",
            ),
        },
    },
    checks: &[Check::Repository(check)],
};

fn check(repository: &Repository<'_>, cx: &mut RepositoryContext<'_>) {
    if repository.files.iter().any(|file| is_security_policy(file.path)) {
        return;
    }
    let Some(place) = front(repository) else { return };
    cx.report(Place::of_file(place), "There is no `SECURITY.md` that says how a vulnerability is reported");
}

fn is_security_policy(path: &str) -> bool {
    let lower = path.to_ascii_lowercase();
    let name = ["", ".github/", "docs/"].iter().find_map(|folder| lower.strip_prefix(folder).filter(|name| !name.contains('/')));
    let stem = name.and_then(|name| name.rsplit_once('.')).map(|(stem, _)| stem);
    stem == Some("security") || lower == "security"
}

/// The page that newcomers see, of a repository that somebody runs: its README, or else its first workflow or manifest.
fn front<'r>(repository: &Repository<'r>) -> Option<&'r str> {
    let runs =
        |file: &&Known<'r>| file.path.starts_with(".github/workflows/") || !file.path.contains('/') && is_manifest(file.path);
    let first = repository.files.iter().find(runs)?;
    let readme = repository.files.iter().find(|file| file.path.to_ascii_lowercase().starts_with("readme"));
    Some(readme.map_or(first.path, |readme| readme.path))
}
