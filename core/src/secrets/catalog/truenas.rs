//! TrueNAS: keys of the API. Documentation: www.truenas.com/docs/api.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "truenas-api-key",
        kind: "TrueNAS API key",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it manages the storage and the machine.",
        aliases: &[],
    }),
    keywords: &["truenas", "true_nas", "freenas", "free_nas"],
    regex: named!("true_?nas|free_?nas", "[0-9]{1,6}-[0-9A-Za-z]{64}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("TRUENAS_API_KEY=", "1-Ey5cDAJnWA1VPkI6BZw6OMgtTi4F6Z37zvIHX1", "iR7huu0oSRigSSIyLTU1liRXIC"),
        concat!("\"truenas_api_key\": \"", "5539-Vyzq7TbL8hXzLfPTKdYnzu1dH5D7tqyBCh7", "cFG3fXEnQrouiTHtF7M2ejfP74OVq", "\""),
    ],
    counterexamples: samples![
        "TRUENAS_API_KEY=${TRUENAS_API_KEY}",
        concat!(
            "See the truenas key in the vault, build ",
            "5539-Vyzq7TbL8hXzLfPTKdYnzu1dH5D7tqyBCh7",
            "cFG3fXEnQrouiTHtF7M2ejfP74OVq"
        ),
    ],
    rotation: Rotation {
        url: "https://www.truenas.com/docs/scale/toptoolbar/managingapikeys/",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
