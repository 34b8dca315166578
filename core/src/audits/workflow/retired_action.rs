//! An action at a version that GitHub has switched off.

use crate::audit::{Audit, Check, RepositoryContext};
use crate::finding::Suppression;
use crate::model::repository::Repository;
use crate::model::version::Version;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use std::cmp::Ordering;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("retired-action"),
        family: Family::Workflow,
        title: text("Version of an action is switched off"),
        severity: Severity::Medium,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &["actionlint:action"],
        docs: Docs {
            what: text(
                "A step uses `actions/upload-artifact` or `actions/download-artifact` before version 4, `actions/cache` before 3.4 or 4.2, `actions/upload-pages-artifact` before 3 or \
`actions/deploy-pages` before 4. The version is taken from the reference, or from the comment behind a commit.",
            ),
            why: text(
                "GitHub has switched off the services that these versions speak to (the artifacts' in January, the cache's in April 2025): a run that comes to the step fails, and with it \
whatever checks stand behind it. Only GitHub Enterprise Server still has them.",
            ),
            fix: text(
                "Update the action. Artifacts of version 4 cannot be written twice under one name, and are read by `run-id` from other runs.",
            ),
        },
    },
    checks: &[Check::Repository(check)],
};

/// An action whose versions below the first bound are switched off, and those below another of the same major version.
struct Retired {
    slug: &'static str,
    bounds: &'static [&'static str],
}

/// GitHub's changelog of 2024-04-16, 2024-12-05 and 2025-02-12.
static RETIRED: &[Retired] = &[
    Retired { slug: "actions/upload-artifact", bounds: &["4.0.0"] },
    Retired { slug: "actions/download-artifact", bounds: &["4.0.0"] },
    Retired { slug: "actions/upload-pages-artifact", bounds: &["3.0.0"] },
    Retired { slug: "actions/deploy-pages", bounds: &["4.0.0"] },
    Retired { slug: "actions/cache", bounds: &["3.4.0", "4.2.0"] },
];

fn check(repository: &Repository<'_>, cx: &mut RepositoryContext<'_>) {
    for file in &repository.files {
        for remote in file.facts.uses.iter().filter(|remote| !remote.workflow) {
            let slug = format!("{}/{}", remote.owner, remote.repo).to_ascii_lowercase();
            let Some(retired) = RETIRED.iter().find(|retired| retired.slug == slug) else { continue };
            let told = if remote.pinned { remote.version.as_deref() } else { Some(remote.reference.as_str()) };
            let Some((told, version)) = told.and_then(|told| Some((told, Version::parse(told)?))) else { continue };
            if !retired.holds(&version) {
                continue;
            }
            let message = format!("`{slug}` {told} speaks to a service that GitHub has switched off: the step fails");
            let finding = cx.report(remote.place.clone(), message);
            if remote.pinned {
                finding.precision(Precision::Medium);
            }
            if let Some(place) = &remote.alias {
                finding.relate(place.clone(), "used here, through an alias");
            }
            if remote.disabled {
                finding.suppressed = Some(Suppression::disabled());
            }
        }
    }
}

impl Retired {
    /// Below the first bound, or below another of the same major version.
    fn holds(&self, version: &Version) -> bool {
        let below = |bound: &Version| version.compared(bound) == Ordering::Less;
        let mut bounds = self.bounds.iter().filter_map(|bound| Version::parse(bound));
        bounds.next().is_some_and(|first| below(&first)) || bounds.any(|bound| bound.major() == version.major() && below(&bound))
    }
}
