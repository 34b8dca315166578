//! Better Stack: API tokens. Documentation: betterstack.com/docs.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "betterstack-api-token",
        kind: "Better Stack API token",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it reads the logs and changes the monitors.",
        aliases: &["trufflehog:betterstack"],
    }),
    keywords: &["betterstack", "better_stack", "better-stack", "betteruptime", "better_uptime", "logtail"],
    regex: near!("better_?-?stack|better_?uptime|logtail", "[0-9A-Za-z_-]{24}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.6), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("BETTERSTACK_API_TOKEN=", "g1rJnZlxpFgdfScCfDAde9a1"),
        concat!("\"betterstack_api_token\": \"", "HdwMpCwPV-qkl24_9ZP1GCdu", "\""),
        concat!("betterstack_api_token := \"Gu", "9kZ", "eN_ntzv7m6-WdbnSNSy", "\""),
    ],
    counterexamples: samples![
        "BETTERSTACK_API_TOKEN=${BETTERSTACK_API_TOKEN}",
        concat!("See betterstack api token in the vault, build ", "dV", "-Wr", "mxdvaMcysuSvUK6YUYN"),
    ],
    rotation: Rotation {
        url: "https://betterstack.com/settings/api-tokens",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
