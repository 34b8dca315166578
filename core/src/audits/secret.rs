//! Audits of the family `secret`: what a program does with its secrets. Secrets that stand in files are patterns (`crate::secrets`).

pub mod baked_secret;
pub mod compose_literal_secret;
pub mod inline_mcp_credential;
pub mod logged_environment;
pub mod logged_headers;
pub mod logged_secret;
pub mod manifest_literal_secret;
pub mod secret_in_exception;
pub mod secret_in_response;
pub mod service_literal_secret;
pub mod sql_literal_key;
pub mod sql_literal_password;

mod telling;
