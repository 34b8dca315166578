//! OneSignal: keys of apps and organisations. Documentation: documentation.onesignal.com/docs/keys-and-ids.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static RICH_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "onesignal-rich-authentication-token",
        kind: "OneSignal API key",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it sends messages to all subscribers of the app.",
        aliases: &["betterleaks:onesignal-rich-authentication-token"],
    }),
    keywords: &["os_v2_app_", "os_v2_org_"],
    regex: token!("os_v2_(?:app|org)_[a-z2-7]{100,106}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!(
            "ONESIGNAL_API_KEY=os",
            "_v2_",
            "org_tdxrcjwqvvmmwren2qhacvexymunrmx5qqgapoaws2nx5uxmvr76tjut",
            "77fpp34o5udwwcepxy44wxrhqkozhswbbn3f2z7d",
            "i66d"
        ),
        concat!(
            "export const token = 'os",
            "_v2_",
            "app_x62gsrpxhpdcfs4aheqzihewmdcmu3cstjhiubvkaqnnyxrrmjwkhiq2",
            "rnqzdan6i3gtis6lt6fpkhlqe6vadiuk7l3aaqc4",
            "kfxzkjp",
            "';"
        ),
    ],
    counterexamples: samples![
        concat!(
            "ONESIGNAL_API_KEY=os",
            "_v2_",
            "xxx_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "xxxx"
        ),
        concat!("ONESIGNAL_API_KEY=os", "_v2_", "app_x6"),
    ],
    rotation: Rotation {
        url: "https://dashboard.onesignal.com",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static REST_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "onesignal-rest-api-key",
        kind: "OneSignal legacy REST API key",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it sends messages to all subscribers of the app.",
        aliases: &["trufflehog:onesignal"],
    }),
    keywords: &["onesignal", "one_signal"],
    regex: near!("one_?signal", "[0-9A-Za-z]{48}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("ONESIGNAL_API_KEY=", "J5dqX7L6nWhUoBezVQCfoj51NII3w3fEAjPKp24B", "q9fz3Zpx"),
        concat!("const onesignalApiKey = '", "sfyZbzSnKiKQ4f2RUV1qAjLocJmAAQm9Te6oY1Ss", "IKPwDnLz", "';"),
    ],
    counterexamples: samples![
        "ONESIGNAL_API_KEY=${ONESIGNAL_API_KEY}",
        concat!("See the onesignal key in the vault, build ", "sfyZbzSnKiKQ4f2RUV1qAjLocJmAAQm9Te6oY1Ss", "IKPwDnLz"),
    ],
    rotation: Rotation {
        url: "https://dashboard.onesignal.com",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
