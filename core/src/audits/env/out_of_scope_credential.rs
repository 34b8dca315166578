//! A credential in the hands of somebody who, as the project says, must not have it.

use crate::audit::{Audit, Check, RepositoryContext};
use crate::model::path_role::is_test;
use crate::model::repository::Repository;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use std::collections::BTreeSet;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("out-of-scope-credential"),
        family: Family::Env,
        title: text("Credential is used outside its scope"),
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
                "Silent without `used-by` under `credentials:` in `ciward.yml`. A file reads a credential of that list, or a compose file, a workflow, Kubernetes or an MCP configuration gives it to somebody, who is not among those that `used-by` names: services, jobs, workloads and servers by their names, files by patterns. Templates and env files only hold it.",
            ),
            why: text(
                "The list says who is restarted when the credential is rotated, and who could have leaked it. A reader that is not on it breaks both.",
            ),
            fix: text("Give the reader a credential of its own, or add it to `used-by` once its owner agrees."),
        },
    },
    checks: &[Check::Repository(check)],
};

fn check(repository: &Repository<'_>, cx: &mut RepositoryContext<'_>) {
    let config = cx.config;
    for policy in config.policies.iter().filter(|policy| !policy.used_by.is_empty()) {
        let ours = |name: &str| name.eq_ignore_ascii_case(&policy.name);
        let allowed = || policy.used_by.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
        let mut told = BTreeSet::new();
        for file in repository.files.iter().filter(|file| !is_test(file.path)) {
            for injection in &file.facts.injections {
                let named = injection.source.name().is_some_and(ours) || ours(&injection.name);
                let consumer = &injection.consumer;
                if named && !policy.allows(Some(&consumer.name), file.path) && told.insert((file.path, injection.place.span)) {
                    let message = format!(
                        "The {} `{}` is given `{}`, which is for {} only",
                        consumer.kind.word(),
                        consumer.name,
                        policy.name,
                        allowed()
                    );
                    cx.report(injection.place.clone(), message);
                }
            }
            // What is read where it is given is told with whom it is given to.
            let given = !file.facts.injections.is_empty();
            for read in file.facts.reads.iter().filter(|read| ours(&read.name) && !given) {
                if !policy.allows(None, file.path) && told.insert((file.path, read.place.span)) {
                    cx.report(read.place.clone(), format!("`{}` is read here, and is for {} only", policy.name, allowed()));
                }
            }
        }
    }
}
