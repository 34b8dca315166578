//! Actions that nothing keeps current.

use crate::audit::{Audit, Check, RepositoryContext};
use crate::model::facts::DependabotFact;
use crate::model::repository::Repository;
use crate::place::Place;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("missing-dependency-updates"),
        family: Family::Posture,
        title: text("Nothing keeps the actions current"),
        severity: Severity::Low,
        precision: Precision::Medium,
        persona: Persona::Pedantic,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &["scorecard:Dependency-Update-Tool"],
        docs: Docs {
            what: text(
                "The repository has workflows that use actions of others, and neither a `github-actions` entry in \
                 `.github/dependabot.yml` nor a configuration of Renovate.",
            ),
            why: text("Pinned actions stay as they are, faults included, until somebody remembers them. Nobody does."),
            fix: text("Add an update for `package-ecosystem: github-actions` to `.github/dependabot.yml`."),
        },
    },
    checks: &[Check::Repository(check)],
};

fn check(repository: &Repository<'_>, cx: &mut RepositoryContext<'_>) {
    let in_root = |path: &str| path.starts_with(".github/workflows/");
    let Some(first) = repository.files.iter().find(|file| in_root(file.path) && !file.facts.uses.is_empty()) else { return };
    if RENOVATE.iter().any(|path| repository.has(path)) {
        return;
    }
    let configured = [".github/dependabot.yml", ".github/dependabot.yaml"]
        .iter()
        .find_map(|path| repository.files.iter().find(|file| file.path == *path).and_then(|file| file.facts.dependabot.as_ref()));
    match configured {
        Some(fact) if fact.ecosystems.iter().any(|ecosystem| ecosystem == "github-actions") => {}
        Some(DependabotFact { place, .. }) => {
            cx.report(place.clone(), "Dependabot is not asked to keep the actions of the workflows current");
        }
        None => {
            let message = "neither Dependabot nor Renovate keeps the actions of this repository's workflows current";
            cx.report(Place::of_file(first.path), message);
        }
    }
}

/// Where Renovate looks for its configuration (Renovate's documentation, "Configuration Options").
const RENOVATE: &[&str] = &[
    "renovate.json",
    "renovate.jsonc",
    "renovate.json5",
    ".github/renovate.json",
    ".github/renovate.jsonc",
    ".github/renovate.json5",
    ".renovaterc",
    ".renovaterc.json",
    ".renovaterc.jsonc",
    ".renovaterc.json5",
];
