//! Audits of workflows and actions.

pub mod broad_permissions;
pub mod cyclic_needs;
pub mod dangerous_trigger;
pub mod dropped_output;
pub mod dumped_secrets;
pub mod duplicate_id;
pub mod echoed_secret;
pub mod empty_secret;
pub mod invalid_call;
pub mod invalid_name;
pub mod invalid_runner;
pub mod invalid_shell;
pub mod misspelt_secret;
pub mod persisted_credentials;
pub mod shadowed_secret;
pub mod template_injection;
pub mod undefined_reference;
pub mod unexpected_value;
pub mod unknown_context;
pub mod unknown_event;
pub mod unknown_input;
pub mod unknown_key;
pub mod unpinned_action;
pub mod unpinned_image;
pub mod unreadable_workflow;
pub mod unused_secret;
