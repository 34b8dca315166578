//! `generic-secret`: a key or token of no known format, told by its name and its randomness.

use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::secrets::generic::score::Verdict;
use crate::secrets::generic::{Candidate, named};
use crate::text::Span;

pub static RULE: Rule = Rule {
    id: text("generic-secret"),
    family: Family::Secret,
    title: text("Key or token is written into a file"),
    severity: Severity::Critical,
    precision: Precision::Medium,
    persona: Persona::Regular,
    kind: Some(text("Key or token")),
    since: text("0.1.0"),
    online: false,
    fixable: false,
    aliases: &[
        "gitleaks:generic-api-key",
        "betterleaks:generic-api-key",
        "detect-secrets:Base64HighEntropyString",
        "detect-secrets:HexHighEntropyString",
        "kingfisher:kingfisher.generic.1",
        "noseyparker:np.generic.1",
    ],
    docs: Docs {
        what: text(
            "A value that looks random stands under a name that promises a key, token or secret: `API_KEY`, `clientSecret`, `access-token`, an `Authorization` header. \
             Random means: long enough, its characters evenly used, and hardly a word among them. A less random value counts where all the rest speaks for it; `ciward explain --why PATH:LINE` lists what counted. Digests, identifiers, UUIDs, paths, references and \
             placeholders are not reported, and lockfiles, minified code, style sheets and translations are left to the providers' own formats.",
        ),
        why: text(
            "A key opens whatever it was issued for, without a second factor and without anybody noticing, until it is revoked.",
        ),
        fix: text(
            "Rotate it first: whoever has a clone has the value. Then read it from the environment or a secret store, and remove it from the file.",
        ),
    },
};

/// A finding about the value of a named key or token.
#[must_use]
pub fn candidate(name: &str, value: &str, span: Span, verdict: Verdict) -> Candidate {
    let message = format!("{} is set to a literal key or token: {}", named(name, value, "A secret"), verdict.because);
    Candidate::new(&RULE, span, message, verdict)
}
