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
        concat!("PULUMI_ACCESS_TOKEN=pu", "l-", "9a1d6025916f96d81e7c6074501858085a583d00"),
        concat!("- value: pu", "l-", "0aec5cb97db84848e447837554238314625a10e0"),
    ],
    counterexamples: &[
        concat!("PULUMI_ACCESS_TOKEN=pu", "l-0000000000000000000000000000000000000000"),
        concat!("PULUMI_ACCESS_TOKEN=pu", "l-", "c8a542b4cc"),
    ],
    rotation: Rotation {
        url: "https://app.pulumi.com/account/tokens",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
