//! Least privilege: which permissions of the job's own token its steps need.
//!
//! A file tells what it can by itself ([`read`]): what each action needs by its own documentation, what scripts call of GitHub's API. The
//! repository puts the files together ([`link`]): a job needs what the local actions and workflows that it uses need. Whatever gets the token
//! and is not known is named, never guessed.

mod actions;
mod credentials;
mod gh;
mod link;
mod octokit;
mod read;
mod rest;
mod script;
mod tools;

pub use link::{JobPrivilege, Minimum, WorkflowPrivileges, link};
pub use read::{action, workflow};

/// The scopes of the job's token, in the order in which they are written (GitHub documentation, "Workflow syntax", `permissions`).
pub const SCOPES: &[&str] = &[
    "actions",
    "artifact-metadata",
    "attestations",
    "checks",
    "contents",
    "deployments",
    "discussions",
    "id-token",
    "issues",
    "models",
    "packages",
    "pages",
    "pull-requests",
    "security-events",
    "statuses",
];
