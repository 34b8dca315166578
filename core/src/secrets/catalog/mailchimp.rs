//! Mailchimp: keys of the API. Documentation: mailchimp.com/developer, 32 hexadecimal digits and the data centre.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "mailchimp-api-key",
        kind: "Mailchimp API key",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it reads the addresses of the audience and sends campaigns to it.",
        aliases: &["betterleaks:mailchimp-api-key", "gitleaks:mailchimp-api-key"],
    }),
    keywords: &["-us"],
    regex: token!("[0-9a-f]{32}-us[0-9]{1,2}"),
    reach: Reach { left: 40, right: 8 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("MAILCHIMP_API_KEY=", "ec294961ab2c2364635f659b0f12f305", "-us", "94"),
        concat!("{\"token\": \"", "ed6e1c214f37b8490143541edcc757e1", "-us", "57", "\"}"),
    ],
    counterexamples: samples![
        concat!("MAILCHIMP_API_KEY=", "41144f49", "-us12"),
        concat!("MAILCHIMP_API_KEY=00000000000000000000000000000000", "-us00"),
    ],
    rotation: Rotation {
        url: "https://admin.mailchimp.com/account/api",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
