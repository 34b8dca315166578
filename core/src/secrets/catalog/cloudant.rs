//! IBM Cloudant: addresses with credentials. Documentation: cloud.ibm.com/docs/Cloudant.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static URL: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "cloudant-url",
        kind: "Cloudant address with its password",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads and changes the databases.",
        aliases: &[],
    }),
    keywords: &["-bluemix:"],
    regex: "https://[0-9A-Za-z-]{8,60}-bluemix:(?<secret>[0-9a-f]{64})@",
    reach: Reach { left: 80, right: 80 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!(
            "CLOUDANT_URL=ht",
            "tps",
            "://17b311a5-4fd7-5852-9c86-c0cb3c44fdad-bluemix:fcc48daa4bba",
            "100da6116d5f1150bf535d156753852256e7bd0e20171b5d6c1c@shop.cl",
            "oudant.com"
        ),
        concat!(
            "- value: ht",
            "tps",
            "://3cd8e563-06d0-b9dd-c3bd-6811f95bfe2b-bluemix:458d4e2855fd",
            "0950619949f0f0db99378c581edfbaced6f01f13d7660b0fd769@shop.cl",
            "oudant.com"
        ),
    ],
    counterexamples: samples![concat!(
        "ht",
        "tps",
        "://4a29f122-3cab-3604-8831-9cb2180ad8bd-bluemix:0dd39d900645",
        "d44182633db9cbb3d37fe79f20b00ecfb9b2c13957453",
        "${SECRET}"
    )],
    rotation: Rotation {
        url: "https://cloud.ibm.com/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
