//! SendGrid: keys of the API. Documentation: www.twilio.com/docs/sendgrid.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "sendgrid-api-token",
        kind: "SendGrid API key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it sends mail from your domains.",
        aliases: &["betterleaks:sendgrid-api-token", "gitleaks:sendgrid-api-token"],
    }),
    keywords: &["sg."],
    regex: dashed!(r"SG\.[0-9A-Za-z_.=-]{66}"),
    reach: Reach { left: 8, right: 80 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("SENDGRID_API_KEY=S", "G.", "8qm8QxjOTG45_7X4F6fZwC", ".", "lBTVwP3Rjf9ZN0fkQKDJ02hj6LFNggkGpS8lva2gD68"),
        concat!("{\"token\": \"S", "G.", "5GMTHShlewN1QvOuilHCRZ", ".", "ZWZsLElCl5vmoYUJ6pt1480klzlq7p2K807QBirvpjf", "\"}"),
    ],
    counterexamples: samples![
        concat!("SENDGRID_API_KEY=S", "G.xxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("SENDGRID_API_KEY=S", "G.", "ATHIKBkcx5v7RchntRpuG6", ".", "hAYnM8RIno"),
    ],
    rotation: Rotation {
        url: "https://app.sendgrid.com/settings/api_keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
