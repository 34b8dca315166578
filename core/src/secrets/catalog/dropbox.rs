//! Dropbox: access tokens. Format: www.dropbox.com/developers/documentation.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "dropbox-access-token",
        kind: "Dropbox access token",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it reads and changes the files that the app may see.",
        aliases: &["gitleaks:dropbox-short-lived-api-token"],
    }),
    keywords: &["sl."],
    regex: dashed!(r"sl\.(?:u\.)?[0-9A-Za-z_-]{120,1500}"),
    reach: Reach { left: 8, right: 1536 },
    validators: &[Validator::Entropy(4.0)],
    examples: &[
        concat!(
            "DROPBOX_TOKEN=s",
            "l.",
            "B5jciGbnslRC8ndgUWzP5PRFTqUoikQruZDjr7KTovPICW6qK3Sto0PMix35",
            "7WYBMT7hR2h43b2He0_qccI0p0NA1ifN_w5c7CBHhwViMY46eOUxirXYamWQ",
            "cl_bwmPAA8VKnddueT"
        ),
        concat!(
            "Authorization: Bearer s",
            "l.",
            "SmySgW4R1P6Gh3DZ4-obq37C6osOJwksKXhnVC-0k8b7xE6md-KfIKsOuXEm",
            "bEvOmmrLB5G9TyXhhoME4VF6eyaXVJOyS0H0NsocTnJV2sATKknt8eZPNNjO",
            "8evjtblHTj80K1mCyw"
        ),
    ],
    counterexamples: &[
        concat!(
            "DROPBOX_TOKEN=s",
            "l.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        ),
        concat!("DROPBOX_TOKEN=s", "l.", "X9iHRPJtkmWUqHbAC4LncdzaSZQn75_dBh"),
    ],
    rotation: Rotation {
        url: "https://www.dropbox.com/developers/apps",
        steps: &["Create a new token in the app console", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static LONG_LIVED_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "dropbox-long-lived-token",
        kind: "Dropbox long-lived access token",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it reads and changes the files that the app may see.",
        aliases: &["gitleaks:dropbox-long-lived-api-token"],
    }),
    keywords: &["dropbox"],
    regex: near!("dropbox", "[0-9A-Za-z]{11}AAAAAAAAAA[0-9A-Za-z_-]{43}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("DROPBOX_TOKEN=", "hmF77MkDZe5", "AAAAAAAAAA", "LYF6oHBBQZw6kBkFlZmmO4TNwu6OthVR0BfQ2pcGMm2"),
        concat!("\"dropbox_token\": \"", "EAr2f4iDtsK", "AAAAAAAAAA", "X3djGC4k8xPSoHrQ64SDW4M6u_CnAYGrlTjJtPpe31E", "\""),
    ],
    counterexamples: &[
        "DROPBOX_TOKEN=${DROPBOX_TOKEN}",
        concat!(
            "See dropbox token in the vault, build ",
            "6p8E2MS1KU9",
            "AAAAAAAAAA",
            "nD9JlHC-uhWiuT5iqDGyW0X9C_VhlxyjkFG9cl3ZmQC"
        ),
    ],
    rotation: Rotation {
        url: "https://www.dropbox.com/developers/apps",
        steps: &["Create a new token in the app console", "Put it where the old one is read", "Revoke the old one"],
    },
};
