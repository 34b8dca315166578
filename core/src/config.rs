//! The project's configuration, `ciward.yml`.

use crate::rule::Persona;

/// What a project decided. The default is what runs without a configuration file.
#[derive(Clone, Debug, Default)]
pub struct Config {
    pub persona: Persona,
}

/// How firmly an action's reference must be fixed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pinning {
    /// Nothing is asked.
    Any,
    /// Some reference must be named.
    Reference,
    #[default]
    Commit,
}

impl Config {
    /// What is asked of the references of `owner/repo`.
    #[must_use]
    pub fn pinning(&self, _slug: &str) -> Pinning {
        Pinning::Commit
    }
}
