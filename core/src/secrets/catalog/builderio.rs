//! Builder.io: private keys. Documentation: builder.io/c/docs/using-your-api-key.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static PRIVATE_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "builderio-private-key",
        kind: "Builder.io private key",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads and changes the content of the site.",
        aliases: &[],
    }),
    keywords: &["bpk-"],
    regex: token!("bpk-[0-9a-f]{32}"),
    reach: Reach { left: 8, right: 48 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("BUILDER_PRIVATE_KEY=bp", "k-a", "50173ccb06c19585373730e98366a70"),
        concat!("{\"token\": \"bp", "k-a", "d7fc8dfaad19f15945831b019cce792", "\"}"),
    ],
    counterexamples: samples![concat!("BUILDER_PRIVATE_KEY=bp", "k-194e436b")],
    rotation: Rotation {
        url: "https://builder.io/account/space",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
