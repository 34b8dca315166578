//! Code that reads variables, and no template that names them.

use crate::audit::{Audit, Check, RepositoryContext};
use crate::model::credential::is_secret_name;
use crate::model::env_contract::{Contract, join};
use crate::model::facts::EnvRead;
use crate::model::path_role::is_program;
use crate::model::reads::{Origin, is_well_known};
use crate::model::repository::Repository;
use crate::order::sort_by_key;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use std::collections::{BTreeMap, BTreeSet};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("missing-env-example"),
        family: Family::Env,
        title: text("No template names the environment variables"),
        severity: Severity::Medium,
        precision: Precision::Medium,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &["dotenv-diff:missing-example"],
        docs: Docs {
            what: text(
                "A package reads environment variables of its own and there is no `.env.example` (or one of its other names: `.env.sample`, `.env.template`, \
                 `.env.dist`, `env.local.example`, `.env.defaults`…) in it, above it or below it. Asked for only where the package is clearly run with an \
                 environment: it loads dotenv files, or its program reads three or more variables of its own, one in five of them a credential or an address; \
                 otherwise only the pedantic persona hears of it. \
                 Variables of the system, of platforms and of tools (`HOME`, `CI`, `NODE_ENV`, `GITHUB_*`…) do not count, nor do reads in tests, examples, scripts and \
                 build configuration.",
            ),
            why: text(
                "Without the list, the next person finds out what is needed from crashes, or copies someone's real `.env`: through chat, through mail, into a \
                 ticket. That is how credentials travel.",
            ),
            fix: text(
                "Commit a `.env.example` beside the manifest: each variable once, with a descriptive stand-in and never a real value, grouped by comments, with a line that says to copy it to \
                 `.env`. If an ignore pattern such as `.env.*` covers it, add `!.env.example` behind that pattern.",
            ),
        },
    },
    checks: &[Check::Repository(check)],
};

/// So many variables of its own make a program one that is configured by its environment.
const MANY: usize = 3;

/// A program has at most so many variables for each address or credential among them; one that has more is a tool with switches,
/// which its manual tells (Terraform: 24 to 1, Homebrew: 156 to 2).
const SWITCHES: usize = 5;

/// How many variables a message names.
const NAMED: usize = 5;

#[derive(Default)]
struct Package<'r> {
    loads_env_files: bool,
    reads: Vec<&'r EnvRead>,
}

fn check(repository: &Repository<'_>, cx: &mut RepositoryContext<'_>) {
    if cx.config.keeps_templates_local {
        return;
    }
    let contract = Contract::of(repository);
    for (folder, package) in packages(repository, &contract) {
        let names: BTreeSet<&str> = package.reads.iter().map(|read| read.name.as_str()).collect();
        let telling = names.iter().filter(|name| is_worth_telling(name)).count();
        let configured = names.len() >= MANY && telling * SWITCHES >= names.len();
        let heard = package.loads_env_files || names.len() >= MANY || telling > 0;
        let Some(first) = package.reads.first().filter(|_| heard && !contract.has_template_for(folder)) else { continue };
        let place = first.place.clone();
        let message = format!("{} {} and no `.env.example` says so", reader(folder), listed(&names));
        let template = join(folder, ".env.example");
        let finding = cx.report(place, message);
        // Go lets nobody run what lies in `internal` but the program around it: its variables are told where that is.
        let inner = folder.split('/').any(|part| part == "internal");
        if !package.loads_env_files && (!configured || inner) {
            finding.severity(Severity::Low).precision(Precision::Low).persona(Persona::Pedantic);
        }
        if let Some((pattern, place)) = contract.deciding_pattern(&template).filter(|_| contract.is_ignored(&template)) {
            finding.relate(place, format!("`{pattern}` would ignore `{template}`"));
        }
    }
}

fn packages<'r>(repository: &'r Repository<'_>, contract: &Contract<'r>) -> BTreeMap<&'r str, Package<'r>> {
    let mut packages: BTreeMap<&str, Package<'r>> = BTreeMap::new();
    for file in &repository.files {
        let own = || file.facts.reads.iter().filter(|read| read.origin == Origin::Program && !is_well_known(&read.name));
        if file.facts.loads_env_files.is_none() && own().next().is_none() || !is_program(file.path) {
            continue;
        }
        let package = packages.entry(contract.package_of(file.path)).or_default();
        package.loads_env_files |= file.facts.loads_env_files.is_some();
        package.reads.extend(own());
    }
    packages
}

/// A library's own switch needs no template; what a deployment must fill in does.
fn is_worth_telling(name: &str) -> bool {
    let address = ["_URL", "_URI", "_DSN", "_HOST", "_ENDPOINT"].iter().any(|end| name.ends_with(end));
    address || is_secret_name(name)
}

fn reader(folder: &str) -> String {
    if folder.is_empty() { "The program reads".to_owned() } else { format!("`{folder}` reads") }
}

fn listed(names: &BTreeSet<&str>) -> String {
    let mut worst: Vec<&str> = names.iter().copied().collect();
    sort_by_key(&mut worst, |name| !is_worth_telling(name));
    let mut listed = worst.iter().take(NAMED).map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    if let Some(more) = worst.len().checked_sub(NAMED).filter(|&more| more > 0) {
        listed.push_str(&format!(" and {more} more variables"));
    }
    listed
}
