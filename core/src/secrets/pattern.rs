//! A pattern: one kind of credential, told apart by its own format. Data only; the matcher runs it.

use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, Text, text};

/// One kind of credential and how to know it.
#[derive(Clone, Debug)]
pub struct Pattern {
    /// Each pattern is a rule of its own, so that it can be ignored, explained and counted.
    pub rule: Rule,
    /// Literals in lower case, at least three bytes each, compared without regard to ASCII case: every match holds one of them within `reach`.
    pub keywords: &'static [&'static str],
    /// In the `regex` crate's syntax, without Unicode classes, over bytes. The group `secret`, or the whole match where there is none, is the secret.
    /// Invariant: no match is longer than `reach` on either side of the keyword.
    pub regex: &'static str,
    /// How far, in bytes, a match may reach to the left of its keyword's start and to the right of its end.
    pub reach: Reach,
    /// All must hold.
    pub validators: &'static [Validator],
    /// Texts in which this pattern finds exactly one secret. Written with `concat!`, so that no token-shaped text stands in the source.
    pub examples: &'static [&'static str],
    /// Texts in which it finds none.
    pub counterexamples: &'static [&'static str],
    pub rotation: Rotation,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reach {
    pub left: usize,
    pub right: usize,
}

impl Reach {
    /// For a token that starts with its keyword.
    pub const PREFIX: Self = Self { left: 8, right: 512 };
    /// For a value that is assigned to a name with the keyword in it: `cloudflare_token = "…"`.
    pub const NEAR: Self = Self { left: 32, right: 368 };
}

/// Tells a real credential from a text that merely has its shape.
#[derive(Clone, Copy, Debug)]
pub enum Validator {
    /// At least so many bits of Shannon entropy a character.
    Entropy(f32),
    /// Anything else: gets the secret, says whether it can be real.
    Holds(fn(&str) -> bool),
    /// The provider's proof that it issued the credential. Where it fails, the credential may have been altered for publication or be of a newer
    /// form: a value that looks random is then still told, as a doubtful one.
    Checksum(fn(&str) -> bool),
}

/// Where and how the owner replaces the credential.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rotation {
    /// The provider's page; empty where there is no single one.
    pub url: &'static str,
    /// One order a step, without a full stop.
    pub steps: &'static [&'static str],
}

/// The words of a provider's pattern: enough to make its rule.
#[derive(Clone, Copy, Debug)]
pub struct Words {
    /// `anthropic-api-key`.
    pub id: &'static str,
    /// `Anthropic API key`.
    pub kind: &'static str,
    pub severity: Severity,
    pub precision: Precision,
    /// What whoever holds it can do: one or two sentences.
    pub opens: &'static str,
    pub aliases: &'static [&'static str],
}

/// The rule of a provider's credential.
#[must_use]
pub const fn provider_rule(words: Words) -> Rule {
    heard_by(Persona::Regular, words)
}

/// The rule of a credential that its provider means everyone to see: who looks at everything wants to know where it stands.
#[must_use]
pub const fn public_rule(words: Words) -> Rule {
    heard_by(Persona::Pedantic, words)
}

const fn heard_by(persona: Persona, words: Words) -> Rule {
    Rule {
        id: text(words.id),
        family: Family::Secret,
        title: text(words.kind),
        severity: words.severity,
        precision: words.precision,
        persona,
        kind: Some(text(words.kind)),
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: words.aliases,
        docs: Docs { what: WHAT, why: text(words.opens), fix: FIX },
    }
}

const WHAT: Text = text(
    "A credential in this provider's own format stands in a file of the repository. Placeholders are not reported; a random value that fails the format's checksum is, as doubtful.",
);
const FIX: Text = text(
    "Rotate it first: whoever has a clone has the value. Then read it from the environment or a secret store, and remove it from the file.",
);
