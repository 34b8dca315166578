//! The events that start a workflow, with their activity types and filters (`workflow-v1.0.json`; GitHub documentation, "Events that
//! trigger workflows").

/// An event.
#[derive(Clone, Copy, Debug)]
pub struct Event {
    pub name: &'static str,
    /// The activity types that `types:` may name; none where it takes no `types:`.
    pub types: &'static [&'static str],
    /// `types:` may name anything.
    pub any_type: bool,
    /// The other keys that it takes.
    pub filters: &'static [&'static str],
}

const BRANCHES: &[&str] = &["branches", "branches-ignore"];
const BRANCHES_AND_PATHS: &[&str] = &["branches", "branches-ignore", "paths", "paths-ignore"];
const PUSH: &[&str] = &["branches", "branches-ignore", "tags", "tags-ignore", "paths", "paths-ignore"];

const CHANGED: &[&str] = &["created", "edited", "deleted"];

const PULL_REQUEST: &[&str] = &[
    "assigned",
    "unassigned",
    "labeled",
    "unlabeled",
    "opened",
    "edited",
    "closed",
    "reopened",
    "synchronize",
    "converted_to_draft",
    "locked",
    "unlocked",
    "enqueued",
    "dequeued",
    "milestoned",
    "demilestoned",
    "ready_for_review",
    "review_requested",
    "review_request_removed",
    "auto_merge_enabled",
    "auto_merge_disabled",
    "stacked",
];

const fn plain(name: &'static str) -> Event {
    Event { name, types: &[], any_type: false, filters: &[] }
}

const fn typed(name: &'static str, types: &'static [&'static str]) -> Event {
    Event { name, types, any_type: false, filters: &[] }
}

const fn filtered(name: &'static str, types: &'static [&'static str], filters: &'static [&'static str]) -> Event {
    Event { name, types, any_type: false, filters }
}

/// Every event.
pub const EVENTS: &[Event] = &[
    typed("branch_protection_rule", CHANGED),
    typed("check_run", &["completed", "created", "rerequested", "requested_action"]),
    typed("check_suite", &["completed", "requested", "rerequested"]),
    plain("create"),
    plain("delete"),
    plain("deployment"),
    plain("deployment_status"),
    typed(
        "discussion",
        &[
            "created",
            "edited",
            "deleted",
            "transferred",
            "pinned",
            "unpinned",
            "labeled",
            "unlabeled",
            "locked",
            "unlocked",
            "category_changed",
            "answered",
            "unanswered",
            "closed",
            "reopened",
        ],
    ),
    typed("discussion_comment", CHANGED),
    plain("fork"),
    plain("gollum"),
    filtered("image_version", &["created", "ready", "deleted"], &["names", "versions"]),
    typed("issue_comment", &["created", "edited", "deleted", "pinned", "unpinned"]),
    typed(
        "issues",
        &[
            "opened",
            "edited",
            "deleted",
            "transferred",
            "pinned",
            "unpinned",
            "closed",
            "reopened",
            "assigned",
            "unassigned",
            "labeled",
            "unlabeled",
            "locked",
            "unlocked",
            "milestoned",
            "demilestoned",
            "field_added",
            "field_removed",
            "typed",
            "untyped",
        ],
    ),
    typed("label", CHANGED),
    filtered("merge_group", &["checks_requested", "destroyed"], BRANCHES),
    typed("milestone", &["created", "closed", "opened", "edited", "deleted"]),
    plain("page_build"),
    typed("project", &["created", "closed", "reopened", "edited", "deleted"]),
    typed("project_card", &["created", "moved", "converted", "edited", "deleted"]),
    typed("project_column", &["created", "updated", "moved", "deleted"]),
    plain("public"),
    filtered("pull_request", PULL_REQUEST, BRANCHES_AND_PATHS),
    typed("pull_request_comment", CHANGED),
    filtered("pull_request_review", &["submitted", "edited", "dismissed"], BRANCHES),
    filtered("pull_request_review_comment", CHANGED, BRANCHES),
    filtered("pull_request_target", PULL_REQUEST, BRANCHES_AND_PATHS),
    filtered("push", &[], PUSH),
    typed("registry_package", &["published", "updated"]),
    typed("release", &["published", "unpublished", "created", "edited", "deleted", "prereleased", "released"]),
    Event { name: "repository_dispatch", types: &[], any_type: true, filters: &[] },
    filtered("schedule", &[], &["cron", "timezone"]),
    plain("status"),
    typed("watch", &["started"]),
    filtered("workflow_call", &[], &["inputs", "secrets", "outputs"]),
    filtered("workflow_dispatch", &[], &["inputs"]),
    filtered("workflow_run", &["requested", "completed", "in_progress"], &["workflows", "branches", "branches-ignore"]),
];

#[must_use]
pub fn event(name: &str) -> Option<&'static Event> {
    EVENTS.iter().find(|event| event.name == name)
}
