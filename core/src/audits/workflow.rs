//! Audits of workflows and actions.

pub mod broad_permissions;
pub mod cyclic_needs;
pub mod dangerous_trigger;
pub mod dumped_secrets;
pub mod duplicate_id;
pub mod echoed_secret;
pub mod invalid_name;
pub mod invalid_shell;
pub mod persisted_credentials;
pub mod template_injection;
pub mod unexpected_value;
pub mod unknown_context;
pub mod unknown_input;
pub mod unknown_key;
pub mod unpinned_action;
pub mod unpinned_image;
pub mod unreadable_workflow;
