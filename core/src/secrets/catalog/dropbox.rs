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

pub static APP_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "dropbox-app-secret",
        kind: "Dropbox app secret",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it signs in as the app and gets its users' tokens.",
        aliases: &["betterleaks:dropbox-api-token", "gitleaks:dropbox-api-token", "trufflehog:dropbox"],
    }),
    keywords: &["dropbox"],
    regex: near!("dropbox", "[0-9a-z]{15}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(2.8), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("DROPBOX_APP_SECRET=", "21r8kel1qel1jvd"),
        concat!("\"dropbox_app_secret\": \"", "x1ljmhdkyl9rgni", "\""),
        concat!("dropbox_app_secret := \"", "z8ap1yozt2dx817", "\""),
    ],
    counterexamples: samples![
        "DROPBOX_APP_SECRET=${DROPBOX_APP_SECRET}",
        concat!("See dropbox app secret in the vault, build ", "sci8l73og7ebpq6"),
    ],
    rotation: Rotation {
        url: "https://www.dropbox.com/developers/apps",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
