//! Robinhood Crypto: keys of the API. Documentation: docs.robinhood.com/crypto/trading.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "robinhood-crypto-api-key",
        kind: "Robinhood Crypto API key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "With its private key it trades in your account.",
        aliases: &["trufflehog:robinhoodcrypto"],
    }),
    keywords: &["rh-api-"],
    regex: token!("rh-api-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("ROBINHOOD_API_KEY=rh", "-api-", "df48d238-d7f0", "-498b-7a82-c86a6c9f387b"),
        concat!("export const token = 'rh", "-api-", "b1710e92-358e", "-6a5c-0816-e36dc715725d", "';"),
    ],
    counterexamples: samples![
        concat!("ROBINHOOD_API_KEY=rh", "-api-", "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx"),
        concat!("ROBINHOOD_API_KEY=rh", "-api-", "b1710e"),
    ],
    rotation: Rotation {
        url: "https://robinhood.com/account/crypto",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
