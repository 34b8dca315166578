//! A variable that a template names and nothing reads.

use crate::audit::{Audit, Check, RepositoryContext};
use crate::model::env_contract::Contract;
use crate::model::env_contract::promise::{Template, used_names};
use crate::model::facts::EnvKey;
use crate::model::known_variables::is_read_elsewhere;
use crate::model::path_role::{folder_of, is_example, is_program, is_within};
use crate::model::reads::is_well_known;
use crate::model::repository::Repository;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use std::collections::BTreeSet;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("unused-variable"),
        family: Family::Env,
        title: text("Template names a variable that nothing reads"),
        severity: Severity::Low,
        precision: Precision::Medium,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &["dotenv-diff:unused", "varlock:unused"],
        docs: Docs {
            what: text(
                "A template (`.env.example` and its other names) names a variable, and no file of the repository reads it: no program, no script, no compose file, workflow, manifest or other \
                 configuration. Variables that images, frameworks and SDKs read by themselves (`POSTGRES_DB`, `DATABASE_URL`, `AWS_REGION`) are left alone. Where a program reads variables by names that only it knows when it \
                 runs (`os.environ[name]`), or most of the template is not seen to be read, the finding is for the pedantic persona.",
            ),
            why: text(
                "Everyone who sets the program up looks for a value that nobody needs: a credential that is then made, stored and never rotated.",
            ),
            fix: text(
                "Take the line out, and revoke the credential if it was one. Where something outside the repository reads it, say so in a comment and ignore the finding.",
            ),
        },
    },
    checks: &[Check::Repository(check)],
};

fn check(repository: &Repository<'_>, cx: &mut RepositoryContext<'_>) {
    let contract = Contract::of(repository);
    let templates = contract.promises(repository);
    if templates.is_empty() {
        return;
    }
    let used = used_names(repository);
    let prefixes: Vec<&str> = repository.files.iter().flat_map(|file| &file.facts.prefixes).map(String::as_str).collect();
    let by_prefix = |name: &str| prefixes.iter().any(|prefix| name.to_ascii_uppercase().starts_with(prefix));
    for template in templates.iter().filter(|template| !is_example(template.path)) {
        let keys: Vec<&EnvKey> =
            template.fact.keys.iter().filter(|key| !is_excused(&key.name) && !by_prefix(&key.name)).collect();
        let unused: Vec<&EnvKey> = keys.iter().copied().filter(|key| !used.contains(&key.name.to_ascii_uppercase())).collect();
        let seen = keys.len() - unused.len();
        let doubtful = seen <= unused.len() || reads_dynamically(repository, *template);
        let mut told = BTreeSet::new();
        for key in unused.into_iter().filter(|key| told.insert(key.name.as_str())) {
            let finding = cx.report(key.place.clone(), format!("Nothing in the repository reads `{}`", key.name));
            if doubtful {
                finding.precision(Precision::Low).persona(Persona::Pedantic);
            }
        }
    }
}

/// Something reads it that is not seen, or two underscores lead into a structure.
fn is_excused(name: &str) -> bool {
    is_well_known(name) || is_read_elsewhere(name) || name.contains("__")
}

fn reads_dynamically(repository: &Repository<'_>, template: Template<'_>) -> bool {
    let folder = folder_of(template.path);
    let near = |path: &str| is_within(path, folder) || is_within(folder, folder_of(path));
    repository.files.iter().any(|file| !file.facts.dynamic_reads.is_empty() && is_program(file.path) && near(file.path))
}
