//! Linode: personal access tokens. Documentation: techdocs.akamai.com/linode-api/reference/get-started.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "linode-access-token",
        kind: "Linode access token",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it creates and deletes the machines of the account.",
        aliases: &[],
    }),
    keywords: &["linode"],
    regex: near!("linode", "[0-9a-f]{64}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("LINODE_TOKEN=", "00d1458dc9f599acf39f17f5d21c8d75002cc06e68c2ed6e0d3ca139db99", "29cd"),
        concat!("\"linode_token\": \"", "37d58c7f37d5b2e974961c7be8862e1496b68e80d00765000c234ec69daf", "aeab", "\""),
        concat!("linode_token: ", "adf15344aac70d7a00c1b0f660350a5150e8416a02694e67a78b76cb8c9a", "7704"),
    ],
    counterexamples: samples![
        "LINODE_TOKEN=${LINODE_TOKEN}",
        concat!("See linode token in the vault, build ", "2807e63e905d4ae24ff9398d96895b7e3e277bd3895a1044dd1356e279f7dd9d"),
    ],
    rotation: Rotation {
        url: "https://cloud.linode.com/profile/tokens",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
