//! Which of two rules says more of the same text.

use crate::secrets::own::{OwnPattern, listed};
use crate::secrets::{file, generic};

/// How much a rule tells of what it found, by its id: a whole key, a project's own pattern, a provider's format, a token that says whose it is, a file's format, an address,
/// then what only its name gives away.
#[must_use]
pub fn rank(rule: &str) -> u8 {
    match rule {
        id if id == generic::private_key::RULE.id => PROVIDED + 2,
        id if id.starts_with(OwnPattern::PREFIX) => PROVIDED + 1,
        id if id == generic::json_web_token::RULE.id => PROVIDED - 1,
        id if id == listed::RULE.id => 3,
        id if file::RULES.iter().any(|rule| rule.id == id) => 2,
        id if id == generic::connection::RULE.id => 1,
        "hardcoded-password" | "generic-secret" => 0,
        _ => PROVIDED,
    }
}

/// The rank of a provider's own format, and the least of a format that cannot be mistaken.
const PROVIDED: u8 = 5;

/// The rule knows its secrets by a format of their own, not by what stands around them.
#[must_use]
pub fn is_format(rule: &str) -> bool {
    rank(rule) >= PROVIDED - 1
}
