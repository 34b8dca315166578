//! A document's variable that nobody reads.

use crate::audit::{Audit, Check, RepositoryContext};
use crate::model::env_contract::Contract;
use crate::model::env_contract::promise::used_names;
use crate::model::facts::SecretName;
use crate::model::known_variables::is_read_elsewhere;
use crate::model::reads::is_well_known;
use crate::model::repository::Repository;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use std::collections::BTreeSet;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("unknown-variable"),
        family: Family::Env,
        title: text("Document names a variable that nothing knows"),
        severity: Severity::Info,
        precision: Precision::Medium,
        persona: Persona::Pedantic,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &[],
        docs: Docs {
            what: text(
                "A README, a security policy or a page on configuration near the root names a variable in backquotes, where it speaks of variables or secrets, and nothing in the repository knows it: no program, no template, no compose file, no workflow, no `credentials:` of `ciward.yml`. Variables of systems, platforms and tools are left alone. A repository that reads none at all, and one of whose own names no more than half are known, documents something else.",
            ),
            why: text(
                "Whoever follows the document sets what nobody reads, or looks for what was renamed long ago; and a credential that only a document knows is rotated by nobody.",
            ),
            fix: text("Mend the name, or take it out."),
        },
    },
    checks: &[Check::Repository(check)],
};

fn check(repository: &Repository<'_>, cx: &mut RepositoryContext<'_>) {
    let documented = || repository.files.iter().flat_map(|file| &file.facts.documents);
    if documented().next().is_none() || !repository.files.iter().any(|file| !file.facts.reads.is_empty()) {
        return;
    }
    let known = known_names(repository, cx);
    let prefixes: Vec<&str> = repository.files.iter().flat_map(|file| &file.facts.prefixes).map(String::as_str).collect();
    let is_known = |named: &&SecretName| {
        prefixes.iter().any(|prefix| named.name.starts_with(prefix))
            || known.contains(&named.name)
            || is_well_known(&named.name)
            || is_read_elsewhere(&named.name)
    };
    for file in &repository.files {
        let unknown: Vec<&SecretName> = file.facts.documents.iter().filter(|named| !is_known(named)).collect();
        // What a page names that is mostly unknown here is another program's.
        if unknown.len() * 2 > file.facts.documents.len() && file.facts.documents.len() > 1 {
            continue;
        }
        for named in unknown {
            cx.report(named.place.clone(), format!("Nothing in the repository knows `{}`", named.name));
        }
    }
}

/// Reads, declarations, secrets, templates' names, and the credentials of the configuration.
fn known_names(repository: &Repository<'_>, cx: &RepositoryContext<'_>) -> BTreeSet<String> {
    let mut known = used_names(repository);
    let contract = Contract::of(repository);
    known.extend(contract.promises(repository).iter().flat_map(|template| template.names()).map(str::to_ascii_uppercase));
    let keys = repository.files.iter().filter_map(|file| file.facts.env_file.as_ref()).flat_map(|fact| &fact.keys);
    known.extend(keys.map(|key| key.name.to_ascii_uppercase()));
    known.extend(cx.config.policies.iter().map(|policy| policy.name.to_ascii_uppercase()));
    known
}
