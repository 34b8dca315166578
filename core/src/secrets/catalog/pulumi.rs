//! Pulumi: access tokens. Format: www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "pulumi-api-token",
        kind: "Pulumi access token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it changes the stacks and reads their state.",
        aliases: &["gitleaks:pulumi-api-token"],
    }),
    keywords: &["pul-"],
    regex: token!("pul-[0-9a-f]{40}"),
    reach: Reach { left: 8, right: 48 },
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("PULUMI_ACCESS_TOKEN=pu", "l-", "42bd7b51e4af3f14c0a106025916f96d81e7c605"),
        concat!("- value: pu", "l-", "5858085a583d0190c5ae85cb97db84848e447435"),
    ],
    counterexamples: &[
        concat!("PULUMI_ACCESS_TOKEN=pu", "l-0000000000000000000000000000000000000000"),
        concat!("PULUMI_ACCESS_TOKEN=pu", "l-", "a238314621"),
    ],
    rotation: Rotation {
        url: "https://app.pulumi.com/account/tokens",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
