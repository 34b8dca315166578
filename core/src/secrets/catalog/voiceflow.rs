//! Voiceflow: keys of the API. Documentation: docs.voiceflow.com/reference/authentication.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "voiceflow-api-key",
        kind: "Voiceflow API key",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it talks to your agents at your expense and reads what others said.",
        aliases: &["trufflehog:voiceflow"],
    }),
    keywords: &["vf."],
    regex: token!(r"VF\.(?:DM\.|WS\.)?[0-9A-Fa-f]{24}\.[0-9A-Za-z]{16}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("VOICEFLOW_API_KEY=VF", ".", "E3e3Fb554839e90Aa1cCaBbf.xYSGyIgp5mAwSyN", "Y"),
        concat!("export const token = 'VF", ".", "BC8afEe468a0EbA2F66beE2f.PCYRDkVrOKDNU5l", "Q", "';"),
    ],
    counterexamples: samples![
        concat!("VOICEFLOW_API_KEY=VF", ".", "xxxxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxx", "x"),
        concat!("VOICEFLOW_API_KEY=VF", ".", "BC8afE"),
    ],
    rotation: Rotation {
        url: "https://creator.voiceflow.com",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
