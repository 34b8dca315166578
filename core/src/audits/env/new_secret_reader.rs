//! A change after which somebody is able to read a secret that was not able to before.

use crate::audit::{Audit, Check, RepositoryContext};
use crate::model::evidence::path::{edges, known_secrets};
use crate::model::path_role::{is_example, is_test};
use crate::model::repository::Repository;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("new-secret-reader"),
        family: Family::Env,
        title: text("Change gives somebody a secret"),
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
                "Told with `--base REF` only: what was changed since then makes a service of a compose file, a job of a workflow, a workload of Kubernetes, an MCP server or a unit of systemd able to read a secret that it could not read before: by a variable, \
                 by another name for it, by an env file or by `secrets: inherit`. It is medium where others had the secret already, which now spreads, and low for a secret that is new altogether. What moves from one file to another is not new.",
            ),
            why: text(
                "Least privilege is lost one line at a time. Whoever reviews the change is to know who learns what by it, and the list of those who have a credential grows by one that must be rotated with the others.",
            ),
            fix: text(
                "Nothing, if it is meant: accept the finding, and list the new reader beside the credential. Otherwise give the reader a credential of its own, or none.",
            ),
        },
    },
    checks: &[Check::Change(check)],
};

fn check(before: &Repository<'_>, now: &Repository<'_>, cx: &mut RepositoryContext<'_>) {
    let old = edges(before);
    let known = known_secrets(&old);
    for ((consumer, name), place) in edges(now) {
        if old.contains_key(&(consumer, name)) || is_test(&place.path) || is_example(&place.path) {
            continue;
        }
        let what = if name.is_empty() { "all secrets".to_owned() } else { format!("`{name}`") };
        let message = format!("This makes the {} `{}` able to read {what}", consumer.kind.word(), consumer.name);
        let severity = if name.is_empty() || known.contains(name) { Severity::Medium } else { Severity::Low };
        cx.report(place.clone(), message).severity(severity);
    }
}
