//! What a rule said of a file: where, how bad, why, and what would mend it.

use crate::place::Place;
use crate::rule::{Family, Persona, Precision, Rule, Severity, Text, text};
use crate::text::{Change, File};
use serde::{Deserialize, Serialize};

/// One thing that a rule found. Every text in it is free of secret values once the inspection is sealed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    pub rule: Text,
    pub family: Family,
    pub severity: Severity,
    pub precision: Precision,
    pub persona: Persona,
    pub place: Place,
    /// One sentence in the user's terms, code in backticks, no full stop at the end.
    pub message: String,
    /// The kind of credential, for secrets.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<Text>,
    /// Names this finding over time: survives lines inserted above it. 16 hex digits, set by `conclude`.
    #[serde(default)]
    pub fingerprint: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub suppressed: Option<Suppression>,
    /// Other places that belong to it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub related: Vec<Related>,
    /// The way from source to sink, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub flow: Vec<Related>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fix: Option<Fix>,
    /// The score of the job that it is in; 0 outside of jobs. Set by `conclude`.
    #[serde(default)]
    pub reach: u8,
    /// Keyed hash of the secret's value, truncated: tells that two findings hold the same secret. Never rendered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identity: Option<u64>,
    /// Equal values are the same secret also in other files; otherwise they may be so by chance.
    #[serde(default, skip_serializing_if = "is_false")]
    pub unique: bool,
    /// The same secret's other places, each as the finding that it would be by itself; by path and place. Set by `conclude`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<Finding>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands a reference")]
const fn is_false(value: &bool) -> bool {
    !*value
}

impl Finding {
    #[must_use]
    pub fn new(rule: &Rule, place: Place, message: impl Into<String>) -> Self {
        Self {
            rule: rule.id.clone(),
            family: rule.family,
            severity: rule.severity,
            precision: rule.precision,
            persona: rule.persona,
            place,
            message: message.into(),
            kind: rule.kind.clone(),
            fingerprint: String::new(),
            suppressed: None,
            related: Vec::new(),
            flow: Vec::new(),
            fix: None,
            reach: 0,
            identity: None,
            unique: false,
            also: Vec::new(),
        }
    }

    pub fn severity(&mut self, severity: Severity) -> &mut Self {
        self.severity = severity;
        self
    }

    pub fn precision(&mut self, precision: Precision) -> &mut Self {
        self.precision = precision;
        self
    }

    pub fn persona(&mut self, persona: Persona) -> &mut Self {
        self.persona = persona;
        self
    }

    pub fn relate(&mut self, place: Place, message: impl Into<String>) -> &mut Self {
        self.related.push(Related { place, message: message.into() });
        self
    }

    pub fn fix(&mut self, fix: impl Into<Option<Fix>>) -> &mut Self {
        self.fix = fix.into();
        self
    }

    /// Every place that the finding names.
    pub fn places_mut(&mut self) -> impl Iterator<Item = &mut Place> {
        std::iter::once(&mut self.place)
            .chain(self.related.iter_mut().map(|related| &mut related.place))
            .chain(self.flow.iter_mut().map(|step| &mut step.place))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Related {
    pub place: Place,
    pub message: String,
}

/// A change that mends the finding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fix {
    /// An order: `Pin to the commit that v4 names`.
    pub title: String,
    /// It cannot change what the workflow does, other than by mending the fault.
    pub safe: bool,
    pub edits: Vec<Edit>,
}

impl Fix {
    /// Changes of a file that cannot do more than mend the fault; none where there is no change.
    pub fn safe(file: &File<'_>, title: impl Into<String>, changes: impl IntoIterator<Item = Change>) -> Option<Self> {
        let edits: Vec<Edit> = changes.into_iter().map(|change| Edit::new(file, change)).collect();
        // What was transcoded has other offsets than its bytes.
        (!edits.is_empty() && !file.repaired).then(|| Self { title: title.into(), safe: true, edits })
    }

    /// One change at a place; for checks that no longer have the text.
    pub fn at(place: Place, title: impl Into<String>, text: impl Into<String>) -> Self {
        Self { title: title.into(), safe: true, edits: vec![Edit { place, text: text.into() }] }
    }

    /// It asks for a look: the workflow may come to do something else.
    #[must_use]
    pub fn doubtful(self) -> Self {
        Self { safe: false, ..self }
    }
}

impl Edit {
    #[must_use]
    pub fn new(file: &File<'_>, change: Change) -> Self {
        Self { place: Place::new(file, change.span), text: change.text }
    }
}

/// Replaces the bytes of a place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edit {
    pub place: Place,
    pub text: String,
}

/// Why a finding is not counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Suppression {
    /// Who said so: `ciward: ignore`, `ciward.yml`, `baseline`, `zizmor: ignore`, `disabled`.
    pub by: Text,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

impl Suppression {
    /// What never runs does no harm today; it is kept in the report for the day when somebody enables it.
    #[must_use]
    pub fn disabled() -> Self {
        Self { by: text("disabled"), reason: Some("its `if:` can never hold".to_owned()) }
    }
}
