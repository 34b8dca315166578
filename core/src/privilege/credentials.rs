//! Whose token something is given.

use crate::model::workflow::Site;
use crate::syntax::yaml::Node;

/// What a text that is used as a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token {
    /// The job's own, or it may be.
    Own,
    /// Another one.
    Other,
    Absent,
}

/// `${{ secrets.GITHUB_TOKEN }}`, `${{ secrets.PAT || github.token }}`, `${{ inputs.token }}`: what a caller gives may be its own.
pub(super) fn of_text(text: &str, site: Site<'_, '_>) -> Token {
    let lower = text.to_ascii_lowercase();
    if names_own(&lower) || lower.contains("inputs.") {
        return Token::Own;
    }
    if let Some(name) = lower
        .split_once("env.")
        .map(|(_, rest)| rest.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').next().unwrap_or_default())
    {
        let set = site.env().find(|entry| entry.key.as_str().is_some_and(|key| key.eq_ignore_ascii_case(name)));
        let own = set.and_then(|entry| entry.value.as_str()).is_some_and(|value| names_own(&value.to_ascii_lowercase()));
        return if own { Token::Own } else { Token::Other };
    }
    if text.trim().is_empty() { Token::Absent } else { Token::Other }
}

pub(super) fn of_node(node: &Node, site: Site<'_, '_>) -> Token {
    node.as_str().map_or(Token::Other, |text| of_text(text, site))
}

/// What an environment variable holds.
pub(super) fn of_variable(name: &str, site: Site<'_, '_>) -> Token {
    site.env_value(name).map_or(Token::Absent, |node| of_node(node, site))
}

/// The job's own token, by its name; the text is in lower case.
pub(super) fn names_own(lower: &str) -> bool {
    lower.contains("github.token") || lower.contains("secrets.github_token") || lower.contains("github['token']")
}

/// The token that a script's command for GitHub takes: by the environment, or pasted into the script.
pub(super) fn of_script(script: &str, site: Site<'_, '_>) -> Token {
    for name in ["GH_TOKEN", "GITHUB_TOKEN"] {
        match of_variable(name, site) {
            Token::Absent => {}
            token => return token,
        }
    }
    let lower = script.to_ascii_lowercase();
    if names_own(&lower) {
        return Token::Own;
    }
    if lower.contains("secrets.") || lower.contains(".outputs.token") {
        return Token::Other;
    }
    if site.job.is_none() { Token::Own } else { Token::Absent }
}

/// The variables of the environment that hold the job's own token.
pub(super) fn own_variables<'y>(site: Site<'_, 'y>) -> Vec<&'y str> {
    let own = |node: &Node| node.as_str().is_some_and(|text| names_own(&text.to_ascii_lowercase()));
    site.env().filter(|entry| own(&entry.value)).filter_map(|entry| entry.key.as_str()).collect()
}
