//! The few things that one file tells about the whole repository.

use crate::place::Place;
use serde::{Deserialize, Serialize};

/// What audits of the whole repository need to know of one file.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Facts {
    /// Environment variables that the file reads.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub reads: Vec<EnvRead>,
    /// The lines of an ignore file (`.gitignore`), as written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ignore_file: Option<String>,
}

impl Facts {
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// One read of an environment variable.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EnvRead {
    pub name: String,
    pub place: Place,
    /// The program cannot go on without it.
    pub required: bool,
}
