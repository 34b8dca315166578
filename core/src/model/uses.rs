//! What a `uses:` names: a repository at a reference, a file of this repository, or an image.

use crate::model::image::Image;
use crate::syntax::yaml::Node;
use crate::text::Span;

/// The value of a `uses:` key.
#[derive(Clone, Debug)]
pub struct Uses<'y> {
    pub node: &'y Node,
    pub text: &'y str,
    pub target: Target<'y>,
}

/// Where the code comes from.
#[derive(Clone, Debug, PartialEq)]
pub enum Target<'y> {
    /// `owner/repo[/path]@reference`.
    Repository(Remote<'y>),
    /// `./path`: whatever lies in the workspace when the step runs.
    Local(&'y str),
    /// `$/path`: the repository of the file that says so, at the commit that is running (GitHub changelog, 2026-07-30).
    SelfRepository(&'y str),
    /// `docker://image`.
    Docker(Image<'y>),
    /// Nothing that GitHub would accept.
    Malformed,
}

/// An action or reusable workflow of a repository.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Remote<'y> {
    pub owner: &'y str,
    pub repo: &'y str,
    /// Below the repository's root; empty for the root.
    pub path: &'y str,
    pub reference: Reference<'y>,
}

/// What stands behind the `@`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reference<'y> {
    /// A full commit: 40 hexadecimal digits, or 64 in a SHA-256 repository. It cannot move.
    Commit(&'y str),
    /// A tag or a branch. It can move.
    Symbolic(&'y str),
    /// There is no `@`: GitHub refuses that.
    Missing,
}

impl<'y> Uses<'y> {
    #[must_use]
    pub fn read(node: &'y Node) -> Option<Self> {
        let text = node.as_str()?.trim();
        (!text.is_empty()).then(|| Self { node, text, target: Target::parse(text) })
    }

    #[must_use]
    pub fn remote(&self) -> Option<&Remote<'y>> {
        match &self.target {
            Target::Repository(remote) => Some(remote),
            _ => None,
        }
    }

    #[must_use]
    pub fn span(&self) -> Span {
        self.node.span
    }

    /// Whether this is the action `owner/repo[/path]`, compared as GitHub does: without regard to case.
    #[must_use]
    pub fn is(&self, slug: &str) -> bool {
        self.remote().is_some_and(|remote| remote.is(slug))
    }
}

impl<'y> Target<'y> {
    #[must_use]
    pub fn parse(text: &'y str) -> Self {
        if let Some(image) = text.strip_prefix("docker://") {
            return Self::Docker(Image::parse(image));
        }
        if text.starts_with("./") || text == "." || text.starts_with("../") {
            return Self::Local(text);
        }
        if let Some(path) = text.strip_prefix("$/") {
            return Self::SelfRepository(path);
        }
        Remote::parse(text).map_or(Self::Malformed, Self::Repository)
    }
}

impl<'y> Remote<'y> {
    #[must_use]
    pub fn parse(text: &'y str) -> Option<Self> {
        let (slug, reference) = match text.split_once('@') {
            Some((slug, reference)) => (slug, Reference::parse(reference)),
            None => (text, Reference::Missing),
        };
        let (owner, rest) = slug.split_once('/')?;
        let (repo, path) = rest.split_once('/').unwrap_or((rest, ""));
        let named = !owner.is_empty() && !repo.is_empty() && !slug.contains(char::is_whitespace);
        named.then_some(Self { owner, repo, path, reference })
    }

    fn is(&self, slug: &str) -> bool {
        // Asked a thousand times of each use: the lengths tell most of them apart.
        let path = if self.path.is_empty() { 0 } else { self.path.len() + 1 };
        if slug.len() != self.owner.len() + 1 + self.repo.len() + path {
            return false;
        }
        let Some((owner, rest)) = slug.split_at_checked(self.owner.len()) else { return false };
        let same = |own: &str, other: &str| own.eq_ignore_ascii_case(other);
        let Some(rest) = rest.strip_prefix('/').filter(|_| same(self.owner, owner)) else { return false };
        let Some((repo, rest)) = rest.split_at_checked(self.repo.len()) else { return false };
        same(self.repo, repo) && (rest.is_empty() || rest.strip_prefix('/').is_some_and(|path| same(self.path, path)))
    }

    /// `owner/repo[/path]`, as written.
    #[must_use]
    pub fn slug(&self) -> String {
        match self.path {
            "" => format!("{}/{}", self.owner, self.repo),
            path => format!("{}/{}/{path}", self.owner, self.repo),
        }
    }
}

impl<'y> Reference<'y> {
    #[must_use]
    pub fn parse(text: &'y str) -> Self {
        let hex = text.bytes().all(|byte| byte.is_ascii_hexdigit());
        match text.len() {
            0 => Self::Missing,
            40 | 64 if hex => Self::Commit(text),
            _ => Self::Symbolic(text),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_of_reference_is_told_apart() {
        let commit = "a".repeat(40);
        let pinned = format!("actions/checkout@{commit}");
        let Target::Repository(remote) = Target::parse(&pinned) else { panic!("a repository") };
        assert_eq!(remote.reference, Reference::Commit(&commit));
        let Target::Repository(remote) = Target::parse("github/codeql-action/init@v3") else { panic!("a repository") };
        assert_eq!((remote.path, remote.reference), ("init", Reference::Symbolic("v3")));
        assert_eq!(Target::parse("./.github/actions/x"), Target::Local("./.github/actions/x"));
        assert_eq!(Target::parse("$/actions/x"), Target::SelfRepository("actions/x"));
        assert_eq!(Target::parse("checkout"), Target::Malformed);
        assert!(matches!(Target::parse("docker://alpine:3"), Target::Docker(_)));
    }

    #[test]
    fn a_short_commit_is_symbolic() {
        assert_eq!(Reference::parse("8ade135"), Reference::Symbolic("8ade135"));
    }
}
