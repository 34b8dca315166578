//! The actions' lockfile, `.github/workflows/actions.lock`.

use crate::model::step::entries;
use crate::order::sort_by;
use crate::place::Place;
use crate::syntax::yaml::{Entry, Node};
use crate::text::File;
use serde::{Deserialize, Serialize};

/// `.github/workflows/actions.lock`: what GitHub resolves each reference to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Lock {
    /// Sorted by key.
    pub dependencies: Vec<Locked>,
    /// What each workflow may use.
    pub workflows: Vec<LockedWorkflow>,
}

/// One entry of `dependencies:`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Locked {
    /// `owner/repo@reference`; owner and repository in lower case, the reference as written.
    pub key: String,
    /// 40 or 64 hexadecimal digits, without the `sha1-` before them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commit: Option<String>,
    /// What the reference was when it was locked: `refs/tags/v4`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// GitHub's number of the owner; it stays with the account when the name goes to somebody else.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner_id: Option<String>,
    /// GitHub's number of the repository.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repository_id: Option<String>,
    /// The keys of what the action uses itself.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub uses: Vec<String>,
    /// Where the key stands.
    pub place: Place,
}

/// One entry of `workflows:`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LockedWorkflow {
    pub path: String,
    /// Keys of `dependencies:`, each with its place; sorted.
    pub uses: Vec<(String, Place)>,
    pub place: Place,
}

impl Lock {
    /// Reads the file's root: `workflows:` lists what each workflow uses, `dependencies:` says which commit that is (version v0.0.2).
    #[must_use]
    pub fn read(root: &Node, file: &File<'_>) -> Self {
        let dependencies = entries(root, "dependencies").iter().filter_map(|entry| Locked::read(entry, file));
        let mut dependencies: Vec<Locked> = dependencies.collect();
        sort_by(&mut dependencies, |a, b| a.key.cmp(&b.key));
        let workflows = entries(root, "workflows").iter().filter_map(|entry| {
            let uses = entry.value.as_sequence().iter();
            let uses = uses.filter_map(|item| Some((normal(item.as_str()?)?, Place::new(file, item.span))));
            let mut uses: Vec<(String, Place)> = uses.collect();
            sort_by(&mut uses, |a, b| a.0.cmp(&b.0));
            Some(LockedWorkflow { path: entry.key.as_str()?.to_owned(), uses, place: Place::new(file, entry.key.span) })
        });
        Self { dependencies, workflows: workflows.collect() }
    }

    /// Owner and repository do not mind case; the reference does.
    #[must_use]
    pub fn key(owner: &str, repo: &str, reference: &str) -> String {
        format!("{}/{}@{reference}", owner.to_ascii_lowercase(), repo.to_ascii_lowercase())
    }

    /// Whether the lock fixes what a file's `uses:` runs.
    #[must_use]
    pub fn covers(&self, path: &str, key: &str) -> bool {
        let locked = self.get(key).is_some_and(|entry| entry.commit.is_some());
        locked && self.workflow(path).is_none_or(|workflow| workflow.lists(key))
    }

    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Locked> {
        let at = self.dependencies.binary_search_by(|entry| entry.key.as_str().cmp(key)).ok()?;
        self.dependencies.get(at)
    }

    #[must_use]
    pub fn workflow(&self, path: &str) -> Option<&LockedWorkflow> {
        self.workflows.iter().find(|workflow| workflow.path == path)
    }

    pub fn places_mut(&mut self) -> impl Iterator<Item = &mut Place> {
        let workflows = self
            .workflows
            .iter_mut()
            .flat_map(|workflow| std::iter::once(&mut workflow.place).chain(workflow.uses.iter_mut().map(|(_, place)| place)));
        self.dependencies.iter_mut().map(|entry| &mut entry.place).chain(workflows)
    }
}

impl LockedWorkflow {
    #[must_use]
    pub fn lists(&self, key: &str) -> bool {
        self.uses.binary_search_by(|(used, _)| used.as_str().cmp(key)).is_ok()
    }
}

impl Locked {
    /// Owner and repository, in lower case.
    #[must_use]
    pub fn slug(&self) -> &str {
        self.key.split_once('@').map_or(self.key.as_str(), |(slug, _)| slug)
    }

    fn read(entry: &Entry, file: &File<'_>) -> Option<Self> {
        let commit = entry.value.get("commit").and_then(Node::as_str);
        let commit = commit.map(|commit| commit.split_once('-').map_or(commit, |(_, digits)| digits).to_ascii_lowercase());
        let uses = entry.value.get("uses").map(Node::as_sequence).unwrap_or_default();
        Some(Self {
            key: normal(entry.key.as_str()?)?,
            commit: commit.filter(|commit| !commit.is_empty()),
            reference: entry.value.get("ref").and_then(Node::as_str).map(str::to_owned),
            owner_id: entry.value.get("owner_id").and_then(Node::as_str).map(str::to_owned),
            repository_id: entry.value.get("repo_id").and_then(Node::as_str).map(str::to_owned),
            uses: uses.iter().filter_map(|item| normal(item.as_str()?)).collect(),
            place: Place::new(file, entry.key.span),
        })
    }
}

/// An entry as `Lock::key` writes it.
fn normal(entry: &str) -> Option<String> {
    let (slug, reference) = entry.split_once('@')?;
    let (owner, repo) = slug.split_once('/')?;
    Some(Lock::key(owner, repo.split('/').next().unwrap_or(repo), reference))
}
