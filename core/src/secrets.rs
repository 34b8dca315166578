//! Credentials in text: patterns, the matcher that runs them in one pass, and the judgement of what is a secret.

pub mod catalog;
pub mod checksum;
pub mod pattern;
