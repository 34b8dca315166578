//! The repository as one program: `read` writes down what a file adds to it, `link` puts the files together and follows strangers' text
//! and code through them.

mod known;
mod link;
mod read;
mod secret;

pub mod hazard;

pub use hazard::Hazard;
pub use link::{Linked, link};
pub use read::{PastedSecret, action, pasted_secrets, scripts, workflow};
pub use secret::{Leak, leak, leaks};
