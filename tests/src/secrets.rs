//! Example secrets by their pattern's name, so that no page holds a token-shaped text.

use ciward_core::secrets::catalog;
use ciward_core::secrets::pattern::Pattern;
use regex::Regex;

/// Replaces `{pattern-id}` by that pattern's first example secret. Braces that name no pattern stay.
///
/// # Panics
/// A pattern's expression or example is wrong.
#[must_use]
pub fn expand(text: &str) -> String {
    let name = Regex::new(r"\{[a-z0-9-]+\}").expect("a constant");
    let mut expanded = String::with_capacity(text.len());
    let mut done = 0;
    for found in name.find_iter(text) {
        let id = &text[found.start() + 1..found.end() - 1];
        let Some(pattern) = catalog::ALL.iter().find(|pattern| pattern.rule.id == id) else { continue };
        expanded.push_str(&text[done..found.start()]);
        expanded.push_str(&example(pattern));
        done = found.end();
    }
    expanded.push_str(&text[done..]);
    expanded
}

/// The secret in a pattern's first example.
///
/// # Panics
/// The pattern does not match its own example.
#[must_use]
pub fn example(pattern: &Pattern) -> String {
    let regex = Regex::new(pattern.regex).expect("a pattern's expression compiles");
    let text = pattern.examples.first().expect("a pattern has an example");
    let captures = regex.captures(text).expect("a pattern matches its example");
    captures.name("secret").or(captures.get(0)).map_or("", |found| found.as_str()).to_owned()
}
