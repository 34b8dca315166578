//! SendGrid: keys of the API. Format: www.twilio.com/docs/sendgrid.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "sendgrid-api-token",
        kind: "SendGrid API key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it sends mail from your domains.",
        aliases: &["gitleaks:sendgrid-api-token"],
    }),
    keywords: &["sg."],
    regex: dashed!(r"SG\.[0-9A-Za-z_-]{22}\.[0-9A-Za-z_-]{43}"),
    reach: Reach { left: 8, right: 80 },
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("SENDGRID_API_KEY=S", "G.", "z6N_q9mvr-U0R4VJoKVnlA", ".", "EpGchRe_tXsw7vq2a2kZl9AyPuZokziLWfpF6bYRR3k"),
        concat!("{\"token\": \"S", "G.", "SfRvB-fLVNL8_78-mfsaHG", ".", "LEIAk3GRlXOLJr7upmIdM8coLkUsQuEHMn9e3roP8l9", "\"}"),
    ],
    counterexamples: &[
        concat!("SENDGRID_API_KEY=S", "G.xxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("SENDGRID_API_KEY=S", "G.", "Zk2qcwQtHK67njyghxl2aI", ".", "DeT7fOQBrd"),
    ],
    rotation: Rotation {
        url: "https://app.sendgrid.com/settings/api_keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
