//! The environment contract of a repository: which folders use env files, which have a template, and what git ignores of them.

pub mod check;
pub mod consumers;
pub mod environment;
pub mod promise;
pub mod sync;

use crate::model::dotenv::{Role, role_of};
use crate::model::facts::EnvFileFact;
use crate::model::path_role::{folder_of, is_example, is_test, is_vendored, is_within};
use crate::model::repository::{Known, Repository, State};
use crate::place::Place;
use crate::syntax::ignorefile::{Ignore, Pattern};
use crate::text::File;
use std::collections::{BTreeMap, BTreeSet};

/// The contract's parts, found in one pass over the files.
#[derive(Debug)]
pub struct Contract<'r> {
    /// Templates for the project itself, not for its tests.
    pub templates: Vec<&'r str>,
    /// Files that hold values, those of tests included, with their roles.
    pub env_files: Vec<(&'r Known<'r>, &'r EnvFileFact, Role)>,
    /// Folders that have a manifest (`package.json`, `pyproject.toml`…), the root too.
    packages: BTreeSet<&'r str>,
    ignore_files: BTreeMap<&'r str, &'r str>,
    ignore: Ignore<'r>,
}

impl<'r> Contract<'r> {
    #[must_use]
    pub fn of(repository: &'r Repository<'_>) -> Self {
        let files = &repository.files;
        let known = files.iter().filter_map(|file| Some((file, file.facts.env_file.as_ref()?, role_of(name_of(file.path))?)));
        let (templates, env_files): (Vec<_>, Vec<_>) =
            known.filter(|(file, ..)| !is_vendored(file.path)).partition(|(.., role)| *role == Role::Template);
        let ignore_files: BTreeMap<&str, &str> =
            files.iter().filter_map(|file| Some((file.path, file.facts.ignore_file.as_deref()?))).collect();
        let packages = files
            .iter()
            .filter(|file| is_manifest(name_of(file.path)) && !is_vendored(file.path))
            .map(|file| folder_of(file.path));
        Self {
            templates: templates.iter().map(|(file, ..)| file.path).filter(|path| !is_test(path)).collect(),
            env_files,
            packages: packages.collect(),
            ignore: Ignore::new(ignore_files.iter().map(|(path, text)| (*path, *text))),
            ignore_files,
        }
    }

    /// The folder of the package that a file belongs to: the nearest with a manifest, else the root.
    #[must_use]
    pub fn package_of(&self, path: &str) -> &'r str {
        ancestors(folder_of(path)).find_map(|folder| self.packages.get(folder).copied()).unwrap_or("")
    }

    /// Whether a template, or an env file that is committed and so serves as one, stands above the folder, in it or below it.
    #[must_use]
    pub fn has_template_for(&self, folder: &str) -> bool {
        let committed = self.env_files.iter().filter(|(file, ..)| file.state == State::Tracked).map(|(file, ..)| file.path);
        // What an example has is no template of the program's.
        let own = |path: &str| !is_example(path) || is_example(&join(folder, "x"));
        let related = |path: &str| own(path) && (is_within(folder, folder_of(path)) || is_within(folder_of(path), folder));
        self.templates.iter().copied().chain(committed).any(related)
    }

    /// Folders in which people are told to keep an env file, each with the file that says so.
    #[must_use]
    pub fn env_folders(&self, repository: &'r Repository<'_>) -> BTreeMap<&'r str, &'r str> {
        let mut folders = BTreeMap::new();
        for &template in &self.templates {
            folders.entry(folder_of(template)).or_insert(template);
        }
        // One that is committed is told as that; nobody keeps another beside it.
        let own = |(file, _, role): &&(&Known<'_>, &EnvFileFact, Role)| {
            *role == Role::Own && file.state == State::Untracked && !is_test(file.path)
        };
        let own = self.env_files.iter().filter(own);
        for (file, ..) in own {
            folders.entry(folder_of(file.path)).or_insert(file.path);
        }
        for file in &repository.files {
            if file.facts.loads_env_files.is_some() && !is_test(file.path) && !is_example(file.path) {
                let compose = file.path.ends_with(".yml") || file.path.ends_with(".yaml");
                let folder = if compose { folder_of(file.path) } else { self.package_of(file.path) };
                folders.entry(folder).or_insert(file.path);
            }
        }
        folders
    }

    /// What git does with a path while it does not track it.
    #[must_use]
    pub fn is_ignored(&self, path: &str) -> bool {
        self.ignore.judge(path).ignored
    }

    /// The pattern that decides on a path, as written, and its place.
    #[must_use]
    pub fn deciding_pattern(&self, path: &str) -> Option<(&'r str, Place)> {
        let (folder, pattern) = self.ignore.judge(path).by?;
        let file = join(folder, ".gitignore");
        let (&path, &text) = self.ignore_files.get_key_value(file.as_str())?;
        Some((pattern.span.of(text), pattern_place(path, text, pattern)))
    }

    /// The ignore file nearest to a folder, in it or above it.
    #[must_use]
    pub fn ignore_file_for(&self, folder: &str) -> Option<&'r str> {
        ancestors(folder)
            .find_map(|folder| self.ignore_files.get_key_value(join(folder, ".gitignore").as_str()))
            .map(|(&path, _)| path)
    }
}

fn pattern_place(path: &str, text: &str, pattern: &Pattern) -> Place {
    Place::new(&File::new(path, text), pattern.span)
}

/// A folder, the one above it, and so on to the root.
fn ancestors(folder: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(folder), |folder| (!folder.is_empty()).then(|| folder_of(folder)))
}

/// A path from its folder and its name.
#[must_use]
pub fn join(folder: &str, name: &str) -> String {
    if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") }
}

fn name_of(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// Whether a file's name is that of a package's manifest.
#[must_use]
pub fn is_manifest(name: &str) -> bool {
    const NAMES: &[&str] = &[
        "package.json",
        "pyproject.toml",
        "setup.py",
        "requirements.txt",
        "Pipfile",
        "go.mod",
        "Cargo.toml",
        "Gemfile",
        "composer.json",
        "pom.xml",
        "build.gradle",
        "build.gradle.kts",
        "deno.json",
    ];
    NAMES.contains(&name) || name.ends_with(".csproj") || name.ends_with(".fsproj")
}
