//! Patterns of paths, as `.gitignore` writes them.

mod braces;

use crate::syntax::ignorefile::Glob;
use std::fmt;

/// Patterns of paths from the repository's root, read as git reads the lines of a `.gitignore` at the root (gitignore(5)):
///
/// - a pattern without `/` fits a file or a folder of that name at any depth, one with `/` (other than at its end) is bound to the root;
/// - a pattern that fits a folder takes all that is in it; with a `/` at its end it fits folders only;
/// - `*` and `?` do not cross `/`, `**` does; `[a-z]` and `{a,b}` are known; `\` takes a character's meaning away;
/// - of several patterns that fit, the last decides, and one that starts with `!` lets a path go again.
#[derive(Clone, Debug, Default)]
pub struct Globs {
    patterns: Vec<Pattern>,
}

#[derive(Clone, Debug)]
struct Pattern {
    glob: Glob,
    folder_only: bool,
    lets_go: bool,
}

/// A pattern that cannot be read, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadGlob {
    /// Which of the patterns.
    pub index: usize,
    pub reason: String,
}

impl fmt::Display for BadGlob {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.reason)
    }
}

impl Globs {
    /// # Errors
    /// A pattern is empty, or has an open bracket or brace.
    pub fn new<'a>(patterns: impl IntoIterator<Item = &'a str>) -> Result<Self, BadGlob> {
        let mut read = Vec::new();
        for (index, pattern) in patterns.into_iter().enumerate() {
            let bad = |reason: &str| BadGlob { index, reason: reason.to_owned() };
            let (kept, lets_go) = pattern.strip_prefix('!').map_or((pattern, false), |rest| (rest, true));
            for spelled_out in braces::spelled_out(kept).map_err(bad)? {
                read.push(Pattern::read(&spelled_out, lets_go).map_err(bad)?);
            }
        }
        Ok(Self { patterns: read })
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.patterns.is_empty()
    }

    /// The patterns take this path, which is from the root, with `/` as separator.
    #[must_use]
    pub fn takes(&self, path: &str) -> bool {
        self.patterns.iter().rev().find(|pattern| pattern.fits(path)).is_some_and(|pattern| !pattern.lets_go)
    }
}

impl Pattern {
    fn read(pattern: &str, lets_go: bool) -> Result<Self, &'static str> {
        let (body, folder_only) = pattern.strip_suffix('/').map_or((pattern, false), |body| (body, true));
        if body.trim_start_matches('/').is_empty() {
            return Err("the pattern is empty");
        }
        let glob = Glob::parse(body);
        if !glob.is_readable() {
            return Err("a `[` is not closed, or nothing stands behind a `\\`");
        }
        Ok(Self { glob, folder_only, lets_go })
    }

    /// It fits the path or a folder that the path is in.
    fn fits(&self, path: &str) -> bool {
        let mut folders = path.match_indices('/').filter_map(|(at, _)| path.get(..at));
        !self.folder_only && self.glob.matches(path) || folders.any(|folder| self.glob.matches(folder))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn takes(patterns: &[&str], path: &str) -> bool {
        Globs::new(patterns.iter().copied()).expect("readable patterns").takes(path)
    }

    #[test]
    fn a_name_fits_at_any_depth_and_takes_what_is_in_it() {
        assert!(takes(&["vendor"], "vendor/a.js") && takes(&["vendor"], "x/vendor/y/a.js") && takes(&["*.min.js"], "x/a.min.js"));
        assert!(!takes(&["vendor"], "vendored/a.js"));
    }

    #[test]
    fn a_slash_binds_to_the_root() {
        assert!(takes(&["/docs"], "docs/a") && takes(&["a/b"], "a/b/c"));
        assert!(!takes(&["/docs"], "x/docs/a") && !takes(&["a/b"], "x/a/b"));
    }

    #[test]
    fn a_slash_at_the_end_fits_folders_only() {
        assert!(takes(&["build/"], "x/build/a"));
        assert!(!takes(&["build/"], "x/build"));
    }

    #[test]
    fn a_star_does_not_cross_a_slash_but_two_do() {
        assert!(takes(&["a/**/z"], "a/b/c/z") && takes(&["a/**/z"], "a/z") && takes(&["a/*/z"], "a/b/z"));
        assert!(!takes(&["a/*/z"], "a/b/c/z"));
    }

    #[test]
    fn the_last_that_fits_decides() {
        assert!(!takes(&["*.pem", "!test.pem"], "a/test.pem"));
        assert!(takes(&["!test.pem", "*.pem"], "a/test.pem"));
    }

    #[test]
    fn braces_give_a_choice() {
        assert!(takes(&["*.{pem,key}"], "a/b.key") && takes(&["{docs,x/{a,b}}/c"], "x/b/c/d") && takes(&["a{,b}"], "a"));
        assert!(!takes(&["*.{pem,key}"], "a/b.crt") && takes(&["\\{a,b\\}"], "{a,b}") && takes(&["[{]a"], "{a"));
    }

    #[test]
    fn a_broken_pattern_is_told() {
        assert_eq!(Globs::new(["a", "{a,b"]).expect_err("an open brace").index, 1);
        assert_eq!(Globs::new(["{a,b}".repeat(30).as_str()]).expect_err("too many choices").index, 0);
        assert_eq!(Globs::new(["a", "b[", "c"]).expect_err("an open bracket").index, 1);
        assert_eq!(Globs::new(["/"]).expect_err("empty").index, 0);
    }
}
