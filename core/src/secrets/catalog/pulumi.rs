//! Pulumi: access tokens. Documentation: www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "pulumi-api-token",
        kind: "Pulumi access token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it changes the stacks and reads their state.",
        aliases: &["betterleaks:pulumi-api-token", "gitleaks:pulumi-api-token"],
    }),
    keywords: &["pul-"],
    regex: token!("pul-[0-9a-f]{40}"),
    reach: Reach { left: 8, right: 48 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("PULUMI_ACCESS_TOKEN=pu", "l-", "9207e35f6b55523c6179188e981bac7481ca7f10"),
        concat!("- value: pu", "l-", "1a0094b90c652101c3e3468b4bb63591e80bf6bc"),
    ],
    counterexamples: samples![
        concat!("PULUMI_ACCESS_TOKEN=pu", "l-0000000000000000000000000000000000000000"),
        concat!("PULUMI_ACCESS_TOKEN=pu", "l-", "81b6b9134e"),
    ],
    rotation: Rotation {
        url: "https://app.pulumi.com/account/tokens",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
