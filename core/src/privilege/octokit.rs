//! JavaScript that calls GitHub's API through Octokit, as `actions/github-script` runs it: `github.rest.issues.createComment(…)`.

use super::rest::{self, Asks, Right};
use crate::model::token::Level;

/// What a script calls: as it is written, and what that asks for.
pub(super) fn calls(script: &str) -> Vec<(String, Asks)> {
    let mut calls = Vec::new();
    for (at, _) in script.match_indices(['.', ' ', '(']) {
        // Only names behind which a call or a reference to a method stands are looked at.
        let Some(rest) = script.get(at + 1..) else { continue };
        let before = script.get(..at).unwrap_or_default();
        if rest.starts_with("rest.") && script.get(at..at + 1) == Some(".") {
            calls.extend(method(rest.get("rest.".len()..).unwrap_or_default()));
        } else if ends_with_client(before) && script.get(at..at + 1) == Some(".") {
            calls.extend(on_client(rest));
        }
    }
    calls
}

fn ends_with_client(before: &str) -> bool {
    ["github", "octokit"].iter().any(|client| {
        before.strip_suffix(client).is_some_and(|start| !start.ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == '.'))
    })
}

/// What is called on the client itself.
fn on_client(rest: &str) -> Option<(String, Asks)> {
    if let Some(arguments) = rest.strip_prefix("request(") {
        let text = arguments.trim_start().trim_start_matches(['\'', '"', '`']);
        let (verb, path) = text.split_once([' ', '\'', '"', '`'])?;
        let path = path.split(['\'', '"', '`', ' ', ',']).next().unwrap_or_default();
        return Some((format!("{verb} {path}"), rest::asks(verb, &path.replace(":owner", "{owner}"))));
    }
    if let Some(arguments) = rest.strip_prefix("graphql(") {
        return Some(("graphql".to_owned(), graphql(arguments)));
    }
    let known = AREAS.iter().any(|(area, _)| rest.strip_prefix(area).is_some_and(|rest| rest.starts_with('.')));
    if known { method(rest) } else { None }
}

/// `issues.createComment(`.
fn method(text: &str) -> Option<(String, Asks)> {
    let (area, rest) = text.split_once('.')?;
    let name: String = rest.chars().take_while(|c| c.is_ascii_alphanumeric()).collect();
    let named = !name.is_empty() && area.chars().all(|c| c.is_ascii_alphanumeric()) && !area.is_empty();
    named.then(|| (format!("{area}.{name}"), asks(area, &name)))
}

/// The areas of Octokit's methods and their scope; none where a scope cannot be granted or is not needed.
const AREAS: &[(&str, Option<&str>)] = &[
    ("actions", Some("actions")),
    ("activity", None),
    ("apps", None),
    ("checks", Some("checks")),
    ("codeScanning", Some("security-events")),
    ("dependabot", Some("security-events")),
    ("dependencyGraph", Some("contents")),
    ("git", Some("contents")),
    ("issues", Some("issues")),
    ("licenses", None),
    ("markdown", None),
    ("meta", None),
    ("orgs", None),
    ("packages", Some("packages")),
    ("pulls", Some("pull-requests")),
    ("rateLimit", None),
    ("reactions", Some("issues")),
    ("repos", Some("contents")),
    ("search", None),
    ("securityAdvisories", Some("security-events")),
    ("teams", None),
    ("users", None),
];

fn asks(area: &str, name: &str) -> Asks {
    let Some((_, scope)) = AREAS.iter().find(|(known, _)| *known == area) else { return Asks::Unknown };
    let Some(scope) = scope else { return Asks::Nothing };
    let reads = ["get", "list", "check", "compare", "download"].iter().any(|verb| name.starts_with(verb));
    let level = if reads { Level::Read } else { Level::Write };
    match area {
        "issues" => Asks::Right(Right::talk(level)),
        "reactions" => reaction(name, level),
        "pulls" if name == "merge" => Asks::Right(Right::new("contents", level)),
        "repos" => repository(name, level),
        _ => Asks::Right(Right::new(scope, level)),
    }
}

fn reaction(name: &str, level: Level) -> Asks {
    match name {
        name if name.contains("PullRequest") => Asks::Right(Right::new("pull-requests", level)),
        name if name.contains("Release") || name.contains("Commit") => Asks::Right(Right::new("contents", level)),
        name if name.contains("Team") => Asks::Nothing,
        _ => Asks::Right(Right::talk(level)),
    }
}

/// The methods of `repos`, which is a mixed lot.
fn repository(name: &str, level: Level) -> Asks {
    let has = |parts: &[&str]| parts.iter().any(|part| name.contains(part));
    if name == "listPullRequestsAssociatedWithCommit" {
        return Asks::Right(Right::new("pull-requests", level));
    }
    if name == "createDispatchEvent" {
        return Asks::Right(Right::new("contents", Level::Write));
    }
    if has(&["Deployment"]) {
        return Asks::Right(Right::new("deployments", level));
    }
    if has(&["CommitStatus", "StatusesForRef", "StatusForRef"]) {
        return Asks::Right(Right::new("statuses", level));
    }
    if has(&["Pages"]) {
        return Asks::Right(Right::new("pages", level));
    }
    if has(&["Attestation"]) {
        return Asks::Right(Right::new("attestations", level));
    }
    let contents = has(&[
        "Release",
        "Content",
        "Commit",
        "Branch",
        "Tag",
        "compare",
        "merge",
        "Readme",
        "Archive",
        "DeleteFile",
        "deleteFile",
    ]);
    let protection = has(&["Protection", "Ruleset"]);
    if contents && !protection { Asks::Right(Right::new("contents", level)) } else { Asks::Nothing }
}

/// What a GraphQL document asks for, by the names in it.
pub(super) fn graphql(text: &str) -> Asks {
    let document = text.get(..text.len().min(4_000)).unwrap_or(text);
    let has = |names: &[&str]| names.iter().any(|name| document.contains(name));
    let level = if document.contains("mutation") { Level::Write } else { Level::Read };
    if has(&["rojectV2", "organization(", "search("]) && level == Level::Read {
        return Asks::Nothing;
    }
    if has(&["enablePullRequestAutoMerge", "mergePullRequest", "createCommitOnBranch", "createRef", "deleteRef", "updateRef"]) {
        return Asks::Right(Right::new("contents", Level::Write));
    }
    if has(&["iscussion"]) {
        return Asks::Right(Right::new("discussions", level));
    }
    if has(&["ullRequest"]) {
        return Asks::Right(Right::new("pull-requests", level));
    }
    if has(&["ssue", "minimizeComment", "addComment", "addLabels", "removeLabels"]) {
        return Asks::Right(Right::talk(level));
    }
    Asks::Unknown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_call_asks_for_its_scope() {
        let script = "await github.rest.issues.createComment({});\nconst { data } = await github.paginate(github.rest.pulls.listFiles, {});\n\
                      github.request('POST /repos/{owner}/{repo}/statuses/{sha}', {});\nconst x = octokit.actions.listWorkflowRuns()";
        let told: Vec<String> = calls(script)
            .into_iter()
            .map(|(name, asks)| match asks {
                Asks::Right(right) => format!("{name} {} {}", right.scope, right.level),
                _ => name,
            })
            .collect();
        assert_eq!(
            told,
            [
                "issues.createComment issues write",
                "pulls.listFiles pull-requests read",
                "POST /repos/{owner}/{repo}/statuses/{sha} statuses write",
                "actions.listWorkflowRuns actions read",
            ]
        );
    }
}
