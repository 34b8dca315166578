//! Which programs of a repository read a dotenv file, each in its own dialect.

use crate::model::dotenv::dialect::Dialect;
use crate::model::dotenv::stands_for;
use crate::model::facts::{EnvReaderFact, Facts};
use crate::model::path_role::{folder_of, is_example, is_test, is_vendored, is_within};
use crate::model::reads::Origin;
use crate::model::repository::{Known, Repository};
use crate::place::Place;
use std::collections::BTreeMap;

/// Everything in a repository that reads dotenv files.
#[derive(Debug)]
pub struct Consumers<'r> {
    readers: Vec<Reader<'r>>,
}

#[derive(Debug)]
struct Reader<'r> {
    dialect: Dialect,
    /// The folder of the file that reads.
    folder: &'r str,
    /// As written; None: `.env`, looked for from here upwards.
    file: Option<&'r str>,
    place: &'r Place,
}

impl<'r> Consumers<'r> {
    #[must_use]
    pub fn of(repository: &'r Repository<'_>) -> Self {
        let reads = |file: &&Known<'_>| {
            let facts = file.facts;
            !(facts.reads.is_empty() && facts.names_env_files.is_empty() && facts.reads_env_files.is_empty())
        };
        let shown = |path: &str| is_test(path) || is_example(path) || is_vendored(path);
        let files = repository.files.iter().filter(reads).filter(|file| !shown(file.path));
        Self { readers: files.flat_map(of_file).collect() }
    }

    /// Who reads an env file, or a template once it is copied: the first of each dialect.
    #[must_use]
    pub fn of_env_file(&self, path: &str) -> BTreeMap<Dialect, &'r Place> {
        let folder = folder_of(path);
        let name = stands_for(path.rsplit('/').next().unwrap_or(path));
        let mut found = BTreeMap::new();
        for reader in self.readers.iter().filter(|reader| reader.takes(folder, &name)) {
            found.entry(reader.dialect).or_insert(reader.place);
        }
        found
    }
}

fn of_file<'r>(file: &'r Known<'_>) -> impl Iterator<Item = Reader<'r>> {
    let facts: &'r Facts = file.facts;
    let folder = folder_of(file.path);
    let own = |reader: &'r EnvReaderFact| Reader {
        dialect: reader.dialect,
        folder,
        file: reader.file.as_deref(),
        place: &reader.place,
    };
    let compose = file.path.ends_with(".yml") || file.path.ends_with(".yaml");
    let named = facts.names_env_files.iter().filter(move |_| compose);
    let named =
        named.map(move |named| Reader { dialect: Dialect::Compose, folder, file: Some(&named.name), place: &named.place });
    // What compose fills in comes from the `.env` beside it.
    let filled = facts.reads.iter().find(|read| read.origin == Origin::Compose);
    let beside = filled.map(move |read| Reader { dialect: Dialect::Compose, folder, file: Some(".env"), place: &read.place });
    facts.reads_env_files.iter().map(own).chain(named).chain(beside)
}

impl Reader<'_> {
    fn takes(&self, folder: &str, name: &str) -> bool {
        let Some(file) = self.file else { return name == ".env" && is_within(self.folder, folder) };
        let (asked_folder, asked) = file.rsplit_once('/').unwrap_or(("", file));
        if asked != name {
            return false;
        }
        let asked_folder = asked_folder.trim_start_matches("./").trim_matches('.').trim_matches('/');
        match () {
            // Whoever calls a script stands at the root or in the script's own folder.
            () if asked_folder.is_empty() => folder == self.folder || folder.is_empty(),
            () if asked_folder.contains(['$', '{', '~']) || file.starts_with('/') || file.starts_with("..") => {
                is_within(self.folder, folder) || is_within(folder, self.folder)
            }
            () => {
                folder == asked_folder
                    || folder.strip_suffix(asked_folder).is_some_and(|rest| rest.trim_end_matches('/') == self.folder)
            }
        }
    }
}
