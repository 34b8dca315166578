//! Credentials in text: patterns, the matcher that runs them in one pass, and the judgement of what is a secret.

pub mod catalog;
pub mod checksum;
mod disclaimed;
pub mod file;
pub mod generic;
pub mod identity;
pub mod matcher;
pub mod own;
pub mod partner;
pub mod pattern;
pub mod rank;
pub mod scanner;
mod strings;
pub mod validate;

pub use disclaimed::is_disclaimed;
pub use own::Own;
pub use scanner::{Scanner, Secret};
