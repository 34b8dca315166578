//! Checks that a project has its machinery run: auditors of dependencies, scanners for secrets, bills of materials, signatures.
//!
//! A policy claims them by name, and what runs by itself (workflows, hooks, the scripts of packages, makefiles) is where the name must stand.
//! What a host can switch on without a file, such as CodeQL, is not among them: its absence proves nothing.

use crate::model::path_role::{is_test, is_vendored};

/// One check.
#[derive(Debug)]
pub struct Control {
    /// As a message calls it.
    pub name: &'static str,
    /// How a policy calls it, in small letters.
    claimed: &'static [&'static str],
    /// What stands where it is run, in small letters.
    run: &'static [&'static str],
    /// It looks for secrets.
    pub finds_secrets: bool,
}

const fn control(name: &'static str, claimed: &'static [&'static str], run: &'static [&'static str]) -> Control {
    Control { name, claimed, run, finds_secrets: false }
}

const fn scanner(name: &'static str, words: &'static [&'static str]) -> Control {
    Control { name, claimed: words, run: words, finds_secrets: true }
}

pub const CONTROLS: &[Control] = &[
    control(
        "npm audit",
        &["npm audit", "pnpm audit", "yarn audit"],
        &[
            "npm audit",
            "pnpm audit",
            "yarn audit",
            "yarn npm audit",
            "audit-ci",
            "better-npm-audit",
            "bun audit",
            "npm run audit",
        ],
    ),
    control(
        "cargo audit",
        &["cargo audit", "cargo-audit"],
        &["cargo audit", "cargo-audit", "cargo deny", "cargo-deny", "rustsec", "audit-check"],
    ),
    control("cargo deny", &["cargo deny", "cargo-deny"], &["cargo deny", "cargo-deny"]),
    control("pip-audit", &["pip-audit"], &["pip-audit", "pip_audit"]),
    control("safety", &["`safety`", "safety check", "safety scan"], &["safety"]),
    control("bandit", &["bandit"], &["bandit"]),
    control("bundler-audit", &["bundler-audit", "bundle audit"], &["bundler-audit", "bundle audit", "bundle-audit"]),
    control("brakeman", &["brakeman"], &["brakeman"]),
    control("govulncheck", &["govulncheck"], &["govulncheck"]),
    control("gosec", &["gosec"], &["gosec"]),
    control("osv-scanner", &["osv-scanner"], &["osv-scanner"]),
    control("trivy", &["trivy"], &["trivy"]),
    control("grype", &["grype"], &["grype", "scan-action"]),
    control("hadolint", &["hadolint"], &["hadolint"]),
    control("checkov", &["checkov"], &["checkov"]),
    control("tfsec", &["tfsec"], &["tfsec"]),
    control("zizmor", &["zizmor"], &["zizmor"]),
    control("actionlint", &["actionlint"], &["actionlint"]),
    control("a bill of materials", &["sbom", "bill of materials"], &["sbom", "syft", "cyclonedx", "spdx"]),
    control("cosign", &["cosign", "sigstore"], &["cosign", "sigstore", "attest-build-provenance", "--provenance"]),
    control("SLSA provenance", &["slsa"], &["slsa", "attest-build-provenance", "provenance"]),
    scanner("gitleaks", &["gitleaks"]),
    scanner("trufflehog", &["trufflehog"]),
    scanner("detect-secrets", &["detect-secrets"]),
    scanner("git-secrets", &["git-secrets", "git secrets"]),
    scanner("ggshield", &["ggshield"]),
    control(".secrets.baseline", &[], &[".secrets.baseline"]),
    Control {
        name: "another scanner",
        claimed: &[],
        run: &[
            "ciward",
            "talisman",
            "whispers",
            "betterleaks",
            "kingfisher",
            "secretlint",
            "noseyparker",
            "detect-private-key",
            "ripsecrets",
        ],
        finds_secrets: true,
    },
];

/// Larger files are no machinery, in bytes.
const LARGEST: usize = 1 << 20;

/// Of the checks of which this is known, those that a file runs, by their names.
#[must_use]
pub fn run_by(path: &str, text: &str) -> Vec<String> {
    if !is_machinery(path) || text.len() > LARGEST {
        return Vec::new();
    }
    let lower = text.to_ascii_lowercase();
    let run = CONTROLS.iter().filter(|control| control.run.iter().any(|word| lower.contains(word)));
    run.map(|control| control.name.to_owned()).collect()
}

/// The checks that a sentence in small letters speaks of.
pub fn claimed_by(sentence: &str) -> impl Iterator<Item = &'static Control> {
    CONTROLS.iter().filter(move |control| control.claimed.iter().any(|word| sentence.contains(word)))
}

/// The scripts that a workflow's text names, each by its last name.
#[must_use]
pub fn scripts_named(path: &str, text: &str) -> Vec<String> {
    if !is_workflow(path) || text.len() > LARGEST {
        return Vec::new();
    }
    let mut scripts: Vec<String> = text
        .split(|c: char| !(c.is_ascii_alphanumeric() || "._-".contains(c)))
        .filter(|word| is_script(word))
        .map(str::to_owned)
        .collect();
    scripts.sort();
    scripts.dedup();
    scripts
}

/// `provenance.ts`
#[must_use]
pub fn is_script(word: &str) -> bool {
    let (stem, extension) = word.rsplit_once('.').unwrap_or_default();
    stem.len() > 2 && matches!(extension, "ts" | "js" | "mjs" | "cjs" | "py" | "sh" | "rb" | "pl" | "ps1" | "php")
}

#[must_use]
pub fn is_workflow(path: &str) -> bool {
    path.starts_with(".github/workflows/")
}

/// What runs by itself, or is run by what does.
fn is_machinery(path: &str) -> bool {
    const FOLDERS: &[&str] =
        &[".github/", ".circleci/", ".gitlab/", ".husky/", ".githooks/", ".buildkite/", ".woodpecker/", "ci/", ".ci/"];
    const NAMES: &[&str] = &[
        ".gitlab-ci.yml",
        ".pre-commit-config.yaml",
        ".pre-commit-config.yml",
        "package.json",
        "Makefile",
        "GNUmakefile",
        "justfile",
        "Taskfile.yml",
        "Taskfile.yaml",
        "lefthook.yml",
        ".lefthook.yml",
        "lefthook.yaml",
        "Jenkinsfile",
        "azure-pipelines.yml",
        "bitbucket-pipelines.yml",
        ".travis.yml",
        ".drone.yml",
        "tox.ini",
        "noxfile.py",
        "pyproject.toml",
        "setup.cfg",
        "deny.toml",
        ".gitleaks.toml",
        ".goreleaser.yml",
        ".goreleaser.yaml",
        "build.gradle",
        "build.gradle.kts",
        "pom.xml",
        "composer.json",
        "Gemfile",
        ".secretlintrc.json",
        ".secrets.baseline",
        ".talismanrc",
        "mise.toml",
        "dangerfile.js",
        "Dockerfile",
        "Cargo.toml",
        "cloudbuild.yaml",
        "Earthfile",
        "Rakefile",
        "magefile.go",
    ];
    let name = path.rsplit('/').next().unwrap_or(path);
    let document = [".md", ".rst", ".txt", ".adoc"].iter().any(|end| name.ends_with(end));
    let script = [".sh", ".bash", ".ps1", ".mk"].iter().any(|end| name.ends_with(end));
    let own = FOLDERS.iter().any(|folder| path.starts_with(folder)) || NAMES.contains(&name) || script;
    own && !document && !is_vendored(path) && !is_test(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_check_is_known_where_it_is_run() {
        for control in CONTROLS {
            for word in control.run {
                assert!(run_by("Makefile", word).contains(&control.name.to_owned()), "{word}");
            }
        }
    }

    #[test]
    fn what_is_only_written_about_is_not_run() {
        assert!(run_by("README.md", "npm audit").is_empty() && run_by(".github/SECURITY.md", "npm audit").is_empty());
    }
}
