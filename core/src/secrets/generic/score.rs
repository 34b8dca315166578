//! From evidence to a verdict: points are added up, their sum is a probability, and the probability says how sure we are and who hears it.

use crate::rule::{Persona, Precision, Severity};
use crate::secrets::generic::context::Setting;
use crate::secrets::generic::evidence::{Evidence, Evidences};
use crate::secrets::generic::strength::Strength;
use crate::secrets::generic::weights;

/// What was decided, and why in a few words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verdict {
    pub severity: Severity,
    pub precision: Precision,
    pub persona: Persona,
    /// Goes on after the message: `letters and digits without words`.
    pub because: &'static str,
    /// What counted; empty where a format's own structure decided.
    pub evidence: Evidences,
}

impl Verdict {
    #[must_use]
    pub const fn new(severity: Severity, precision: Precision, persona: Persona, because: &'static str) -> Self {
        Self { severity, precision, persona, because, evidence: NONE }
    }

    /// For those who want to hear everything.
    #[must_use]
    pub const fn pedantic(self) -> Self {
        Self { severity: Severity::Low, precision: Precision::Low, persona: Persona::Pedantic, ..self }
    }
}

const NONE: Evidences = Evidences::NONE;

/// From so many percent on, every user hears of it.
pub const TOLD: u8 = 50;
/// Below so many percent, nobody does.
pub const HEARD_BY_NONE: u8 = 4;

/// How many points an observation is for (above zero) or against. Ten points multiply the odds by `e`.
#[must_use]
pub fn points(evidence: Evidence) -> i16 {
    weights::POINTS.get(evidence as usize).map_or(0, |&(_, points)| points)
}

/// How likely the value is a secret, in percent, by the logistic function of its points.
#[must_use]
pub fn chance(evidence: Evidences) -> u8 {
    let points: i16 = weights::START + evidence.iter().map(points).sum::<i16>();
    let chance = 1.0 / (1.0 + (-f32::from(points) / 10.0).exp());
    (chance * 100.0).round() as u8
}

/// The verdict on a value.
#[must_use]
pub fn verdict(evidence: Evidences, strength: Strength, setting: Setting) -> Verdict {
    let verdict = told(evidence, strength, setting);
    if chance(evidence) >= TOLD { verdict } else { verdict.pedantic() }
}

/// The verdict on a value that every user hears of, how likely it ever is.
#[must_use]
pub fn told(evidence: Evidences, strength: Strength, setting: Setting) -> Verdict {
    let precision = match chance(evidence) {
        90.. => Precision::High,
        70.. => Precision::Medium,
        _ => Precision::Low,
    };
    let (severity, because) = (severity(strength, setting), because(strength));
    Verdict { severity, precision, persona: Persona::Regular, because, evidence }
}

/// The verdict on a value that its file's format says is a secret.
#[must_use]
pub fn known(strength: Strength, setting: Setting) -> Verdict {
    let (severity, because) = (severity(strength, setting), because(strength));
    let sure = matches!(setting, Setting::Product | Setting::Pipeline);
    Verdict::new(severity, if sure { Precision::High } else { Precision::Medium }, Persona::Regular, because)
}

/// What it would cost, if it is one: a word that everyone tries first is a bad lock, and what a test or a manual shows opens little.
fn severity(strength: Strength, setting: Setting) -> Severity {
    let severity = match strength {
        Strength::Random | Strength::Strong | Strength::Fair => Severity::Critical,
        Strength::Common => Severity::High,
        Strength::Weak => Severity::Medium,
    };
    match setting {
        Setting::Product | Setting::Pipeline => severity,
        Setting::Template => severity.min(Severity::High),
        Setting::Docs => severity.min(Severity::Medium),
        Setting::Test => Severity::Low,
    }
}

const fn because(strength: Strength) -> &'static str {
    match strength {
        Strength::Random => "a random-looking value",
        Strength::Strong => "several kinds of characters",
        Strength::Fair => "no word, label or reference",
        Strength::Common => "a well-known password",
        Strength::Weak => "a plain word, as default passwords are",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_observation_has_its_points() {
        assert_eq!(weights::POINTS.len(), Evidence::ALL.len());
        for (&evidence, (weighed, _)) in Evidence::ALL.iter().zip(weights::POINTS) {
            assert_eq!(evidence, *weighed);
        }
    }

    #[test]
    fn more_for_it_is_never_less_likely() {
        let mut for_it: Vec<Evidence> = Evidence::ALL.iter().copied().filter(|&evidence| points(evidence) > 0).collect();
        for_it.sort();
        let mut before = chance(Evidences::default());
        let mut evidence = Evidences::default();
        for one in for_it {
            evidence = evidence.with(one);
            assert!(chance(evidence) >= before);
            before = chance(evidence);
        }
    }
}
