//! Miro: access tokens and client secrets. Documentation: developers.miro.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "miro-access-token",
        kind: "Miro access token",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads and changes the boards of its owner.",
        aliases: &[],
    }),
    keywords: &["eyjtaxjv"],
    regex: dashed!("eyJtaXJv[0-9A-Za-z+-]{10,64}_[0-9A-Za-z_-]{20,64}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("MIRO_API_TOKEN=ey", "JtaXJv", "zHZZ3TKpt9iwrxWyTRP0nru5sQjm-xv_bECpGnQx", "JmtrYyrmho-RDmH"),
        concat!("- value: ey", "JtaXJv", "b0L0mVGfDEr25yBRekgKVgi8uh5QLnaDd_gRGesR", "rxC-hEKwnVvOWh"),
    ],
    counterexamples: samples![
        concat!("MIRO_API_TOKEN=ey", "JtaXJv", "xxxxxxxxxxxxxxxxxxxxxxxxxxxx-xx_xxxxxxxx", "xxxxxxxxxx-xxxx"),
        concat!("MIRO_API_TOKEN=ey", "JtaXJv", "b0L0mV"),
    ],
    rotation: Rotation {
        url: "https://miro.com/app/settings/user-profile/apps",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static CLIENT_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "miro-client-secret",
        kind: "Miro client secret",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it acts as the app and trades codes of its users for tokens.",
        aliases: &[],
    }),
    keywords: &["miro"],
    regex: near!(r"(?:\b|_)miro", "[0-9A-Za-z]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("MIRO_CLIENT_SECRET=", "Y8wenG8a3ZZzANUWU4tcUqsJx0xcZDjf"),
        concat!("\"miro_client_secret\": \"", "Iu0qnHUsJvVwhVMqQ8j3nZiwfF6lzLeI", "\""),
    ],
    counterexamples: samples![
        "MIRO_CLIENT_SECRET=${MIRO_CLIENT_SECRET}",
        concat!("See the miro secret in the vault, build ", "Iu0qnHUsJvVwhVMqQ8j3nZiwfF6lzLeI"),
    ],
    rotation: Rotation {
        url: "https://miro.com/app/settings/user-profile/apps",
        steps: &["Create a new secret", "Put it where the old one is read", "Delete the old one"],
    },
};
