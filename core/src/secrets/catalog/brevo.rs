//! Brevo (Sendinblue): keys of the API. Documentation: developers.brevo.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "sendinblue-api-token",
        kind: "Brevo API key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it sends mail and messages in your name and reads the contacts.",
        aliases: &["betterleaks:sendinblue-api-token", "gitleaks:sendinblue-api-token"],
    }),
    keywords: &["xkeysib-", "xsmtpsib-"],
    regex: token!("x(?:key|smtp)sib-[0-9a-f]{64}-[0-9A-Za-z]{16}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!(
            "BREVO_API_KEY=xk",
            "eysib-",
            "207733e8f50c07bbe98c6e95ac767e2282e5be93e19919d1228061b6a134",
            "8373",
            "-",
            "pPL5BL8z7WI4ZhhU"
        ),
        concat!(
            "export const token = 'xk",
            "eysib-",
            "074ee1e51ac6ced1264465ca0881df305762cfe28ce17ddb5f18f91b4cda",
            "6b71",
            "-",
            "DCiQZXpp7GzdFhH8",
            "';"
        ),
    ],
    counterexamples: samples![
        concat!("BREVO_API_KEY=xk", "eysib-0000000000000000000000000000000000000000000000000000000000000000-xxxxxxxxxxxxxxxx"),
        concat!(
            "BREVO_API_KEY=xk",
            "eysib-",
            "3dcd81d27c2f426b44d3629b3bd1617269d3bca4ada43922df7f0d5ffc4e",
            "5e13",
            "-",
            "WxIq"
        ),
    ],
    rotation: Rotation {
        url: "https://app.brevo.com/settings/keys/api",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
