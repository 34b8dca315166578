//! The pure core of ciward: bytes in, findings out. ARCHITECTURE.md has the map.

#![warn(clippy::indexing_slicing, clippy::string_slice, clippy::panic, clippy::unreachable)]

pub mod at_once;
pub mod audit;
pub mod audits;
pub mod config;
mod engine;
pub mod finding;
pub mod fix;
pub mod flow;
pub mod model;
mod order;
pub mod place;
pub mod privilege;
pub mod reach;
pub mod render;
pub mod report;
pub mod rule;
pub mod secrets;
pub mod suppress;
pub mod syntax;
pub mod text;

pub use config::Config;
pub use engine::{Auditor, Form, Inner, Inspection, Reading, Source, follow_wrappers, repository};
pub use model::repository::State;
pub use report::Report;

/// This version of ciward, as the reports give it.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
