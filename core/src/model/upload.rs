//! What an artifact takes in.

use crate::model::facts::told_version;
use crate::model::step::Step;
use crate::model::uses::Reference;
use crate::model::version::Version;
use crate::syntax::yaml::Node;
use crate::text::File;
use std::cmp::Ordering;

/// Whether an upload leaves out what is hidden, as `actions/upload-artifact` does from 4.4 on unless it is asked for it (its release notes of
/// September 2024). A commit whose comment tells no version is taken for an old one.
#[must_use]
pub fn leaves_hidden_out(file: &File<'_>, step: &Step<'_>) -> bool {
    let asked = step
        .input("include-hidden-files")
        .and_then(Node::as_str)
        .is_some_and(|value| !value.trim().eq_ignore_ascii_case("false"));
    let Some(uses) = step.uses().filter(|uses| uses.is("actions/upload-artifact") || uses.is("actions/upload-artifact/merge"))
    else {
        return false;
    };
    let version = match uses.remote().map(|remote| remote.reference) {
        Some(Reference::Symbolic(name)) => Version::parse(name),
        Some(Reference::Commit(_)) => told_version(file, uses.span()).and_then(|told| Version::parse(&told)),
        _ => None,
    };
    let since = Version::parse("4.4.0");
    !asked && version.zip(since).is_some_and(|(version, since)| version.compared(&since) != Ordering::Less)
}

/// Whether the name at a path's end starts with a dot; what a pattern takes in below counts with it.
#[must_use]
pub fn is_hidden(path: &str) -> bool {
    let name = path.trim_end_matches(['*', '/']).rsplit('/').next().unwrap_or_default();
    name.len() > 1 && name.starts_with('.') && name != ".."
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dot_hides() {
        assert!([".env", "app/.env", ".git/", ".git/**"].iter().all(|path| is_hidden(path)));
        assert!([".", "..", "./", "./**", "a.env", "app/", ".git/config"].iter().all(|path| !is_hidden(path)));
    }
}
