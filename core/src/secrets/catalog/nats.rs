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
        concat!("NATS_NKEY=", "SUAL3FODFTVNN6HCJAWKUI2CTAQNM", "MOBFNILG3UEF5JLVCYLAUP3MXR5JI"),
        concat!("seed: \"", "SAALSROHJ4VEK25OKJ7AOBBQCTHPQ", "5TR7KAP226CYRLI4E6TOBPX7L7B7U", "\""),
        concat!("SOAJ7YKXEE5WEKZKWQFBOBBAYEBX5", "DBZGFYUIRCZ6AEEFCHKWMEOZFMG6A"),
    ],
    counterexamples: &[
        concat!("NATS_NKEY=S", "UA", "5INKNZYDAHFHXOZYHACSJ6NPW2G62XY5KPBJINJWOW4Y7ZG56665KOJ"),
        concat!("NATS_NKEY=S", "UAxxx"),
    ],
    rotation: Rotation {
        url: "",
        steps: &["Make a new key pair with `nsc` or `nk`", "Replace the public key in the account and the seed where it is read"],
    },
};
