//! The environment contract: what is promised in a template, what stays on the machine, what code takes for granted.

pub mod committed_env_file;
pub mod credential_default;
pub mod env_drift;
pub mod env_file_in_image;
pub mod fail_open_secret;
pub mod ignored_env_example;
pub mod misnamed_env_example;
pub mod missing_env_example;
pub mod public_prefix_secret;
pub mod real_value_in_env_example;
pub mod sensitive_file;
pub mod server_key_in_frontend;
pub mod shared_environment_secret;
pub mod undocumented_variable;
pub mod unignored_env_file;
pub mod unused_variable;
