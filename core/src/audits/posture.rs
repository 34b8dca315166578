//! What the repository lacks, or has without use.

pub mod dead_reference;
pub mod disclosed_host;
pub mod false_claim;
pub mod missing_dependency_updates;
pub mod missing_secret_hook;
pub mod missing_security_contact;
pub mod missing_security_policy;
pub mod useless_ignore;
