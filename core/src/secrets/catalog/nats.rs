//! NATS: seeds of nkeys. Format: docs.nats.io/using-nats/developer/connecting/nkey, base32 with a CRC-16 at the end.

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
        "snal", "snam", "snan", "snao", "snap",
    ],
    regex: token!("S[UAOCN]A[A-P][A-Z2-7]{54}"),
    reach: Reach { left: 8, right: 64 },
    validators: &[Validator::Holds(checksum::nkey)],
    examples: &[
        concat!("NATS_NKEY=", "SUAGA3PGBB6O5U4XOI6RGO23XWK4G", "LHK234OESBMVIRUFGBA2YY4CK6TKM"),
        concat!("seed: \"", "SAAFBM3OQQXVFOULBMCR7NS6XFC4O", "TZKIVV24UT6A4CDAFGO7B3HD6UIUQ", "\""),
        concat!("SOAIB7LLYLCFNDQT2NYF675PT7QVO", "IJ3MIVSVNAKC4CCBQIDP2GDSML57U"),
    ],
    counterexamples: &[
        concat!("NATS_NKEY=S", "UA", "4IIL6BIR5WB5SOINKNZYDAHFHXO6YHACSJ6NPW2GR2XY5KPBJINJWOY"),
        concat!("NATS_NKEY=S", "UAxxx"),
    ],
    rotation: Rotation {
        url: "",
        steps: &["Make a new key pair with `nsc` or `nk`", "Replace the public key in the account and the seed where it is read"],
    },
};
