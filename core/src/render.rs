//! A report as text: one file a format, `Report` in, `String` out.
//!
//! Invariant: nothing here knows the terminal, the clock or the host. The same report gives the same bytes everywhere.

mod elsewhere;
mod environment;
mod evidence;
mod github;
mod html;
mod indented;
mod json;
mod level;
mod markdown;
mod permissions;
mod printable;
mod sarif;
mod text;
mod words;

pub use environment::{env_check_json, env_check_text, environment_json, environment_text};
pub use evidence::{evidence_json, evidence_text};
pub use github::github;
pub use html::html;
pub use json::{json, json_at_once};
pub use markdown::markdown;
pub use permissions::{permissions_json, permissions_text};
pub use printable::lines as harmless;
pub use sarif::sarif;
pub use text::{Style, text};

use crate::secrets::own::OwnPattern;

/// Where ciward lives: the reports point to it.
const HOME: &str = env!("CARGO_PKG_REPOSITORY");

/// The page that says more of a rule; a project's own have none, and share the one on how they are made.
fn page(rule: &str) -> String {
    if rule.starts_with(OwnPattern::PREFIX) {
        return format!("{HOME}/blob/main/docs/configuration.md#a-projects-own-patterns");
    }
    format!("{HOME}/blob/main/docs/rules/{rule}.md")
}
