//! Which scope a request to GitHub's REST API needs (GitHub documentation, "Permissions required for GitHub Apps").

use crate::model::token::Level;

/// A scope, another that would do as well, and the level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Right {
    pub(super) scope: &'static str,
    pub(super) or: Option<&'static str>,
    pub(super) level: Level,
}

impl Right {
    pub(super) const fn new(scope: &'static str, level: Level) -> Self {
        Self { scope, or: None, level }
    }

    /// Of issues, which pull requests are, too.
    pub(super) const fn talk(level: Level) -> Self {
        Self { scope: "issues", or: Some("pull-requests"), level }
    }
}

/// What is known of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Asks {
    /// Nothing beyond what every token may do, or nothing that a token can be granted.
    Nothing,
    Right(Right),
    Unknown,
}

/// A request's method, in upper case, and its path as written: `/repos/{owner}/{repo}/issues`, `repos/$GITHUB_REPOSITORY/releases`.
pub(super) fn asks(method: &str, path: &str) -> Asks {
    let path = path.split(['?', '#']).next().unwrap_or_default().trim_matches(['/', ' ', '"', '\'']);
    let level = if matches!(method, "GET" | "HEAD") { Level::Read } else { Level::Write };
    let Some(rest) = within_repository(path) else {
        let first = path.split('/').next().unwrap_or_default();
        return match first {
            "user" | "users" | "orgs" | "search" | "rate_limit" | "meta" | "app" | "emojis" | "licenses" | "teams" => {
                if path.contains("/packages") { Asks::Right(Right::new("packages", level)) } else { Asks::Nothing }
            }
            _ => Asks::Unknown,
        };
    };
    let parts: Vec<&str> = rest.split('/').filter(|part| !part.is_empty()).collect();
    of_repository(&parts, level)
}

/// The part of the path behind the repository; none where it is no path of this repository.
fn within_repository(path: &str) -> Option<&str> {
    let rest = path.strip_prefix("repos/").or_else(|| path.split_once("/repos/").map(|(_, rest)| rest)).or_else(|| {
        // The whole of `repos/owner/name` may come out of one variable.
        path.strip_prefix("repositories/")
    })?;
    for whole in
        ["${{ github.repository }}", "${{github.repository}}", "$GITHUB_REPOSITORY", "${GITHUB_REPOSITORY}", "$REPO", "${REPO}"]
    {
        if let Some(rest) = rest.strip_prefix(whole) {
            return Some(rest.trim_start_matches('/'));
        }
    }
    if let Some(rest) = rest.strip_prefix("${{") {
        let (island, rest) = rest.split_once("}}")?;
        let rest = rest.trim_start_matches('/');
        let owner = island.contains("owner") || island.contains("login");
        return if owner { Some(rest.split_once('/').map_or("", |(_, rest)| rest)) } else { Some(rest) };
    }
    let mut parts = rest.splitn(3, '/');
    let (owner, _) = (parts.next()?, parts.next());
    // Another repository by its name is public, or out of this token's reach.
    let written = owner.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-') && !owner.is_empty();
    if written && owner != "OWNER" { Some("") } else { Some(parts.next().unwrap_or_default()) }
}

fn of_repository(parts: &[&str], level: Level) -> Asks {
    use Level::Write;
    let right = |scope: &'static str| Asks::Right(Right::new(scope, level));
    match parts {
        ["issues" | "labels" | "milestones" | "assignees", ..] => Asks::Right(Right::talk(level)),
        ["pulls", _, "merge"] if level == Write => right("contents"),
        ["pulls", ..] => right("pull-requests"),
        ["commits", _, "status" | "statuses"] | ["statuses", ..] => right("statuses"),
        ["commits", _, "check-runs" | "check-suites"] | ["check-runs" | "check-suites", ..] => right("checks"),
        ["commits", _, "pulls"] => right("pull-requests"),
        [
            "releases" | "git" | "contents" | "commits" | "merges" | "dispatches" | "compare" | "tarball" | "zipball" | "tags"
            | "merge-upstream",
            ..,
        ] => right("contents"),
        ["branches", ..] if level == Level::Read => right("contents"),
        ["actions", "secrets" | "variables" | "runners" | "permissions", ..] => Asks::Nothing,
        ["actions", ..] => right("actions"),
        ["deployments", ..] => right("deployments"),
        ["pages", ..] => right("pages"),
        ["code-scanning" | "dependabot" | "secret-scanning" | "security-advisories", ..] => right("security-events"),
        ["attestations", ..] => right("attestations"),
        ["dependency-graph", "snapshots", ..] => right("contents"),
        ["dependency-graph", ..] => right("contents"),
        ["comments", ..] => right("contents"),
        []
        | [
            "collaborators" | "contributors" | "languages" | "stats" | "topics" | "subscription" | "hooks" | "keys" | "teams",
            ..,
        ] => Asks::Nothing,
        [
            "environments" | "forks" | "stargazers" | "events" | "rulesets" | "rules" | "branches" | "properties" | "license"
            | "community",
            ..,
        ] => Asks::Nothing,
        _ => Asks::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(method: &str, path: &str) -> Option<(&'static str, Level)> {
        match asks(method, path) {
            Asks::Right(right) => Some((right.scope, right.level)),
            _ => None,
        }
    }

    #[test]
    fn a_request_needs_the_scope_of_its_area() {
        assert_eq!(told("POST", "/repos/${{ github.repository }}/issues/1/comments"), Some(("issues", Level::Write)));
        assert_eq!(told("GET", "repos/{owner}/{repo}/pulls/1"), Some(("pull-requests", Level::Read)));
        assert_eq!(told("PUT", "repos/$GITHUB_REPOSITORY/pulls/1/merge"), Some(("contents", Level::Write)));
        assert_eq!(told("POST", "/repos/:owner/:repo/statuses/abc"), Some(("statuses", Level::Write)));
        assert_eq!(told("POST", "https://api.github.com/repos/${OWNER}/${NAME}/dispatches"), Some(("contents", Level::Write)));
        assert_eq!(told("GET", "/repos/cli/cli/releases/latest"), None);
        assert_eq!(asks("GET", "user"), Asks::Nothing);
    }
}
