//! Axiom: API and personal tokens. Documentation: axiom.co/docs/reference/tokens.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "axiom-api-token",
        kind: "Axiom token",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads and writes the logs of the organisation.",
        aliases: &[],
    }),
    keywords: &["xaat-", "xapt-"],
    regex: token!("xa(?:at|pt)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
    reach: Reach { left: 8, right: 64 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("AXIOM_TOKEN=xa", "at-", "323f0c95-0052-ec8e-60f4-19dfc250dd2f"),
        concat!("token: \"xa", "at-", "dc68ffaf-ee5f-fde8-1718-2e93f6e800fb", "\""),
    ],
    counterexamples: samples![concat!("AXIOM_TOKEN=xa", "pt-ba71b338")],
    rotation: Rotation {
        url: "https://app.axiom.co/settings/api-tokens",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
