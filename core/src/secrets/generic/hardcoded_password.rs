//! `hardcoded-password`: a password that somebody wrote into a file.

use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::secrets::generic::score::Verdict;
use crate::secrets::generic::{Candidate, named};
use crate::text::Span;

pub static RULE: Rule = Rule {
    id: text("hardcoded-password"),
    family: Family::Secret,
    title: text("Password is written into a file"),
    severity: Severity::Critical,
    precision: Precision::Medium,
    persona: Persona::Regular,
    kind: Some(text("Password")),
    since: text("0.1.0"),
    online: false,
    fixable: false,
    aliases: &["detect-secrets:KeywordDetector", "bandit:B105", "bandit:B106", "bandit:B107"],
    docs: Docs {
        what: text(
            "A literal is assigned or passed to something whose name promises a password: an assignment, a keyword argument, an entry of a map, an element, \
             a command's flag (`sshpass -p`, `mysql -p`, `curl -u`), SQL's `IDENTIFIED BY`. The name and the place tell it, not the value's randomness: \
             people choose words. Configurations inside strings and comments count too, and base64 is decoded. `ciward explain --why PATH:LINE` lists what counted. Placeholders, references to variables or stores, labels, paths, one-way digests, and names about a password \
             (`password_field`, `PASSWORD_FILE`) are not reported. In tests, documentation and templates, plain and well-known words are reported to the pedantic persona only, all else with a lower severity.",
        ),
        why: text(
            "Whoever can read the repository, a clone, a fork or a build log of it can log in. Passwords are reused, so one that looks unimportant often opens more than it says.",
        ),
        fix: text("Change the password first, then read it from the environment or a secret store, and remove it from the file."),
    },
};

/// A finding about the value of a named password.
#[must_use]
pub fn candidate(name: &str, value: &str, span: Span, verdict: Verdict) -> Candidate {
    let message = format!("{} is set to a literal password: {}", named(name, value, "A password"), verdict.because);
    Candidate::new(&RULE, span, message, verdict)
}
