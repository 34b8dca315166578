//! A security policy that names no way to report a hole.

use crate::audit::{Audit, Check, RepositoryContext};
use crate::model::repository::Repository;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("missing-security-contact"),
        family: Family::Posture,
        title: text("Security policy names no way to report a vulnerability"),
        severity: Severity::Low,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &["scorecard:Security-Policy"],
        docs: Docs {
            what: text(
                "`SECURITY.md` (also in `.github/` or `docs/`) holds no address: no e-mail address, no link, no account, and no word of GitHub's private reporting. \"E-mail the maintainers\" alone is none.",
            ),
            why: text(
                "Whoever finds a hole and wants to tell only you has no way to do so. Then it becomes a public issue, or you are not told.",
            ),
            fix: text("Name an address that somebody reads, or switch private vulnerability reporting on and say so."),
        },
    },
    checks: &[Check::Repository(check)],
};

fn check(repository: &Repository<'_>, cx: &mut RepositoryContext<'_>) {
    let policies = repository.files.iter().filter_map(|file| file.facts.policy.as_ref());
    for place in policies.filter_map(|policy| policy.no_contact.clone()) {
        cx.report(place, "It is said nowhere how a vulnerability can be reported: there is no address, no link, and no word of private reporting");
    }
}
