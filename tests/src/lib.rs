//! The test kit: pages that hold files and say what ciward must find in them.

pub mod golden;
pub mod page;
pub mod secrets;

use std::path::{Path, PathBuf};

/// The checkout's root.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}
