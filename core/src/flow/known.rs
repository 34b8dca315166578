//! What is known of commands and actions of others: which give strangers' text, and which run what lies in the workspace.

pub(super) mod executing;
pub(super) mod head;
pub(super) mod sources;
