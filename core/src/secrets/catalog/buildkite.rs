//! Buildkite: tokens of the API and of agents. Documentation: buildkite.com/docs/apis/managing-api-tokens.

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
    examples: samples![
        concat!("BUILDKITE_TOKEN=bk", "ua_", "33f602b18b5ad7c47d354a43cbbb422f01bc8285"),
        concat!("- value: bk", "ua_", "bc179afb5b61c7a0978353343d3c939d9b453d2d"),
    ],
    counterexamples: samples![
        concat!("BUILDKITE_TOKEN=bk", "ua_0000000000000000000000000000000000000000"),
        concat!("BUILDKITE_TOKEN=bk", "ua_", "efb68e96ec"),
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
    keywords: &["bkct_", "bkar_", "bkaa_", "bkaj_", "bkpt_"],
    regex: dashed!("bk(?:ct|ar|aa|aj|pt)_[0-9A-Za-z_-]{32,360}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("BUILDKITE_AGENT_TOKEN=bk", "ct_", "m_rEIqw-5vDiktwsnTrMKXUmvwpeSr_F9m9iET1LGBqoTe5aup6XYEZF71BF", "CwmE"),
        concat!("token: \"bk", "ct_", "wXexcEQdvHJToQHVtQ3Li08_VC0EhXOq2nh9fg2C98aKuX_hY68xfr-U2Iq8", "531Q", "\""),
    ],
    counterexamples: samples![
        concat!("BUILDKITE_AGENT_TOKEN=bk", "ct_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("BUILDKITE_AGENT_TOKEN=bk", "ct_", "c6M1LGIL64vO6E-Y"),
    ],
    rotation: Rotation {
        url: "https://buildkite.com/user/api-access-tokens",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
