//! What the repository lacks, or has without use.

pub mod missing_dependency_updates;
pub mod useless_ignore;
