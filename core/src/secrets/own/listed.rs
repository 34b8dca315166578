//! `listed-credential`: the names in a project's list of credentials are secrets, whatever their values look like.

use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::secrets::generic::Candidate;
use crate::secrets::generic::assignment::{self, Stretches};
use crate::secrets::generic::context::{Context, Setting, Syntax};
use crate::secrets::generic::evidence::Evidences;
use crate::secrets::generic::passage::Passages;
use crate::secrets::validate::{placeholder, words};
use crate::text::Span;

pub static RULE: Rule = Rule {
    id: text("listed-credential"),
    family: Family::Secret,
    title: text("Listed credential has a literal value"),
    severity: Severity::Critical,
    precision: Precision::High,
    persona: Persona::Regular,
    kind: Some(text("Listed credential")),
    since: text("0.1.0"),
    online: false,
    fixable: false,
    aliases: &[],
    docs: Docs {
        what: text(
            "A name that `credentials:` in `ciward.yml` lists, or one of its aliases, is given a literal value, however weak that looks: a user name or a chat's number \
             counts as much as a password. The name may be written in any way (`IB_PASSWORD`, `ibPassword`, `ib-password`, `config.ib_password`) and in any language's \
             assignment. References, placeholders and ciphertext are not reported; severity and kind are what the list says. A value in a provider's own format is reported as that. \
             In tests the severity is medium at most.",
        ),
        why: text(
            "The project says itself that this value is a credential. No format or randomness gives it away, so nothing else would notice it in a file that everyone with a clone has.",
        ),
        fix: text(
            "Replace the credential first, then read it from the environment or a secret store, and remove it from the file.",
        ),
    },
};

/// A credential that the project lists.
#[derive(Clone, Debug)]
pub struct Listed {
    pub name: String,
    /// Other names of the same credential.
    pub aliases: Vec<String>,
    /// `Interactive Brokers password`.
    pub kind: Option<String>,
    pub severity: Severity,
}

/// All listed credentials, and every way to write their names.
#[derive(Clone, Debug, Default)]
pub struct Names {
    listed: Vec<Listed>,
    /// A name or an alias, and whose it is.
    names: Vec<(String, usize)>,
}

impl Names {
    pub(super) const NONE: Self = Self { listed: Vec::new(), names: Vec::new() };

    #[must_use]
    pub fn new(listed: Vec<Listed>) -> Self {
        let of_one = |(index, one): (usize, &Listed)| {
            let names: Vec<String> = std::iter::once(&one.name).chain(&one.aliases).cloned().collect();
            names.into_iter().map(move |name| (name, index))
        };
        let names = listed.iter().enumerate().flat_map(of_one).collect();
        Self { listed, names }
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    /// The ways to write each name, in lower case, with the name's number.
    pub(super) fn spellings(&self) -> impl Iterator<Item = (String, usize)> {
        self.names.iter().enumerate().flat_map(|(index, (name, _))| {
            let words: Vec<String> = words::split(name).map(str::to_ascii_lowercase).collect();
            let mut spellings: Vec<String> = ["", "_", "-", "."].iter().map(|between| words.join(between)).collect();
            spellings.push(name.to_ascii_lowercase());
            spellings.sort();
            spellings.dedup();
            spellings.into_iter().map(move |spelling| (spelling, index))
        })
    }

    /// The literal values that are given to names at these places, in the order of their ends.
    pub(super) fn read(&self, text: &str, named: &[(usize, Span)], passages: &Passages) -> Vec<Candidate> {
        let stretches = Stretches::default();
        let mut found: Vec<Candidate> = Vec::new();
        // No name that ends before this offset needs another look: a run of names without a blank would be read again for each.
        let mut read = 0;
        for &(index, place) in named {
            let Some((name, listed)) = self.names.get(index).and_then(|(name, whose)| Some((name, self.listed.get(*whose)?)))
            else {
                continue;
            };
            let context = passages.at(place.start);
            if place.start < read || context.syntax == Syntax::Opaque {
                continue;
            }
            let whole = match assignment::name_around(text, place) {
                Ok(whole) => whole,
                Err(end) => {
                    read = end;
                    continue;
                }
            };
            if !names(text, whole, place) {
                continue;
            }
            let value = assignment::read(text, whole, context, &stretches)
                .map(|read| (read.value, read.quoted))
                .or_else(|| number(text, whole.end).map(|value| (value, false)));
            let literal = value.filter(|&(value, quoted)| is_literal(name, value.of(text), quoted, context));
            found.extend(literal.map(|(value, _)| candidate(name, listed, value, context)));
        }
        found
    }
}

/// The identifier ends with the name: what stands before it is an object that has it or a prefix that tools take off.
fn names(text: &str, whole: Span, place: Span) -> bool {
    const PREFIXES: &[&str] =
        &["TF_VAR_", "NEXT_PUBLIC_", "VITE_", "REACT_APP_", "PUBLIC_", "SECRET_", "ENV_", "INPUT_", "_", "__", "--", "-"];
    let before = Span::new(whole.start, place.start).of(text);
    whole.end == place.end && (before.is_empty() || before.ends_with(['.', '$']) || PREFIXES.contains(&before))
}

/// A whole number behind an operator, as code writes one without quotes.
fn number(text: &str, at: usize) -> Option<Span> {
    const SHORTEST: usize = 5;
    let rest = text.get(at..text.floor_char_boundary(text.len().min(at + 64)))?;
    let after = rest.trim_start_matches(['"', '\'', ']']).trim_start_matches(' ');
    let after = after.strip_prefix([':', '=']).filter(|after| !after.starts_with(['=', '~', '>']))?;
    let value = after.trim_start_matches(' ');
    let length = value.bytes().enumerate().take_while(|&(at, byte)| byte.is_ascii_digit() || at == 0 && byte == b'-').count();
    let ends = value.as_bytes().get(length).is_none_or(|byte| !byte.is_ascii_alphanumeric() && !b"._".contains(byte));
    let start = at + (rest.len() - value.len());
    (ends && length >= SHORTEST).then(|| Span::new(start, start + length))
}

/// Neither a reference nor a placeholder nor a piece of code: weakness is no excuse.
fn is_literal(name: &str, value: &str, quoted: bool, context: Context) -> bool {
    const TYPES: &[&str] =
        &["string", "str", "number", "int", "integer", "bool", "boolean", "text", "required", "optional", "secret", "any"];
    let letters = |text: &str| text.replace(['_', '-', '.'], "").to_ascii_lowercase();
    let digits = value.bytes().all(|byte| byte.is_ascii_digit());
    let counts = digits && value.bytes().any(|byte| value.bytes().next() != Some(byte));
    // In code a part of the name is a label: `"ib_password": "password"`.
    let label = if context.takes_bare_values() { "" } else { name };
    let stands_in = placeholder::is_placeholder(label, value) || letters(value) == letters(name);
    let is_code = !quoted
        && (value.contains(['(', '[', '{', '<']) || TYPES.contains(&value) || value.starts_with(['|', '>', '&', '*', '!']));
    value.len() > 1 && (counts || !stands_in) && !is_code && !placeholder::is_password_hash(value)
}

fn candidate(name: &str, listed: &Listed, value: Span, context: Context) -> Candidate {
    let is_test = context.setting == Setting::Test;
    let severity = if is_test { listed.severity.min(Severity::Medium) } else { listed.severity };
    let sure = matches!(context.setting, Setting::Product | Setting::Pipeline);
    let kind = listed.kind.as_ref().map(|kind| format!(" ({kind})")).unwrap_or_default();
    let message = if name == listed.name {
        format!("`{name}`{kind} is a listed credential and has a literal value")
    } else {
        format!("`{name}` stands for the listed credential `{}`{kind} and has a literal value", listed.name)
    };
    Candidate {
        rule: &RULE,
        span: value,
        value,
        message,
        severity,
        precision: if sure { Precision::High } else { Precision::Medium },
        persona: Persona::Regular,
        evidence: Evidences::NONE,
    }
}
