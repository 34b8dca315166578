//! Actions and programs that check something for its safety.

use crate::syntax::shell::{Program, Word};

/// A check, by the name that people know it by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    pub name: String,
    pub kind: Kind,
}

/// What it is that goes unnoticed where it is ignored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A signature, a checksum, a provenance: what comes next relies on it.
    Verifies,
    /// Secrets and faults in the code itself.
    Finds,
    /// Known faults of what the code depends on, which come and go by themselves.
    Audits,
}

/// The check that an action makes, its slug with the path in the repository.
#[must_use]
pub fn of_action(slug: &str) -> Option<Known> {
    let lower = slug.to_ascii_lowercase();
    let (_, kind) = ACTIONS.iter().find(|(known, _)| *known == lower)?;
    Some(Known { name: slug.to_owned(), kind: *kind })
}

/// Whether a script may call one of the programs: reading it costs more than looking for their names.
#[must_use]
pub fn is_likely(script: &str) -> bool {
    PROGRAMS.iter().any(|(name, verb, _)| script.contains(name) && verb.split(' ').all(|part| script.contains(part)))
}

/// The check that a command makes.
#[must_use]
pub fn of_program(program: &Program<'_>) -> Option<Known> {
    let words: Vec<String> = program.arguments.iter().filter_map(Word::literal).collect();
    let mut words: Vec<&str> = words.iter().map(String::as_str).collect();
    let mut name = program.name.as_str();
    // What runs another program by its name.
    while RUNNERS.contains(&name) || matches!((name, words.first().copied()), ("uv" | "pipx" | "poetry" | "pdm", Some("run"))) {
        let at = words.iter().position(|word| !word.starts_with('-') && *word != "run")?;
        name = words.get(at)?;
        words = words.get(at + 1..)?.to_vec();
    }
    if words.iter().any(|word| matches!(*word, "--version" | "--help" | "version" | "-h")) {
        return None;
    }
    let asked = |verb: &str| verb.split(' ').filter(|part| !part.is_empty()).all(|part| words.contains(&part));
    let (_, verb, kind) = PROGRAMS.iter().find(|(known, verb, _)| *known == name && asked(verb))?;
    Some(Known { name: format!("{name} {verb}").trim_end().to_owned(), kind: *kind })
}

const RUNNERS: &[&str] = &["uvx", "npx", "bunx", "sudo"];

/// From each action's own documentation.
static ACTIONS: &[(&str, Kind)] = &[
    ("actions/dependency-review-action", Kind::Verifies),
    ("anchore/scan-action", Kind::Audits),
    ("aquasecurity/tfsec-action", Kind::Finds),
    ("aquasecurity/trivy-action", Kind::Audits),
    ("bridgecrewio/checkov-action", Kind::Finds),
    ("checkmarx/kics-github-action", Kind::Finds),
    ("embarkstudios/cargo-deny-action", Kind::Audits),
    ("gitguardian/ggshield-action", Kind::Finds),
    ("github/codeql-action/analyze", Kind::Finds),
    ("gitleaks/gitleaks-action", Kind::Finds),
    ("golang/govulncheck-action", Kind::Audits),
    ("google/osv-scanner-action", Kind::Audits),
    ("google/osv-scanner-action/osv-scanner-action", Kind::Audits),
    ("pypa/gh-action-pip-audit", Kind::Audits),
    ("returntocorp/semgrep-action", Kind::Finds),
    ("rustsec/audit-check", Kind::Audits),
    ("securego/gosec", Kind::Finds),
    ("semgrep/semgrep-action", Kind::Finds),
    ("snyk/actions", Kind::Audits),
    ("snyk/actions/docker", Kind::Audits),
    ("snyk/actions/golang", Kind::Audits),
    ("snyk/actions/gradle", Kind::Audits),
    ("snyk/actions/maven", Kind::Audits),
    ("snyk/actions/node", Kind::Audits),
    ("snyk/actions/python", Kind::Audits),
    ("trufflesecurity/trufflehog", Kind::Finds),
    ("woodruffw/zizmor-action", Kind::Finds),
    ("zizmorcore/zizmor-action", Kind::Finds),
];

/// Programs, the words that make them check, and what they check; from their own documentation.
static PROGRAMS: &[(&str, &str, Kind)] = &[
    ("cosign", "verify", Kind::Verifies),
    ("cosign", "verify-blob", Kind::Verifies),
    ("cosign", "verify-attestation", Kind::Verifies),
    ("cosign", "verify-blob-attestation", Kind::Verifies),
    ("gh", "attestation verify", Kind::Verifies),
    ("gh", "release verify", Kind::Verifies),
    ("gpg", "--verify", Kind::Verifies),
    ("gpgv", "", Kind::Verifies),
    ("minisign", "-V", Kind::Verifies),
    ("notation", "verify", Kind::Verifies),
    ("npm", "audit signatures", Kind::Verifies),
    ("sha256sum", "-c", Kind::Verifies),
    ("sha256sum", "--check", Kind::Verifies),
    ("sha512sum", "-c", Kind::Verifies),
    ("sha512sum", "--check", Kind::Verifies),
    ("shasum", "-c", Kind::Verifies),
    ("shasum", "--check", Kind::Verifies),
    ("sigstore", "verify", Kind::Verifies),
    ("slsa-verifier", "verify-artifact", Kind::Verifies),
    ("slsa-verifier", "verify-image", Kind::Verifies),
    ("bandit", "", Kind::Finds),
    ("brakeman", "", Kind::Finds),
    ("checkov", "", Kind::Finds),
    ("ciward", "", Kind::Finds),
    ("detect-secrets", "scan", Kind::Finds),
    ("detect-secrets-hook", "", Kind::Finds),
    ("ggshield", "secret scan", Kind::Finds),
    ("gitleaks", "", Kind::Finds),
    ("gosec", "", Kind::Finds),
    ("kics", "scan", Kind::Finds),
    ("semgrep", "scan", Kind::Finds),
    ("semgrep", "ci", Kind::Finds),
    ("tfsec", "", Kind::Finds),
    ("trufflehog", "", Kind::Finds),
    ("zizmor", "", Kind::Finds),
    ("bundle-audit", "", Kind::Audits),
    ("bundler-audit", "", Kind::Audits),
    ("cargo", "audit", Kind::Audits),
    ("cargo", "deny", Kind::Audits),
    ("cargo", "vet", Kind::Audits),
    ("composer", "audit", Kind::Audits),
    ("docker", "scout cves", Kind::Audits),
    ("govulncheck", "", Kind::Audits),
    ("grype", "", Kind::Audits),
    ("npm", "audit", Kind::Audits),
    ("osv-scanner", "", Kind::Audits),
    ("pip-audit", "", Kind::Audits),
    ("pnpm", "audit", Kind::Audits),
    ("safety", "check", Kind::Audits),
    ("safety", "scan", Kind::Audits),
    ("snyk", "test", Kind::Audits),
    ("trivy", "", Kind::Audits),
    ("yarn", "audit", Kind::Audits),
    ("yarn", "npm audit", Kind::Audits),
];
