//! The facts of one file, which most files have none of.

use crate::model::facts::Facts;
use serde::{Deserialize, Serialize};
use std::ops::{Deref, DerefMut};
use std::sync::LazyLock;

/// Reads as [`Facts`], and takes the place of one word until the first of them is written: a repository has a hundred thousand files that tell
/// nothing, and a host keeps what each of them told.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct FileFacts(Option<Box<Facts>>);

static NONE: LazyLock<Facts> = LazyLock::new(Facts::default);

impl FileFacts {
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.as_ref().is_none_or(|facts| facts.is_empty())
    }

    /// Lets go of the room for facts where none were written.
    pub fn settle(&mut self) {
        if self.is_empty() {
            self.0 = None;
        }
    }
}

impl Deref for FileFacts {
    type Target = Facts;

    fn deref(&self) -> &Facts {
        self.0.as_deref().unwrap_or(&NONE)
    }
}

impl DerefMut for FileFacts {
    fn deref_mut(&mut self) -> &mut Facts {
        self.0.get_or_insert_default()
    }
}
