//! Postmark: tokens of servers and accounts. Documentation: postmarkapp.com/developer, a UUID beside the name.

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
    examples: samples![
        concat!("POSTMARK_SERVER_TOKEN=", "f4874a00-eae9-f275", "-45d4-394629128a54"),
        concat!("\"postmark_server_token\": \"", "2e877e03-96a2-c8c5", "-a45f-1e7ae175f600", "\""),
    ],
    counterexamples: samples![
        "POSTMARK_SERVER_TOKEN=${POSTMARK_SERVER_TOKEN}",
        concat!("See postmark server token in the vault, build ", "41a82d06-2fdb-eef0", "-0613-36a9af3a78bc"),
    ],
    rotation: Rotation {
        url: "https://account.postmarkapp.com",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
