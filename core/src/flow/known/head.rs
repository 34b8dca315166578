//! Which fields of an event name a pull request's head.

use crate::model::program::Head;

/// What a field of the `github` context, its path in lower case, says of the head: its commit, or a branch that can move.
pub(crate) fn names_head(path: &str) -> Option<Head> {
    let field = path.strip_prefix("github.")?;
    let is_commit = matches!(
        field,
        "event.pull_request.head.sha"
            | "event.pull_request.merge_commit_sha"
            | "event.workflow_run.head_sha"
            | "event.workflow_run.head_commit.id"
            | "event.check_suite.head_sha"
            | "event.check_run.head_sha"
            | "event.check_suite.pull_requests.*.head.sha"
            | "event.workflow_run.pull_requests.*.head.sha"
            | "event.after"
    );
    if is_commit || field.starts_with("event.workflow_run.pull_requests.") && field.ends_with(".head.sha") {
        return Some(Head::Commit);
    }
    let is_branch = field == "head_ref"
        || field.starts_with("event.pull_request.head.")
        || field.starts_with("event.workflow_run.head_branch")
        || field.starts_with("event.workflow_run.head_repository.")
        || field.starts_with("event.workflow_run.pull_requests.") && field.contains(".head.");
    is_branch.then_some(Head::Branch)
}

/// Whether the field is the head's repository rather than a reference in it.
pub(crate) fn names_repository(path: &str) -> bool {
    path.starts_with("github.event.pull_request.head.repo.")
        || path.starts_with("github.event.workflow_run.head_repository.")
        || path == "github.event.pull_request.head.user.login"
}
