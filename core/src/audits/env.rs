//! The environment contract: what is promised in a template, what stays on the machine, what code takes for granted.

pub mod committed_env_file;
pub mod credential_default;
pub mod missing_env_example;
pub mod sensitive_file;
pub mod unignored_env_file;
