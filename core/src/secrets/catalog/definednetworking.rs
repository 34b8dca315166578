//! Defined Networking: API keys. Documentation: docs.defined.net/glossary/api-key.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static NETWORKING_API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "defined-networking-api-token",
        kind: "Defined Networking API token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it lets hosts into the network and takes them out.",
        aliases: &["betterleaks:defined-networking-api-token", "gitleaks:defined-networking-api-token"],
    }),
    keywords: &["dnkey-"],
    regex: dashed!("dnkey-[0-9A-Za-z_=-]{26}-[0-9A-Za-z_=-]{52}"),
    reach: Reach { left: 8, right: 112 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("DN_API_KEY=dn", "key", "-dW=q=y4YOp8X9-lgF4qBrcPm3j-ijQzMc77UXZIPRrcxOydDNCmqd5vh_qk", "z7gYGDkRIiXgIoRxKknK"),
        concat!(
            "token: \"dn",
            "key",
            "-wrODHPNuD6dD_NIJWmbptbQwOt-Zj7jTSVZ4mnpMilwuD57V6vESzJp5p9e",
            "cfqhctUV9xwNhVorzwLn",
            "\""
        ),
    ],
    counterexamples: samples![concat!("DN_API_KEY=dn", "key-Hgc3xZEn4-4aaKkOTey9RT")],
    rotation: Rotation {
        url: "https://admin.defined.net/settings/api-keys",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
