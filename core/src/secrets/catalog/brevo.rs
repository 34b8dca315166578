//! Brevo (Sendinblue): keys of the API. Format: developers.brevo.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "sendinblue-api-token",
        kind: "Brevo API key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it sends mail and messages in your name and reads the contacts.",
        aliases: &["gitleaks:sendinblue-api-token"],
    }),
    keywords: &["xkeysib-", "xsmtpsib-"],
    regex: token!("x(?:key|smtp)sib-[0-9a-f]{64}-[0-9A-Za-z]{16}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!(
            "BREVO_API_KEY=xk",
            "eysib-",
            "6e2242e5be93e19919d1228061b6a134637723dc337ed74ee1e51ac6ced1",
            "2645",
            "-",
            "NvQ163Sb1qqdXAMT"
        ),
        concat!(
            "export const token = 'xk",
            "eysib-",
            "4c762cfe28ce17ddb5f18f91b4cda6b7601b9e4772c1f3ef9dcd81d27c2f",
            "4264",
            "-",
            "AVnHe8G43whNUx1c",
            "';"
        ),
    ],
    counterexamples: &[
        concat!("BREVO_API_KEY=xk", "eysib-0000000000000000000000000000000000000000000000000000000000000000-xxxxxxxxxxxxxxxx"),
        concat!(
            "BREVO_API_KEY=xk",
            "eysib-",
            "47259d3bca4ada43922df7f0d5ffc4e561533dbb4853f602b18b5ad7c47d",
            "35a3",
            "-",
            "2xSG"
        ),
    ],
    rotation: Rotation {
        url: "https://app.brevo.com/settings/keys/api",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
