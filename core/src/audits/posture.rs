//! What the repository lacks, or has without use.

pub mod useless_ignore;
