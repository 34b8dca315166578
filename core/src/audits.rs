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
    &workflow::adhoc_package::AUDIT,
    &workflow::archived_action::AUDIT,
    &workflow::broad_permissions::AUDIT,
    &workflow::dangerous_trigger::AUDIT,
    &workflow::dependabot_cooldown::AUDIT,
    &workflow::dependabot_execution::AUDIT,
    &workflow::dumped_secrets::AUDIT,
    &workflow::echoed_secret::AUDIT,
    &workflow::forbidden_action::AUDIT,
    &workflow::insecure_url::AUDIT,
    &workflow::lockfile_drift::AUDIT,
    &workflow::misspelt_action::AUDIT,
    &workflow::obfuscated_expression::AUDIT,
    &workflow::obfuscated_uses::AUDIT,
    &workflow::outdated_runner::AUDIT,
    &workflow::outdated_runtime::AUDIT,
    &workflow::persisted_credentials::AUDIT,
    &workflow::remote_script::AUDIT,
    &workflow::replaceable_action::AUDIT,
    &workflow::self_repository::AUDIT,
    &workflow::template_injection::AUDIT,
    &workflow::unpinnable_action::AUDIT,
    &workflow::unpinned_action::AUDIT,
    &workflow::unpinned_hook::AUDIT,
    &workflow::unpinned_image::AUDIT,
    &workflow::unpinned_tool::AUDIT,
    &workflow::unreadable_workflow::AUDIT,
    &workflow::untrusted_publishing::AUDIT,
    &workflow::vulnerable_action::AUDIT,
    &posture::missing_dependency_updates::AUDIT,
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
