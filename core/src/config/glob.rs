//! Patterns of paths, as `.gitignore` writes them.

use globset::{Glob, GlobBuilder, GlobSet, GlobSetBuilder};
use std::fmt;

/// Patterns of paths from the repository's root, read as git reads the lines of a `.gitignore` at the root (gitignore(5)):
///
/// - a pattern without `/` fits a file or a folder of that name at any depth, one with `/` (other than at its end) is bound to the root;
/// - a pattern that fits a folder takes all that is in it; with a `/` at its end it fits folders only;
/// - `*` and `?` do not cross `/`, `**` does; `[a-z]` and `{a,b}` are known; `\` takes a character's meaning away;
/// - of several patterns that fit, the last decides, and one that starts with `!` lets a path go again.
#[derive(Clone, Debug, Default)]
pub struct Globs {
    set: GlobSet,
    /// For each pattern of the set: does it let go?
    lets_go: Vec<bool>,
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
        let mut builder = GlobSetBuilder::new();
        let mut lets_go = Vec::new();
        let mut count = 0;
        for (index, pattern) in patterns.into_iter().enumerate() {
            let bad = |reason: String| BadGlob { index, reason };
            let (kept, negated) = pattern.strip_prefix('!').map_or((pattern, false), |rest| (rest, true));
            for text in spelled_out(kept).ok_or_else(|| bad("the pattern is empty".to_owned()))? {
                builder.add(compile(&text).map_err(|error| bad(error.kind().to_string()))?);
                lets_go.push(negated);
            }
            count = index;
        }
        let set = builder.build().map_err(|error| BadGlob { index: count, reason: error.kind().to_string() })?;
        Ok(Self { set, lets_go })
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.lets_go.is_empty()
    }

    /// The patterns take this path, which is from the root, with `/` as separator.
    #[must_use]
    pub fn takes(&self, path: &str) -> bool {
        let last = self.set.matches(path).into_iter().max();
        last.and_then(|index| self.lets_go.get(index)).is_some_and(|&lets_go| !lets_go)
    }
}

/// The same pattern as globs over whole paths: itself, unless it fits folders only, and all that is beneath.
fn spelled_out(pattern: &str) -> Option<Vec<String>> {
    let (body, folder_only) = pattern.strip_suffix('/').map_or((pattern, false), |body| (body, true));
    let (body, rooted) = body.strip_prefix('/').map_or((body, body.contains('/')), |body| (body, true));
    if body.is_empty() {
        return None;
    }
    let whole = if rooted { body.to_owned() } else { format!("**/{body}") };
    let beneath = format!("{whole}/**");
    Some(if folder_only { vec![beneath] } else { vec![whole, beneath] })
}

fn compile(text: &str) -> Result<Glob, globset::Error> {
    GlobBuilder::new(text).literal_separator(true).backslash_escape(true).build()
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
    fn a_broken_pattern_is_told() {
        assert_eq!(Globs::new(["a", "b[", "c"]).expect_err("an open bracket").index, 1);
        assert_eq!(Globs::new(["/"]).expect_err("empty").index, 0);
    }
}
