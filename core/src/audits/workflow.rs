//! Audits of workflows and actions.

pub mod always_true_condition;
pub mod broad_permissions;
pub mod dangerous_trigger;
pub mod dumped_secrets;
pub mod echoed_secret;
pub mod persisted_credentials;
pub mod spoofable_actor;
pub mod template_injection;
pub mod unpinned_action;
pub mod unpinned_image;
pub mod unreadable_workflow;
pub mod unsound_contains;
pub mod unsound_ternary;
