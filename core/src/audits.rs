//! The table of contents: every built-in audit.

pub mod env;
pub mod workflow;

use crate::audit::Audit;
use crate::rule::Rule;

/// Every audit, by family and then by id.
pub static ALL: &[&Audit] = &[
    &env::committed_env_file::AUDIT,
    &env::credential_default::AUDIT,
    &env::missing_env_example::AUDIT,
    &env::sensitive_file::AUDIT,
    &env::unignored_env_file::AUDIT,
    &workflow::broad_permissions::AUDIT,
    &workflow::dangerous_trigger::AUDIT,
    &workflow::persisted_credentials::AUDIT,
    &workflow::template_injection::AUDIT,
    &workflow::unpinned_action::AUDIT,
    &workflow::unpinned_image::AUDIT,
    &workflow::unreadable_workflow::AUDIT,
];

/// Every rule, by id.
#[must_use]
pub fn rules() -> Vec<Rule> {
    let mut rules: Vec<Rule> = ALL.iter().map(|audit| audit.rule.clone()).collect();
    rules.sort_by(|a, b| a.id.cmp(&b.id));
    rules
}
