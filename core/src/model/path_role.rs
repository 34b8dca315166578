//! What a path says of a file's part in the project: the program itself, its tests, its examples, other people's code.

/// Whether the file only tests, or is data of tests.
#[must_use]
pub fn is_test(path: &str) -> bool {
    const FOLDERS: &[&str] = &[
        "test",
        "tests",
        "__tests__",
        "testing",
        "testdata",
        "test-data",
        "test_data",
        "fixtures",
        "fixture",
        "__fixtures__",
        "__mocks__",
        "mocks",
        "spec",
        "specs",
        "e2e",
        "integration-tests",
        "integration_tests",
        "cypress",
        "playwright",
        "benchmark",
        "benchmarks",
        "bench",
        "benches",
    ];
    let name = name_of(path);
    let stem = name.split('.').next().unwrap_or(name);
    let marked = name.contains(".test.")
        || name.contains(".spec.")
        || name.contains(".e2e")
        || name == "conftest.py"
        || name.contains("playwright.config");
    let suffixed = ["_test", "_tests", "_spec", "Test", "Tests", "IT"].iter().any(|suffix| stem.ends_with(suffix));
    marked
        || suffixed
        || stem.starts_with("test_")
        || in_folder(path, FOLDERS)
        || folders(path).any(|folder| folder.ends_with(".Tests"))
}

/// Whether the file shows how something is used: documentation, examples, samples.
#[must_use]
pub fn is_example(path: &str) -> bool {
    const FOLDERS: &[&str] = &[
        "docs",
        "doc",
        "documentation",
        "example",
        "examples",
        "_example",
        "_examples",
        "sample",
        "samples",
        "demo",
        "demos",
        "tutorial",
        "tutorials",
        "website",
        "cookbook",
    ];
    in_folder(path, FOLDERS)
}

/// Whether the file was written elsewhere or by a machine.
#[must_use]
pub fn is_vendored(path: &str) -> bool {
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
        "dist",
        "build",
        ".next",
        ".yarn",
        "Pods",
    ];
    in_folder(path, FOLDERS) || name_of(path).contains(".min.")
}

/// Whether the file builds, lints or ships the program rather than being it.
#[must_use]
pub fn is_tooling(path: &str) -> bool {
    const FOLDERS: &[&str] = &[
        ".github",
        ".circleci",
        ".gitlab",
        ".husky",
        ".devcontainer",
        "scripts",
        "script",
        "tools",
        "hack",
        "ci",
        ".ci",
        "tasks",
        "xtask",
        "bin",
    ];
    let name = name_of(path);
    let configures = name.contains(".config.")
        || matches!(
            name,
            "setup.py" | "noxfile.py" | "fabfile.py" | "build.rs" | "gulpfile.js" | "Gruntfile.js" | "Rakefile" | "Gemfile"
        );
    configures || in_folder(path, FOLDERS) || name.ends_with(".gradle") || name.ends_with(".gradle.kts")
}

/// Whether the file is part of what the project runs for its users.
#[must_use]
pub fn is_program(path: &str) -> bool {
    !is_test(path) && !is_example(path) && !is_vendored(path) && !is_tooling(path)
}

/// The folder of a path: `` for the root, else without a trailing `/`.
#[must_use]
pub fn folder_of(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// Whether a folder is another, or lies within it.
#[must_use]
pub fn is_within(folder: &str, outer: &str) -> bool {
    outer.is_empty() || folder.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

fn name_of(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

fn folders(path: &str) -> impl Iterator<Item = &str> {
    folder_of(path).split('/')
}

fn in_folder(path: &str, names: &[&str]) -> bool {
    folders(path).any(|folder| names.iter().any(|name| folder.eq_ignore_ascii_case(name)))
}
