//! Audits of the family `secret`: what a program does with its secrets. Secrets that stand in files are patterns (`crate::secrets`).

pub mod logged_environment;
pub mod logged_headers;
pub mod logged_secret;
pub mod secret_in_exception;
pub mod secret_in_response;

mod telling;
