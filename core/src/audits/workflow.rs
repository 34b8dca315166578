//! Audits of workflows and actions.

pub mod always_true_condition;
pub mod broad_permissions;
pub mod cmd_shell;
pub mod container_credential;
pub mod custom_shell;
pub mod dangerous_trigger;
pub mod dumped_secrets;
pub mod echoed_secret;
pub mod overscoped_app_token;
pub mod persisted_credentials;
pub mod pip_install_input;
pub mod secret_outside_environment;
pub mod secrets_inherit;
pub mod spoofable_actor;
pub mod template_injection;
pub mod undocumented_permission;
pub mod unlimited_concurrency;
pub mod unmasked_secret_field;
pub mod unnamed_workflow;
pub mod unpinned_action;
pub mod unpinned_image;
pub mod unreadable_workflow;
pub mod unsecure_commands;
pub mod unsound_contains;
pub mod unsound_ternary;
