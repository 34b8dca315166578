//! Teamwork: tokens of the API. Documentation: developer.teamwork.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "teamwork-api-token",
        kind: "Teamwork API token",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads and changes what its owner may: projects, tickets, customers.",
        aliases: &["trufflehog:teamworkcrm", "trufflehog:teamworkdesk", "trufflehog:teamworkspaces"],
    }),
    keywords: &["tkn.v1_"],
    regex: padded!(r"tkn\.v1_[0-9A-Za-z+/_-]{60,100}={0,2}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("TEAMWORK_API_TOKEN=tk", "n.v1_", "-xGcDkifI5M4MTUMH7NDu_ih+ThKtnyox-CSg78C", "9Ai_i7up_Qc6RZ99lqYJ"),
        concat!("export const token = 'tk", "n.v1_", "XEYcUg+oM4w7MpDxnUXhHTbFy_bhv-7ub1gP-jjG", "ZKspfmmga-HFZKky3PbQVI", "';"),
    ],
    counterexamples: samples![
        concat!("TEAMWORK_API_TOKEN=tk", "n.v1_", "-xxxxxxxxxxxxxxxxxxxx_xx+xxxxxxxx-xxxxxx", "xxx_xxxx_xxxxxxxxxxx"),
        concat!("TEAMWORK_API_TOKEN=tk", "n.v1_", "XEYcUg"),
    ],
    rotation: Rotation {
        url: "https://developer.teamwork.com",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
