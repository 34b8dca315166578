//! pre-commit's configuration, `.pre-commit-config.yaml`.

use crate::syntax::yaml::Node;

/// `.pre-commit-config.yaml`.
#[derive(Clone, Debug)]
pub struct PreCommit<'y> {
    /// The repositories that hooks are fetched from; `local` and `meta` are not among them.
    pub repositories: Vec<HookRepository<'y>>,
}

/// One entry of `repos:`.
#[derive(Clone, Copy, Debug)]
pub struct HookRepository<'y> {
    /// Its URL.
    pub repo: &'y Node,
    pub url: &'y str,
    pub rev: Option<&'y Node>,
}

impl<'y> PreCommit<'y> {
    #[must_use]
    pub fn read(root: &'y Node) -> Self {
        let listed = root.get("repos").map(Node::as_sequence).unwrap_or_default().iter();
        let repositories = listed.filter_map(|node| {
            let repo = node.get("repo")?;
            let url = repo.as_str()?.trim();
            (!matches!(url, "local" | "meta" | "")).then_some(HookRepository { repo, url, rev: node.get("rev") })
        });
        Self { repositories: repositories.collect() }
    }
}

impl<'y> HookRepository<'y> {
    /// `owner/repo` of a repository on GitHub, as written.
    #[must_use]
    pub fn slug(&self) -> Option<&'y str> {
        let rest = self.url.split_once("github.com").map(|(_, rest)| rest.trim_start_matches(['/', ':']))?;
        let rest = rest.trim_end_matches('/');
        Some(rest.strip_suffix(".git").unwrap_or(rest)).filter(|slug| slug.matches('/').count() == 1)
    }
}
