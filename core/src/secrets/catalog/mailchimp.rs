//! Mailchimp: keys of the API. Format: mailchimp.com/developer, 32 hexadecimal digits and the data centre.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "mailchimp-api-key",
        kind: "Mailchimp API key",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it reads the addresses of the audience and sends campaigns to it.",
        aliases: &["gitleaks:mailchimp-api-key"],
    }),
    keywords: &["-us"],
    regex: token!("[0-9a-f]{32}-us[0-9]{1,2}"),
    reach: Reach { left: 40, right: 8 },
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("MAILCHIMP_API_KEY=", "0706155fd76b808c1d836e2eb603b9df", "-us", "45"),
        concat!("{\"token\": \"", "1c4cf8243a47f4675ed57ae50364ff2b", "-us", "60", "\"}"),
    ],
    counterexamples: &[
        concat!("MAILCHIMP_API_KEY=", "49d137ed", "-us12"),
        concat!("MAILCHIMP_API_KEY=00000000000000000000000000000000", "-us00"),
    ],
    rotation: Rotation {
        url: "https://admin.mailchimp.com/account/api",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
