//! NATS: seeds of nkeys. Documentation: docs.nats.io/using-nats/developer/connecting/nkey, base32 with a CRC-16 at the end.

use crate::rule::{Precision, Severity};
use crate::secrets::checksum;
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static NKEY_SEED: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "nats-nkey-seed",
        kind: "NATS nkey seed",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it signs in as the user, or signs for the account or operator.",
        aliases: &[],
    }),
    keywords: &[
        "suaa", "suab", "suac", "suad", "suae", "suaf", "suag", "suah", "suai", "suaj", "suak", "sual", "suam", "suan", "suao",
        "suap", "saaa", "saab", "saac", "saad", "saae", "saaf", "saag", "saah", "saai", "saaj", "saak", "saal", "saam", "saan",
        "saao", "saap", "soaa", "soab", "soac", "soad", "soae", "soaf", "soag", "soah", "soai", "soaj", "soak", "soal", "soam",
        "soan", "soao", "soap", "scaa", "scab", "scac", "scad", "scae", "scaf", "scag", "scah", "scai", "scaj", "scak", "scal",
        "scam", "scan", "scao", "scap", "snaa", "snab", "snac", "snad", "snae", "snaf", "snag", "snah", "snai", "snaj", "snak",
        "snal", "snam", "snan", "snao", "snap", "sxaa", "sxab", "sxac", "sxad", "sxae", "sxaf", "sxag", "sxah", "sxai", "sxaj",
        "sxak", "sxal", "sxam", "sxan", "sxao", "sxap",
    ],
    regex: token!("S[UAOCNX]A[A-P][A-Z2-7]{54}"),
    reach: Reach { left: 8, right: 64 },
    validators: &[Validator::Holds(checksum::nkey)],
    examples: samples![
        concat!("NATS_NKEY=", "SUADJP7SSNMXQURYFB3YAGQ52FKBC", "ND6ADIUXS2BUXS5CFFCRNIB37AEJQ"),
        concat!("seed: \"", "SAAO4T3AGQYP3TZHCSFZURTY6F75S", "GOF2P2W3LLSS5YOF467XJVIZ6K7YU", "\""),
        concat!("SOADJ7DGBJGYQMYFMAIB2LQYSGDTD", "NPUWJEPDGBEDOOGUKZNAJWD7HCSEM"),
    ],
    counterexamples: samples![
        concat!("NATS_NKEY=S", "UA", "U6QSHIKZIAEWAEEJUTY6BQRULKQ36Y3HUJ2KZMMQN6DUOE2IVH4HQKW"),
        concat!("NATS_NKEY=S", "UAxxx"),
    ],
    rotation: Rotation {
        url: "",
        steps: &["Make a new key pair with `nsc` or `nk`", "Replace the public key in the account and the seed where it is read"],
    },
};
