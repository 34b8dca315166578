//! Buildkite: tokens of the API and of agents. Format: buildkite.com/docs/apis/managing-api-tokens.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "buildkite-api-token",
        kind: "Buildkite API token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it starts builds and changes pipelines.",
        aliases: &[],
    }),
    keywords: &["bkua_"],
    regex: token!("bkua_[0-9a-z]{40,53}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("BUILDKITE_TOKEN=bk", "ua_", "4b422f01bc82853581c169afb5b61c7a09783a33"),
        concat!("- value: bk", "ua_", "2c939d9b453d29bdbdfb28e96e3ec7f47845fe52"),
    ],
    counterexamples: &[
        concat!("BUILDKITE_TOKEN=bk", "ua_0000000000000000000000000000000000000000"),
        concat!("BUILDKITE_TOKEN=bk", "ua_", "543b499cb5"),
    ],
    rotation: Rotation {
        url: "https://buildkite.com/user/api-access-tokens",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static AGENT_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "buildkite-agent-token",
        kind: "Buildkite agent token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it takes jobs as an agent, and with them their secrets.",
        aliases: &[],
    }),
    keywords: &["bkct_", "bkar_"],
    regex: dashed!("bk(?:ct|ar)_[0-9A-Za-z_-]{32,128}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("BUILDKITE_AGENT_TOKEN=bk", "ct_", "1eSr_F0m9iET1LGBqoTe5aup6XYEZF715FCwmnz9FXexcEQdvHJToQHVtQ3L", "i08Y"),
        concat!("token: \"bk", "ct_", "60EhXOqWnh9fg2C98aKuX_hY68xfr-U24q8531TSsi6M1LGILL4vO6E-UeZp", "RHDp", "\""),
    ],
    counterexamples: &[
        concat!("BUILDKITE_AGENT_TOKEN=bk", "ct_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("BUILDKITE_AGENT_TOKEN=bk", "ct_", "Z9lzVS403HGod-qV"),
    ],
    rotation: Rotation {
        url: "https://buildkite.com/user/api-access-tokens",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
