//! A variable that the program needs, and that no template names.

use crate::audit::{Audit, Check, RepositoryContext};
use crate::model::env_contract::Contract;
use crate::model::env_contract::promise::{Need, Reads, Template, given_names, home_of, templates_of};
use crate::model::facts::EnvRead;
use crate::model::path_role::{folder_of, is_example, is_within};
use crate::model::repository::Repository;
use crate::place::Place;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use std::collections::BTreeSet;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("undocumented-variable"),
        family: Family::Env,
        title: text("No template names a variable that the program needs"),
        severity: Severity::Medium,
        precision: Precision::Medium,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &["dotenv-diff:missing", "turbo:no-undeclared-env-vars", "biome:noUndeclaredEnvVars", "varlock:missing"],
        docs: Docs {
            what: text(
                "A program reads an environment variable, nothing stands in for it, and the package's template (`.env.example` and its other names) does not name it. The nearest template counts: \
                 the package's own, those above it, and those below it. Names in comments (`# NAME=`) count as named, and so do those that a compose file, a Dockerfile, Kubernetes, systemd or a platform's file gives a \
                 value. Left alone are variables with a default or that are only asked for, those of the system, of platforms and tools, and reads in tests, examples, scripts and build configuration. \
                 Where there is no template at all, `missing-env-example` says so. More than ten of a package are one finding.",
            ),
            why: text(
                "Whoever sets the program up copies the template and fills it in. What is not in it is missing on the new machine: at best the program crashes, at worst it goes on with nothing where a key should be.",
            ),
            fix: text(
                "Add the variable to the template with a descriptive stand-in; `ciward env sync` does so. Or give it a default where it is read, if it is no secret.",
            ),
        },
    },
    checks: &[Check::Repository(check)],
};

/// More of one package are told together.
const MANY: usize = 10;

/// How many variables, or other places, a message names.
const NAMED: usize = 5;

fn check(repository: &Repository<'_>, cx: &mut RepositoryContext<'_>) {
    let contract = Contract::of(repository);
    let mut templates = contract.promises(repository);
    // What an example has is no template of the program's.
    templates.retain(|template| !is_example(template.path));
    if templates.is_empty() {
        return;
    }
    let given = given_names(repository);
    let packages = contract.reads_by_package(repository);
    for (&package, names) in &packages {
        let related = templates_of(&templates, package);
        let Some(nearest) = related.first().copied() else { continue };
        let home = home_of(&contract, &related, package, &packages);
        let own = home.is_some_and(|home| is_within(folder_of(home.path), package));
        let asked: &[Template<'_>] = if own { &related } else { &templates };
        let named: BTreeSet<String> = asked.iter().flat_map(|template| template.names()).map(str::to_ascii_uppercase).collect();
        let missing: Vec<(&str, &Reads<'_>)> = names
            .iter()
            .map(|(&name, reads)| (name, reads))
            .filter(|(name, reads)| {
                let name = name.to_ascii_uppercase();
                reads.need() != Need::Optional && !named.contains(&name) && !given.contains(&name)
            })
            .collect();
        if missing.len() > MANY {
            report_together(&missing, home, nearest, cx);
        } else {
            missing.iter().for_each(|(name, reads)| report(name, reads, home, nearest, cx));
        }
    }
}

fn first<'r>(reads: &Reads<'r>) -> Option<&'r EnvRead> {
    reads
        .reads
        .iter()
        .copied()
        .max_by_key(|read| (Need::of(read), std::cmp::Reverse((read.place.path.as_str(), read.place.span))))
}

fn report(name: &str, reads: &Reads<'_>, home: Option<Template<'_>>, nearest: Template<'_>, cx: &mut RepositoryContext<'_>) {
    let Some(first) = first(reads) else { return };
    let others: Vec<&Place> = reads.reads.iter().map(|read| &read.place).filter(|place| **place != first.place).collect();
    let nobody = home.map_or_else(|| "no template names".to_owned(), |home| format!("`{}` does not name", home.path));
    let mut message = format!("`{name}` is read here, and {nobody} it");
    if !others.is_empty() {
        let listed = others.iter().take(NAMED - 1).map(|place| format!("`{}:{}`", place.path, place.start.line));
        message.push_str(&format!("; it is also read at {}", listed.collect::<Vec<_>>().join(", ")));
        if others.len() > NAMED - 1 {
            message.push_str(&format!(" and {} more places", others.len() - (NAMED - 1)));
        }
    }
    cx.report(first.place.clone(), message).relate(Place::of_file(home.unwrap_or(nearest).path), beside(home));
}

const fn beside(home: Option<Template<'_>>) -> &'static str {
    if home.is_some() { "the template that is to name it" } else { "the nearest template" }
}

fn report_together(
    missing: &[(&str, &Reads<'_>)],
    home: Option<Template<'_>>,
    nearest: Template<'_>,
    cx: &mut RepositoryContext<'_>,
) {
    let Some(first) = missing.first().and_then(|(_, reads)| first(reads)) else { return };
    let listed: Vec<String> = missing.iter().take(NAMED).map(|(name, _)| format!("`{name}`")).collect();
    let nobody = home.map_or_else(|| "no template names any".to_owned(), |home| format!("`{}` names none", home.path));
    let more = missing.len().saturating_sub(NAMED);
    let message = format!("{} and {more} more variables are read without a default, and {nobody} of them", listed.join(", "));
    cx.report(first.place.clone(), message).relate(Place::of_file(home.unwrap_or(nearest).path), beside(home));
}
