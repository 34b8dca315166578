//! The project's configuration, `ciward.yml`.

use crate::rule::Persona;

/// What a project decided. The default is what runs without a configuration file.
#[derive(Clone, Debug, Default)]
pub struct Config {
    pub persona: Persona,
}
