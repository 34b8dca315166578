//! Coze: personal access tokens. Documentation: coze.com/docs/developer_guides/pat.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "coze-access-token",
        kind: "Coze personal access token",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it runs the bots of the account and changes them.",
        aliases: &[],
    }),
    keywords: &[" pat_", "\"pat_", "'pat_", "=pat_", ":pat_"],
    regex: token!("pat_[0-9A-Za-z]{64}"),
    reach: Reach { left: 8, right: 80 },
    validators: &[Validator::Entropy(4.0), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("COZE_API_TOKEN=pa", "t_g", "wp3NFyei3d4B1id8Zr5dzfpeGyeRHsycdS6wm1SRFqtjfDdKVg1LDtuEKaEh", "slu"),
        concat!("token: \"pa", "t_d", "yDhLDBkSYX3ILjYryOdE2rS15PMyYIbDNeOUwb8xLBBUi6l4bpY1lMbmlFbr", "wFf", "\""),
    ],
    counterexamples: samples![concat!("COZE_API_TOKEN=pa", "t_kxEaf1GvWvD5yWqFe9")],
    rotation: Rotation {
        url: "https://www.coze.com/open/oauth/pats",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
