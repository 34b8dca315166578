//! Postmark: tokens of servers and accounts. Format: postmarkapp.com/developer, a UUID beside the name.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "postmark-api-token",
        kind: "Postmark API token",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it sends mail from your domains and reads what was sent.",
        aliases: &[],
    }),
    keywords: &["postmark"],
    regex: near!("postmark", "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(2.5)],
    examples: &[
        concat!("POSTMARK_SERVER_TOKEN=", "e041094b-a0c4-1510", "-b22f-85571f7545d8"),
        concat!("\"postmark_server_token\": \"", "46640bff-28c7-6594", "-9798-e7c9f92c333b", "\""),
    ],
    counterexamples: &[
        "POSTMARK_SERVER_TOKEN=${POSTMARK_SERVER_TOKEN}",
        concat!("See postmark server token in the vault, build ", "79ce631e-3297-ab63", "-c679-6b2bc944f635"),
    ],
    rotation: Rotation {
        url: "https://account.postmarkapp.com",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
