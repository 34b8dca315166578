//! The actions' lockfile, `.github/workflows/actions.lock`.

use crate::model::step::entries;
use crate::syntax::yaml::Node;
use serde::{Deserialize, Serialize};

/// `.github/workflows/actions.lock`: what GitHub resolves each reference to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lock {
    /// `owner/repo@reference` that have a commit; owner and repository in lower case, the reference as written.
    pub dependencies: Vec<String>,
    /// For each workflow's path, the entries that it may use.
    pub workflows: Vec<(String, Vec<String>)>,
}

impl Lock {
    /// Reads the file's root: `workflows:` lists what each workflow uses, `dependencies:` says which commit that is (version v0.0.2).
    #[must_use]
    pub fn read(root: &Node) -> Self {
        let locked = entries(root, "dependencies").iter().filter(|entry| entry.value.get("commit").is_some());
        let dependencies = locked.filter_map(|entry| normal(entry.key.as_str()?)).collect();
        let workflows = entries(root, "workflows").iter().filter_map(|entry| {
            let uses = entry.value.as_sequence().iter().filter_map(|item| normal(item.as_str()?)).collect();
            Some((entry.key.as_str()?.to_owned(), uses))
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
        let locked = self.dependencies.iter().any(|entry| entry == key);
        let listed = self.workflows.iter().find(|(workflow, _)| workflow == path);
        locked && listed.is_none_or(|(_, entries)| entries.iter().any(|entry| entry == key))
    }
}

/// An entry as `Lock::key` writes it.
fn normal(entry: &str) -> Option<String> {
    let (slug, reference) = entry.split_once('@')?;
    let (owner, repo) = slug.split_once('/')?;
    Some(Lock::key(owner, repo.split('/').next().unwrap_or(repo), reference))
}
