//! A variable whose value in an env file never comes through.

use crate::audit::{Audit, Check, RepositoryContext};
use crate::model::compose::fact::{ServiceFact, ValueFact, VariableFact};
use crate::model::credential::is_secret_name;
use crate::model::facts::EnvKey;
use crate::model::occasion::Occasion;
use crate::model::path_role::folder_of;
use crate::model::repository::Repository;
use crate::model::stack::{env_keys, resolve};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("blanked-env-value"),
        family: Family::Config,
        title: text("Value of an env file is replaced by nothing"),
        severity: Severity::Medium,
        precision: Precision::Medium,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &[],
        docs: Docs {
            what: text(
                "A compose service has an `env_file:`, and its `environment:` sets one of the same variables to `${NAME:-}`, to `${NAME}` or to nothing. `environment:` wins even when its value is empty, and `${NAME}` is filled from the shell and from the `.env` beside the compose file, never from the \
                 service's own `env_file:`. Told where the env file, or its template, is known to have the variable; and where the file is not in the repository, of names that promise a secret with an empty default. \
                 Where the `env_file:` is that very `.env`, all is well.",
            ),
            why: text(
                "The service starts with an empty secret although the file holds one: whatever that secret protects is open, or fails in a way that nobody expects.",
            ),
            fix: text(
                "Leave the variable out of `environment:`, so that the env file's value counts; or write `${NAME:?must be set}` and start with `docker compose --env-file`.",
            ),
        },
    },
    checks: &[Check::Repository(check)],
};

fn check(repository: &Repository<'_>, cx: &mut RepositoryContext<'_>) {
    for file in &repository.files {
        let Some(compose) = &file.facts.compose else { continue };
        for service in compose.services.iter().filter(|service| !service.env_files.is_empty()) {
            check_service(file.path, service, repository, cx);
        }
    }
}

fn check_service(path: &str, service: &ServiceFact, repository: &Repository<'_>, cx: &mut RepositoryContext<'_>) {
    let folder = folder_of(path);
    let paths: Vec<Option<String>> = service.env_files.iter().map(|file| resolve(folder, &file.name)).collect();
    // What fills `${…}` is the env file itself.
    let project = resolve(folder, ".env");
    if paths.contains(&project) || service.env_files.iter().any(|file| file.name.contains('$')) {
        return;
    }
    let known: Vec<Option<&[EnvKey]>> = paths.iter().map(|path| env_keys(repository, path.as_deref()?)).collect();
    let filled = project.and_then(|project| env_keys(repository, &project)).unwrap_or_default();
    for variable in &service.variables {
        if blanks(variable, &known, filled) {
            let message = format!("`{}` is set to nothing here, whatever the `env_file` says", variable.name);
            let finding = cx.report(variable.place.clone(), message);
            service.env_files.first().into_iter().for_each(|file| {
                finding.relate(file.place.clone(), "the env file");
            });
            if !Occasion::of(path).is_earnest() {
                finding.severity(Severity::Low).persona(Persona::Pedantic);
            }
        }
    }
}

fn blanks(variable: &VariableFact, known: &[Option<&[EnvKey]>], filled: &[EnvKey]) -> bool {
    let has = |keys: &[EnvKey]| keys.iter().any(|key| key.name == variable.name);
    let defined = known.iter().flatten().any(|keys| has(keys));
    let unknown = known.iter().any(Option::is_none);
    match &variable.value {
        ValueFact::Empty => defined,
        ValueFact::Blank(of) if *of == variable.name => !has(filled) && (defined || unknown && is_secret_name(&variable.name)),
        ValueFact::Reference(of) if *of == variable.name => !has(filled) && defined,
        _ => false,
    }
}
