//! Audits of workflows and actions.

pub mod argument_injection;
pub mod broad_permissions;
pub mod dangerous_trigger;
pub mod dumped_secrets;
pub mod echoed_secret;
pub mod environment_injection;
pub mod output_clobbering;
pub mod persisted_credentials;
pub mod template_injection;
pub mod unpinned_action;
pub mod unpinned_image;
pub mod unreadable_workflow;
pub mod untrusted_artifact;
pub mod untrusted_checkout;
pub mod untrusted_runner;
