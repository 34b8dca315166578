//! `.dockerignore` files, judged as docker judges them (moby/patternmatcher): every pattern is from the context's root, `**` crosses
//! folders, a pattern that matches a folder covers what is in it, and the last one that matches decides.

use crate::syntax::ignorefile::Glob;

/// A `.dockerignore`, read.
#[derive(Clone, Debug, Default)]
pub struct DockerIgnore {
    patterns: Vec<(Glob, bool)>,
}

impl DockerIgnore {
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let lines = text.trim_start_matches('\u{feff}').lines().map(str::trim);
        let patterns = lines.filter(|line| !line.is_empty() && !line.starts_with('#')).map(|line| {
            let (line, negated) = line.strip_prefix('!').map_or((line, false), |line| (line.trim_start(), true));
            let clean = line.trim_start_matches("./").trim_matches('/');
            // A slash in front keeps the pattern from being one for names at any depth, as git has them.
            (Glob::parse(&format!("/{clean}")), negated)
        });
        Self { patterns: patterns.collect() }
    }

    /// Whether a file of the context is left out of it.
    #[must_use]
    pub fn ignores(&self, path: &str) -> bool {
        let folders = || path.match_indices('/').filter_map(|(slash, _)| path.get(..slash)).chain([path]);
        let last = self.patterns.iter().rev().find(|(glob, _)| folders().any(|part| glob.matches(part)));
        last.is_some_and(|(_, negated)| !negated)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_are_from_the_root_and_the_last_decides() {
        for (text, path, ignored) in [
            (".env", ".env", true),
            (".env", "app/.env", false),
            ("**/.env", "app/.env", true),
            ("**/.env*", ".env", true),
            (".env*\n!.env", ".env", false),
            ("*", ".env", true),
            ("*\n!src", "src/a", false),
            ("# .env", ".env", false),
            ("/.env", ".env", true),
            ("./.env", ".env", true),
            ("node_modules", ".env", false),
            (".*", ".env", true),
        ] {
            assert_eq!(DockerIgnore::parse(text).ignores(path), ignored, "{text:?} {path}");
        }
    }
}
