//! Opsgenie: keys of the API. Documentation: docs.opsgenie.com/docs/api-key-management.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "opsgenie-api-key",
        kind: "Opsgenie API key",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it closes alerts, and reads who is on call.",
        aliases: &["trufflehog:opsgenie"],
    }),
    keywords: &["opsgenie", "ops_genie"],
    regex: near!("ops_?genie", "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("OPSGENIE_API_KEY=", "2fe76d71-c490", "-8a76-a1d6-192020ae3aa0"),
        concat!("const opsgenieApiKey = '", "287feaae-326a", "-4045-d872-316609481254", "';"),
    ],
    counterexamples: samples![
        "OPSGENIE_API_KEY=${OPSGENIE_API_KEY}",
        concat!("See the opsgenie key in the vault, build ", "287feaae-326a", "-4045-d872-316609481254"),
    ],
    rotation: Rotation {
        url: "https://app.opsgenie.com/settings/api-key-management",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
