//! Resend: keys of the API. Documentation: resend.com/docs, two base58 parts.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "resend-api-key",
        kind: "Resend API key",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it sends mail from your domains.",
        aliases: &[],
    }),
    keywords: &["re_"],
    regex: token!("re_[1-9A-HJ-NP-Za-km-z]{8}_[1-9A-HJ-NP-Za-km-z]{24}"),
    reach: Reach { left: 8, right: 48 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("RESEND_API_KEY=re", "_", "ednTC71H", "_", "Rp2MNUfjbqby9gW1boqy8cje"),
        concat!("{\"token\": \"re", "_", "uaTsRdoK", "_", "VFtnHhaJJurP8nxdZfnt4PoP", "\"}"),
    ],
    counterexamples: samples![
        concat!("RESEND_API_KEY=re", "_xxxxxxxx_xxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("RESEND_API_KEY=re", "_", "k7KHWanv", "_", "stiu6W"),
    ],
    rotation: Rotation {
        url: "https://resend.com/api-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
