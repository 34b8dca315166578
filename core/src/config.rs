//! The project's configuration, `ciward.yml`.

use crate::rule::Persona;

/// What a project decided. The default is what runs without a configuration file.
#[derive(Clone, Debug, Default)]
pub struct Config {
    pub persona: Persona,
}

/// What a `uses:` must name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pin {
    /// Anything, even nothing.
    Any,
    /// A tag, a branch or a commit.
    Ref,
    /// A commit.
    Commit,
}

impl Config {
    /// What is asked of the references of `owner/repo`.
    #[must_use]
    pub fn pin_policy(&self, _action: &str) -> Option<Pin> {
        None
    }
}
