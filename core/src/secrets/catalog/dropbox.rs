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
            "2UoikQruZDjr7KTovPICW6qK3Sto0PMix357WYBMT7hROh43b2He0_qccI0p",
            "0NA1ifN_w3c7CBHhwViMY46eOUxirXYamWQcl_bwmPAA8VKnddue02tBmySg",
            "W4R1P6Gh3DZ4-obq3W"
        ),
        concat!(
            "Authorization: Bearer s",
            "l.",
            "mosOJwksKXhnVC-0k8b7xE6md-KfIKsOuXEmbEvOmmrLBsG9TyXhhoME4VF6",
            "eyaXVJOyS0H0NsocTnJV2sATKknt8eZPNNjO8evjtblHTj80K1mCy7SQc9iH",
            "RPJtkmWUqHbACxLnc8"
        ),
    ],
    counterexamples: &[
        concat!(
            "DROPBOX_TOKEN=s",
            "l.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        ),
        concat!("DROPBOX_TOKEN=s", "l.", "pZQn75_dB0oK6z-u69pWYF6oHBBQZw6kB7"),
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
        concat!("DROPBOX_TOKEN=", "t6fzggHuNtl", "AAAAAAAAAA", "S6OthVR0BfQ2pcGMmnG1J7q7NL9s3djGC4k8xPSoHrS"),
        concat!("\"dropbox_token\": \"", "WVXwoyQrtDF", "AAAAAAAAAA", "ynAYGrlTjJtPpe31d8IFF6iwD9JlHC-uhWiuT5iqDGD", "\""),
    ],
    counterexamples: &[
        "DROPBOX_TOKEN=${DROPBOX_TOKEN}",
        concat!(
            "See dropbox token in the vault, build ",
            "lUERoTF4xdm",
            "AAAAAAAAAA",
            "gkFG9cl3ZmQTA4hoiw-lL6YHRD2mroaf7qJKd57G6Hc"
        ),
    ],
    rotation: Rotation {
        url: "https://www.dropbox.com/developers/apps",
        steps: &["Create a new token in the app console", "Put it where the old one is read", "Revoke the old one"],
    },
};
