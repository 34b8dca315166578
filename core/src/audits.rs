//! The table of contents: every built-in audit.

pub mod env;
pub mod follows;
pub mod posture;
pub mod secret;
pub mod workflow;

use crate::audit::Audit;
use crate::order::sort_by;
use crate::rule::Rule;
use crate::secrets::own::listed;
use crate::secrets::{catalog, file, generic};

/// Every audit, by family and then by id.
pub static ALL: &[&Audit] = &[
    &env::committed_env_file::AUDIT,
    &env::credential_default::AUDIT,
    &env::missing_env_example::AUDIT,
    &env::sensitive_file::AUDIT,
    &env::unignored_env_file::AUDIT,
    &secret::logged_environment::AUDIT,
    &secret::logged_headers::AUDIT,
    &secret::logged_secret::AUDIT,
    &secret::secret_in_exception::AUDIT,
    &secret::secret_in_response::AUDIT,
    &workflow::adhoc_package::AUDIT,
    &workflow::agent_permission_bypass::AUDIT,
    &workflow::agent_prompt_injection::AUDIT,
    &workflow::agent_with_write_token::AUDIT,
    &workflow::always_true_condition::AUDIT,
    &workflow::archived_action::AUDIT,
    &workflow::argument_injection::AUDIT,
    &workflow::bidi_characters::AUDIT,
    &workflow::broad_permissions::AUDIT,
    &workflow::cache_poisoning::AUDIT,
    &workflow::cmd_shell::AUDIT,
    &workflow::container_credential::AUDIT,
    &workflow::custom_shell::AUDIT,
    &workflow::cyclic_needs::AUDIT,
    &workflow::dangerous_trigger::AUDIT,
    &workflow::debug_switch::AUDIT,
    &workflow::dependabot_cooldown::AUDIT,
    &workflow::dependabot_execution::AUDIT,
    &workflow::deprecated_command::AUDIT,
    &workflow::disabled_verification::AUDIT,
    &workflow::dropped_output::AUDIT,
    &workflow::dumped_secrets::AUDIT,
    &workflow::duplicate_id::AUDIT,
    &workflow::echoed_secret::AUDIT,
    &workflow::empty_secret::AUDIT,
    &workflow::environment_injection::AUDIT,
    &workflow::forbidden_action::AUDIT,
    &workflow::insecure_url::AUDIT,
    &workflow::invalid_call::AUDIT,
    &workflow::invalid_name::AUDIT,
    &workflow::invalid_runner::AUDIT,
    &workflow::invalid_shell::AUDIT,
    &workflow::label_gate_with_synchronize::AUDIT,
    &workflow::lockfile_drift::AUDIT,
    &workflow::long_lived_cloud_key::AUDIT,
    &workflow::missing_timeout::AUDIT,
    &workflow::misspelt_action::AUDIT,
    &workflow::misspelt_secret::AUDIT,
    &workflow::mistyped_expression::AUDIT,
    &workflow::obfuscated_expression::AUDIT,
    &workflow::obfuscated_uses::AUDIT,
    &workflow::outdated_runner::AUDIT,
    &workflow::outdated_runtime::AUDIT,
    &workflow::output_clobbering::AUDIT,
    &workflow::overscoped_app_token::AUDIT,
    &workflow::pasted_secret::AUDIT,
    &workflow::persisted_credentials::AUDIT,
    &workflow::pip_install_input::AUDIT,
    &workflow::privileged_container::AUDIT,
    &workflow::remote_script::AUDIT,
    &workflow::replaceable_action::AUDIT,
    &workflow::request_forgery::AUDIT,
    &workflow::secret_as_path::AUDIT,
    &workflow::secret_in_arguments::AUDIT,
    &workflow::secret_in_artifact::AUDIT,
    &workflow::secret_in_cache::AUDIT,
    &workflow::secret_in_image::AUDIT,
    &workflow::secret_in_summary::AUDIT,
    &workflow::secret_in_url::AUDIT,
    &workflow::secret_outside_environment::AUDIT,
    &workflow::secret_posted::AUDIT,
    &workflow::secret_sent_elsewhere::AUDIT,
    &workflow::secrets_inherit::AUDIT,
    &workflow::self_hosted_runner::AUDIT,
    &workflow::self_repository::AUDIT,
    &workflow::shadowed_secret::AUDIT,
    &workflow::spoofable_actor::AUDIT,
    &workflow::template_injection::AUDIT,
    &workflow::traced_secret::AUDIT,
    &workflow::undefined_reference::AUDIT,
    &workflow::undocumented_permission::AUDIT,
    &workflow::unexpected_value::AUDIT,
    &workflow::unguarded_comment_trigger::AUDIT,
    &workflow::unknown_context::AUDIT,
    &workflow::unknown_event::AUDIT,
    &workflow::unknown_input::AUDIT,
    &workflow::unknown_key::AUDIT,
    &workflow::unlimited_concurrency::AUDIT,
    &workflow::unmasked_secret_field::AUDIT,
    &workflow::unnamed_workflow::AUDIT,
    &workflow::unpinnable_action::AUDIT,
    &workflow::unpinned_action::AUDIT,
    &workflow::unpinned_agent_cli::AUDIT,
    &workflow::unpinned_hook::AUDIT,
    &workflow::unpinned_image::AUDIT,
    &workflow::unpinned_tool::AUDIT,
    &workflow::unreadable_workflow::AUDIT,
    &workflow::unsecure_commands::AUDIT,
    &workflow::unsound_contains::AUDIT,
    &workflow::unsound_ternary::AUDIT,
    &workflow::untrusted_artifact::AUDIT,
    &workflow::untrusted_checkout::AUDIT,
    &workflow::untrusted_publishing::AUDIT,
    &workflow::untrusted_runner::AUDIT,
    &workflow::unused_secret::AUDIT,
    &workflow::vulnerable_action::AUDIT,
    &workflow::wide_oidc::AUDIT,
    &workflow::workflow_run_unchecked::AUDIT,
    &workflow::workflow_wide_secret::AUDIT,
    &workflow::world_readable_secret::AUDIT,
    &posture::missing_dependency_updates::AUDIT,
    &posture::useless_ignore::AUDIT,
];

/// Every rule, those of secrets included, by id.
#[must_use]
pub fn rules() -> Vec<Rule> {
    let audits = ALL.iter().map(|audit| &audit.rule);
    let patterns = catalog::ALL.iter().map(|pattern| &pattern.rule);
    let mut rules: Vec<Rule> =
        audits.chain(generic::RULES).chain([&listed::RULE]).chain(file::RULES).chain(patterns).cloned().collect();
    sort_by(&mut rules, |a, b| a.id.cmp(&b.id));
    rules
}
