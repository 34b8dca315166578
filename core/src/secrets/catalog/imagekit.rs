//! ImageKit: private keys. Documentation: imagekit.io/docs/api-keys.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static PRIVATE_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "imagekit-private-key",
        kind: "ImageKit private key",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it reads, changes and deletes the media of the account.",
        aliases: &["trufflehog:imagekit"],
    }),
    keywords: &["imagekit", "image_kit"],
    regex: named!("image_?kit", "private_[0-9A-Za-z+/_-]{8,128}={0,2}"),
    reach: Reach { left: 32, right: 400 },
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("IMAGEKIT_PRIVATE_KEY=pr", "iva", "te_pc9gZ9WQ1/B8"),
        concat!("\"imagekit_private_key\": \"pr", "iva", "te_gDIUN26okd", "\""),
        concat!("imagekit_private_key := \"pr", "iva", "te_vzPkaMcTOk3N", "\""),
    ],
    counterexamples: samples![
        "IMAGEKIT_PRIVATE_KEY=${IMAGEKIT_PRIVATE_KEY}",
        concat!("See imagekit private key in the vault, build ", "pr", "iva", "te_ZN0xnSNZsS"),
    ],
    rotation: Rotation {
        url: "https://imagekit.io/dashboard/developer/api-keys",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
