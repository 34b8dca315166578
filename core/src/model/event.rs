//! What an event tells, and who wrote it: which contexts may hold text of a stranger's choice.

use crate::syntax::expression::{Access, Segment};
use serde::{Deserialize, Serialize};

/// Who decides over the text of a context.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Author {
    /// GitHub: numbers, hashes, names from a small alphabet. Nothing can be smuggled in.
    GitHub,
    /// People who may write to the repository: branch and tag names, labels, inputs of a manual run.
    Insider,
    /// Anyone: titles, bodies, comments, branch names of forks, commit messages.
    Anyone,
}

/// What a text can hold, from least to most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shape {
    /// No blanks: a branch's or tag's name, which may hold `$(…)` and quotes all the same (git's check-ref-format).
    Word,
    /// One line: a title.
    Line,
    /// Any text.
    Lines,
}

/// What the text of a context can hold, given its path in lower case.
#[must_use]
pub fn shape(path: &str) -> Shape {
    match path.rsplit('.').find(|leaf| *leaf != "*").unwrap_or_default() {
        "ref" | "head_ref" | "base_ref" | "ref_name" | "label" | "head_branch" | "default_branch" | "tag_name"
        | "target_commitish" | "branch" | "master_branch" => Shape::Word,
        "title" | "name" | "email" | "display_title" | "page_name" | "homepage" | "environment" | "filename" | "path"
        | "commit_title" | "location" | "company" | "blog" | "username" => Shape::Line,
        _ => Shape::Lines,
    }
}

/// The events that bring a field of `github.event`, given its path in lower case; none where every event may.
///
/// From GitHub's "Webhook events and payloads", checked with the JSON schemas of `@octokit/webhooks-schemas` 7.6.
#[must_use]
pub fn bringers(path: &str) -> &'static [&'static str] {
    let Some(field) = path.strip_prefix("github.event.").map(|rest| rest.split('.').next().unwrap_or_default()) else {
        return if path == "github.head_ref" { PULL_REQUEST } else { &[] };
    };
    match field {
        "pull_request" | "number" => PULL_REQUEST,
        "issue" => &["issues", "issue_comment"],
        "comment" => &["issue_comment", "pull_request_review_comment", "discussion_comment", "commit_comment"],
        "review" => &["pull_request_review"],
        "discussion" => &["discussion", "discussion_comment"],
        "head_commit" | "commits" | "pusher" => &["push"],
        "workflow_run" => &["workflow_run"],
        "pages" => &["gollum"],
        "client_payload" => &["repository_dispatch"],
        "release" => &["release"],
        "check_run" => &["check_run"],
        "check_suite" => &["check_suite", "check_run"],
        "forkee" => &["fork"],
        "merge_group" => &["merge_group"],
        "registry_package" => &["registry_package"],
        "deployment_status" => &["deployment_status"],
        _ => &[],
    }
}

const PULL_REQUEST: &[&str] = &["pull_request", "pull_request_target", "pull_request_review", "pull_request_review_comment"];

/// Who writes what `github.…` gives; `None` for another context.
///
/// From GitHub's webhook payloads ("Webhook events and payloads") and the `github` context's reference.
#[must_use]
pub fn author(access: &Access) -> Option<Author> {
    let names: Vec<String> = access.path.iter().map(segment_name).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    match names.as_slice() {
        ["github"] | ["github", "event"] | ["github", "*"] => Some(Author::Anyone),
        ["github", "head_ref"] => Some(Author::Anyone),
        ["github", "ref" | "ref_name" | "base_ref"] => Some(Author::Insider),
        ["github", "event", fields @ ..] => Some(field_author(fields)),
        ["github", ..] => Some(Author::GitHub),
        _ => None,
    }
}

/// Who writes the field at a path in lower case: `github.event.issue.title`.
#[must_use]
pub fn author_of(path: &str) -> Author {
    match path.strip_prefix("github.event") {
        Some("") => Author::Anyone,
        Some(fields) => field_author(&fields.trim_start_matches('.').split('.').collect::<Vec<_>>()),
        None if path == "github.head_ref" => Author::Anyone,
        None => Author::Insider,
    }
}

fn segment_name(segment: &Segment) -> String {
    match segment {
        Segment::Name(name) => name.to_ascii_lowercase(),
        Segment::Star | Segment::Dynamic => "*".to_owned(),
    }
}

fn field_author(fields: &[&str]) -> Author {
    let fields: Vec<&str> = fields.iter().copied().filter(|field| *field != "*" && field.parse::<u64>().is_err()).collect();
    match fields.as_slice() {
        ["inputs", ..] | ["ref" | "base_ref" | "ref_name"] | ["client_payload", ..] => Author::Insider,
        ["release" | "milestone" | "label" | "deployment" | "project" | "repository" | "organization", ..] => {
            insider_field(&fields)
        }
        // `workflow_run` waits for runs by this name, so that it is one that the repository's own file gives.
        ["workflow_run" | "workflow", "name"] => Author::GitHub,
        ["workflow_run" | "workflow", "path"] | ["workflow_run", "workflow" | "repository", ..] => Author::Insider,
        [.., "labels"]
        | [.., "labels", "name" | "description"]
        | [.., "milestone", "title" | "description"]
        | [.., "base", "ref" | "label"] => Author::Insider,
        _ => leaf_author(&fields),
    }
}

fn insider_field(fields: &[&str]) -> Author {
    leaf_author(fields).min(Author::Insider)
}

fn leaf_author(fields: &[&str]) -> Author {
    let Some(leaf) = fields.last() else { return Author::Anyone };
    let parent = fields.len().checked_sub(2).and_then(|at| fields.get(at)).copied().unwrap_or_default();
    let free = match *leaf {
        "name" => !matches!(parent, "repository" | "repo" | "head_repository" | "forkee" | "owner" | "workflow" | "app"),
        leaf => FREE_TEXT.contains(&leaf),
    };
    let object = OBJECTS.contains(leaf);
    if free || object { Author::Anyone } else { Author::GitHub }
}

/// Fields whose text is free.
const FREE_TEXT: &[&str] = &[
    "title",
    "body",
    "message",
    "ref",
    "head_ref",
    "label",
    "head_branch",
    "email",
    "description",
    "homepage",
    "default_branch",
    "display_title",
    "page_name",
    "text",
    "summary",
    "content",
    "tag_name",
    "target_commitish",
    "bio",
    "company",
    "location",
    "blog",
    "answer_html_url",
    "diff_hunk",
    "path",
    "filename",
    "from",
    "body_html",
    "body_text",
    "environment",
    "payload",
    "added",
    "modified",
    "removed",
    "commit_message",
    "commit_title",
    "external_id",
    "identifier",
    "installation_command",
    "manifest",
    "note",
    "readme",
    "reason",
    "username",
];

/// Objects that hold such fields: they matter where the whole object is written out, as with `toJSON`.
const OBJECTS: &[&str] = &[
    "pull_request",
    "issue",
    "comment",
    "review",
    "discussion",
    "head_commit",
    "commits",
    "commit",
    "head",
    "pages",
    "workflow_run",
    "pull_requests",
    "changes",
    "author",
    "committer",
    "release",
    "client_payload",
    "inputs",
    "labels",
    "milestone",
    "check_run",
    "check_suite",
    "forkee",
];
