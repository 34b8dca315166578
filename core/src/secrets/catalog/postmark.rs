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
        concat!("POSTMARK_SERVER_TOKEN=", "e66b7e5d-3fc1-2108", "-44f1-794deb00caa5"),
        concat!("\"postmark_server_token\": \"", "f10a22ec-f57d-5458", "-6ed4-8bff4f48cd25", "\""),
    ],
    counterexamples: &[
        "POSTMARK_SERVER_TOKEN=${POSTMARK_SERVER_TOKEN}",
        concat!("See postmark server token in the vault, build ", "864979e3-9c99-f33e", "-c5fe-a31e7e32923b"),
    ],
    rotation: Rotation {
        url: "https://account.postmarkapp.com",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
