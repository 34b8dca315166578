//! When a deployment's file is used, by its path: in earnest, while developing, or to show and to test something.

use crate::model::path_role::{folder_of, is_example, is_test};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Occasion {
    /// Tests, examples, documentation.
    Example,
    /// On a developer's machine and in pipelines: `compose.dev.yml`, `compose.override.yml`, `.devcontainer/`.
    Development,
    /// Nothing says otherwise.
    Earnest,
}

impl Occasion {
    #[must_use]
    pub fn of(path: &str) -> Self {
        match () {
            () if is_test(path) || is_example(path) || is_shown(path) => Self::Example,
            () if is_for_development(path) => Self::Development,
            () => Self::Earnest,
        }
    }

    #[must_use]
    pub fn is_earnest(self) -> bool {
        self == Self::Earnest
    }
}

/// Others wrote it, and their next release replaces it.
#[must_use]
pub fn is_foreign(path: &str) -> bool {
    const FOLDERS: &[&str] = &[
        "node_modules",
        "vendor",
        "_vendor",
        "third_party",
        "third-party",
        "thirdparty",
        "site-packages",
        ".venv",
        "venv",
        ".yarn",
    ];
    folder_of(path).split('/').any(|folder| FOLDERS.contains(&folder))
}

/// `compose.example.yml`, `Dockerfile.sample`, `templates/compose.yml`.
fn is_shown(path: &str) -> bool {
    const WORDS: &[&str] = &["example", "sample", "template", "demo", "tutorial", "quickstart"];
    let name = path.rsplit('/').next().unwrap_or(path);
    words(name).any(|word| WORDS.iter().any(|shown| word.eq_ignore_ascii_case(shown)))
}

fn is_for_development(path: &str) -> bool {
    #[rustfmt::skip]
    const WORDS: &[&str] = &[
        "dev", "devel", "develop", "development", "local", "override", "test", "tests", "testing", "ci", "e2e", "debug", "devcontainer",
        "integration", "benchmark", "bench", "lint", "docs",
    ];
    const FOLDERS: &[&str] = &[".github", "hack", "scripts", "tools", "devenv", "sandbox", "playground"];
    let name = path.rsplit('/').next().unwrap_or(path);
    words(name).any(|word| WORDS.iter().any(|used| word.eq_ignore_ascii_case(used)))
        || folder_of(path).split('/').any(|folder| {
            FOLDERS.iter().any(|used| folder.eq_ignore_ascii_case(used))
                || words(folder).any(|word| WORDS.iter().any(|used| word.eq_ignore_ascii_case(used)))
        })
}

fn words(name: &str) -> impl Iterator<Item = &str> {
    name.split(['.', '-', '_'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_tells_the_occasion() {
        for (path, occasion) in [
            ("compose.yaml", Occasion::Earnest),
            ("docker-compose.prod.yml", Occasion::Earnest),
            ("docker-compose.dev.yml", Occasion::Development),
            ("compose.override.yaml", Occasion::Development),
            (".devcontainer/compose.yml", Occasion::Development),
            ("examples/app/compose.yml", Occasion::Example),
            ("tests/compose.yml", Occasion::Example),
            ("deploy/compose.example.yml", Occasion::Example),
            ("build/Dockerfile", Occasion::Earnest),
        ] {
            assert_eq!(Occasion::of(path), occasion, "{path}");
        }
    }
}
