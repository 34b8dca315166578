//! What templates promise, and to whom: which of them are about a package, and what they name.

use super::{Contract, ancestors};
use crate::model::facts::EnvFileFact;
use crate::model::path_role::{folder_of, is_program, is_within};
use crate::model::reads::{Origin, is_well_known};
use crate::model::repository::{Known, Repository};
use crate::model::{facts::EnvRead, path_role};
use std::collections::{BTreeMap, BTreeSet};

/// One template and its names.
#[derive(Clone, Copy, Debug)]
pub struct Template<'r> {
    pub path: &'r str,
    pub fact: &'r EnvFileFact,
}

impl<'r> Template<'r> {
    /// Every name in it, those in comments too.
    pub fn names(self) -> impl Iterator<Item = &'r str> {
        self.fact.keys.iter().map(|key| key.name.as_str()).chain(self.fact.offered.iter().map(String::as_str))
    }

    #[must_use]
    pub fn names_it(self, name: &str) -> bool {
        self.names().any(|other| other.eq_ignore_ascii_case(name))
    }
}

/// What a program needs of a variable, all its reads together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Need {
    /// Something stands in for it, or it is asked for only.
    Optional,
    /// Nothing stands in for it, and nothing stops the program.
    Unset,
    /// Without it the program stops.
    Required,
}

impl Need {
    #[must_use]
    pub const fn of(read: &EnvRead) -> Self {
        match (read.required, read.optional) {
            (true, _) => Self::Required,
            (false, true) => Self::Optional,
            (false, false) => Self::Unset,
        }
    }
}

/// The reads of one variable.
#[derive(Clone, Debug, Default)]
pub struct Reads<'r> {
    pub reads: Vec<&'r EnvRead>,
}

impl Reads<'_> {
    /// One that says what stands in for it speaks for the others, unless one of them stops the program.
    #[must_use]
    pub fn need(&self) -> Need {
        let needs = || self.reads.iter().map(|read| Need::of(read));
        match () {
            () if needs().any(|need| need == Need::Required) => Need::Required,
            () if needs().any(|need| need == Need::Optional) => Need::Optional,
            () => Need::Unset,
        }
    }
}

/// Whether the contract is about a read: the program's own, or a compose file's, of a variable that nobody else sets.
#[must_use]
pub fn is_contracted(path: &str, read: &EnvRead) -> bool {
    if is_well_known(&read.name) {
        return false;
    }
    // The platform hands these to its functions by itself (Supabase's documentation, "Environment Variables").
    if read.name.starts_with("SUPABASE_") && path.contains("supabase/functions/") {
        return false;
    }
    match read.origin {
        Origin::Program => is_program(path),
        Origin::Compose => !path_role::is_test(path) && !path_role::is_example(path) && !path_role::is_vendored(path),
        Origin::Shell => read.required && is_program(path),
        Origin::Tool | Origin::Config | Origin::Workflow => false,
    }
}

impl<'r> Contract<'r> {
    /// Templates for the project itself, with their facts.
    #[must_use]
    pub fn promises(&self, repository: &'r Repository<'_>) -> Vec<Template<'r>> {
        let facts = |path: &&'r str| {
            let at = repository.files.binary_search_by(|file| file.path.cmp(path)).ok()?;
            Some(Template { path, fact: repository.files.get(at)?.facts.env_file.as_ref()? })
        };
        self.templates.iter().filter_map(facts).collect()
    }

    /// What each package reads, by the folder of the package.
    #[must_use]
    pub fn reads_by_package(&self, repository: &'r Repository<'_>) -> BTreeMap<&'r str, BTreeMap<&'r str, Reads<'r>>> {
        let mut packages: BTreeMap<&str, BTreeMap<&str, Reads<'r>>> = BTreeMap::new();
        for file in &repository.files {
            let contracted = file.facts.reads.iter().filter(|read| is_contracted(file.path, read));
            for read in contracted {
                let package = packages.entry(self.owner_of(file)).or_default();
                package.entry(read.name.as_str()).or_default().reads.push(read);
            }
        }
        packages
    }

    /// The folder whose template is to name what a file reads: the nearest with a template or a manifest.
    fn owner_of(&self, file: &Known<'r>) -> &'r str {
        let package = self.package_of(file.path);
        let with_template = ancestors(folder_of(file.path)).find_map(|folder| {
            let template = self.templates.iter().find(|template| folder_of(template) == folder)?;
            Some(folder_of(template))
        });
        with_template.filter(|folder| is_within(folder, package)).unwrap_or(package)
    }
}

/// The templates that are about a package, the nearest first: its own, those above it, those below it.
#[must_use]
pub fn templates_of<'r>(templates: &[Template<'r>], package: &str) -> Vec<Template<'r>> {
    let depth = |template: &Template<'_>| folder_of(template.path).len();
    let within = |template: &&Template<'r>| is_within(folder_of(template.path), package);
    let mut own: Vec<Template<'r>> = templates.iter().filter(within).copied().collect();
    let name = |template: &Template<'_>| template.path.rsplit('/').next().unwrap_or_default().len();
    own.sort_by_key(|template| (depth(template), !template.path.ends_with(".env.example"), name(template)));
    let above = |template: &&Template<'r>| is_within(package, folder_of(template.path)) && folder_of(template.path) != package;
    let mut above: Vec<Template<'r>> = templates.iter().filter(above).copied().collect();
    above.sort_by_key(|template| usize::MAX - depth(template));
    own.into_iter().chain(above).collect()
}

/// Of the templates that are about a package, the one that is to name what it reads: its own, or one above it, or one in a folder below that
/// reads nothing itself and is no package, such as `docker`.
#[must_use]
pub fn home_of<'r, T>(
    contract: &Contract<'_>,
    related: &[Template<'r>],
    package: &str,
    readers: &BTreeMap<&str, T>,
) -> Option<Template<'r>> {
    let is_home = |template: &&Template<'_>| {
        let folder = folder_of(template.path);
        let own = || contract.package_of(template.path) == package && !readers.keys().any(|reader| is_within(reader, folder));
        is_within(package, folder) || own()
    };
    related.iter().find(is_home).copied()
}

/// Every name that something uses, in capitals: reads of any kind, secrets and variables of workflows, what is handed to containers.
#[must_use]
pub fn used_names(repository: &Repository<'_>) -> BTreeSet<String> {
    let mut used = BTreeSet::new();
    for file in &repository.files {
        let facts = file.facts;
        used.extend(facts.reads.iter().map(|read| read.name.to_ascii_uppercase()));
        used.extend(facts.declares.iter().map(|declared| declared.name.to_ascii_uppercase()));
        used.extend(facts.secrets.iter().chain(&facts.variables).map(|named| named.name.clone()));
    }
    used
}

/// Every name that a file of the repository gives a value, in capitals.
#[must_use]
pub fn given_names(repository: &Repository<'_>) -> BTreeSet<String> {
    let given = repository.files.iter().flat_map(|file| &file.facts.declares).filter(|declared| declared.given);
    given.map(|declared| declared.name.to_ascii_uppercase()).collect()
}
