//! Dropbox: access tokens. Documentation: www.dropbox.com/developers/documentation.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "dropbox-access-token",
        kind: "Dropbox access token",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it reads and changes the files that the app may see.",
        aliases: &["betterleaks:dropbox-short-lived-api-token", "gitleaks:dropbox-short-lived-api-token"],
    }),
    keywords: &["sl."],
    regex: dashed!(r"sl\.(?:u\.)?[0-9A-Za-z_-]{120,1500}"),
    reach: Reach { left: 8, right: 1536 },
    validators: &[Validator::Entropy(4.0)],
    examples: samples![
        concat!(
            "DROPBOX_TOKEN=s",
            "l.",
            "M7WYBMT7hROh43b2He0_qccI0p0NA1ifN_w5c7CBHhwViMY46eOUxirXYamW",
            "Qcl_bwmPA68VKnddue02tBmySgW4R1P6Gh3DZ4-obq37C6osOJwksKXhnVC-",
            "0k8b7xE6md-KfIKsOJ"
        ),
        concat!(
            "Authorization: Bearer s",
            "l.",
            "UmbEvOmmrLBsG9TyXhhoME4VF6eyaXVJOyS0H0NsocTnJV2sATKknt8eZPNN",
            "jO8evjtbl9Tj80K1mCy7SQc9iHRPJtkmWUqHbACxLncdzaSZQn75_dB0oK6z",
            "-u6jpWYF6oHBBQZw64"
        ),
    ],
    counterexamples: samples![
        concat!(
            "DROPBOX_TOKEN=s",
            "l.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        ),
        concat!("DROPBOX_TOKEN=s", "l.", "4kFlZmmOMTNwu6Oth7R0BfQ2pcGMmnG1Ji"),
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
        aliases: &["betterleaks:dropbox-long-lived-api-token", "gitleaks:dropbox-long-lived-api-token"],
    }),
    keywords: &["dropbox"],
    regex: near!("dropbox", "[0-9A-Za-z]{11}AAAAAAAAAA[0-9A-Za-z_-]{43}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("DROPBOX_TOKEN=", "bs1EKSV05je", "AAAAAAAAAA", "8C4k8xPSoHrQ64SDWIM6u9CnAYGrlTjJtPpe31d8IFE"),
        concat!("\"dropbox_token\": \"", "E1KUe69loYS", "AAAAAAAAAA", "hlHC-uhWiuT5iqDGyW6X91_VhlxyjkFG9cl3ZmQTA4H", "\""),
    ],
    counterexamples: samples![
        "DROPBOX_TOKEN=${DROPBOX_TOKEN}",
        concat!(
            "See dropbox token in the vault, build ",
            "s6FGUIf3TZX",
            "AAAAAAAAAA",
            "rYHRD2mroaf7qJKd57G6H1meZfNXGyMRo5hTPhlNI8X"
        ),
    ],
    rotation: Rotation {
        url: "https://www.dropbox.com/developers/apps",
        steps: &["Create a new token in the app console", "Put it where the old one is read", "Revoke the old one"],
    },
};
