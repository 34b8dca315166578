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
        concat!("SENDGRID_API_KEY=S", "G.", "tE-y06C7bfl7wqy9zdjimI", ".", "99mvr-UvR4VJoKVnl3Z1b3pGchRe_tXsw7vq2a2kZln"),
        concat!("{\"token\": \"S", "G.", "VuZokziLWfp96bYRR3A9vc", ".", "hvB-fLVNLx_78-mfsaH8I8IAk3GRlXOLJr7upmIdMiI", "\"}"),
    ],
    counterexamples: &[
        concat!("SENDGRID_API_KEY=S", "G.xxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("SENDGRID_API_KEY=S", "G.", "GkUsQuEHMn903roP8lwTki", ".", "UQtHK6snjd"),
    ],
    rotation: Rotation {
        url: "https://app.sendgrid.com/settings/api_keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
