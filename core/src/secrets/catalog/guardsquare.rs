//! Guardsquare AppSweep: API keys. Documentation: help.guardsquare.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static APPSWEEP_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "guardsquare-appsweep-key",
        kind: "AppSweep API key",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads the weaknesses that were found in your apps.",
        aliases: &[],
    }),
    keywords: &["gs_appsweep_"],
    regex: dashed!("gs_appsweep_[0-9A-Za-z_-]{24,48}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("APPSWEEP_API_KEY=gs", "_ap", "psweep_ljb2f797GM7qklu6VboVM7IUq_2QRcMq"),
        concat!("export const token = 'gs", "_ap", "psweep_xcTgaykSMO9Kt6DcD7SljKzbk4cbRc5", "';"),
    ],
    counterexamples: samples![concat!("APPSWEEP_API_KEY=gs", "_appsweep_YG")],
    rotation: Rotation {
        url: "https://appsweep.guardsquare.com/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
