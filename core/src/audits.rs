//! The table of contents: every built-in audit.

pub mod env;
pub mod posture;
pub mod workflow;

use crate::audit::Audit;
use crate::rule::Rule;
use crate::secrets::{catalog, generic};

/// Every audit, by family and then by id.
pub static ALL: &[&Audit] = &[
    &env::committed_env_file::AUDIT,
    &env::credential_default::AUDIT,
    &env::missing_env_example::AUDIT,
    &env::sensitive_file::AUDIT,
    &env::unignored_env_file::AUDIT,
    &workflow::broad_permissions::AUDIT,
    &workflow::cyclic_needs::AUDIT,
    &workflow::dangerous_trigger::AUDIT,
    &workflow::dropped_output::AUDIT,
    &workflow::dumped_secrets::AUDIT,
    &workflow::duplicate_id::AUDIT,
    &workflow::echoed_secret::AUDIT,
    &workflow::empty_secret::AUDIT,
    &workflow::invalid_call::AUDIT,
    &workflow::invalid_name::AUDIT,
    &workflow::invalid_runner::AUDIT,
    &workflow::invalid_shell::AUDIT,
    &workflow::misspelt_secret::AUDIT,
    &workflow::persisted_credentials::AUDIT,
    &workflow::shadowed_secret::AUDIT,
    &workflow::template_injection::AUDIT,
    &workflow::undefined_reference::AUDIT,
    &workflow::unexpected_value::AUDIT,
    &workflow::unknown_context::AUDIT,
    &workflow::unknown_event::AUDIT,
    &workflow::unknown_input::AUDIT,
    &workflow::unknown_key::AUDIT,
    &workflow::unpinned_action::AUDIT,
    &workflow::unpinned_image::AUDIT,
    &workflow::unreadable_workflow::AUDIT,
    &workflow::unused_secret::AUDIT,
    &posture::useless_ignore::AUDIT,
];

/// Every rule, those of secrets included, by id.
#[must_use]
pub fn rules() -> Vec<Rule> {
    let audits = ALL.iter().map(|audit| &audit.rule);
    let patterns = catalog::ALL.iter().map(|pattern| &pattern.rule);
    let mut rules: Vec<Rule> = audits.chain(generic::RULES).chain(patterns).cloned().collect();
    rules.sort_by(|a, b| a.id.cmp(&b.id));
    rules
}
