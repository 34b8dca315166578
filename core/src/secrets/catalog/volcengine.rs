//! Volcengine: access keys. Documentation: www.volcengine.com/docs/6291.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_KEY_ID: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "volcengine-access-key-id",
        kind: "Volcengine access key id",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "It names the key; the secret half mostly stands beside it. The pair manages the account.",
        aliases: &[],
    }),
    keywords: &["aklt"],
    regex: dashed!("AKLT[0-9A-Za-z_-]{40,50}={0,2}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("VOLCENGINE_API_KEY=AK", "LT", "L6r_ajOAjNxeDVFcyYwVJmzrmuFJId7hdEeK1y1W"),
        concat!("{\"token\": \"AK", "LT", "ijSTfJLhRgxvfoPddQ98eYyuNa2b2-6BjJ-f5ub5", "scsF5==", "\"}"),
    ],
    counterexamples: samples![
        concat!("VOLCENGINE_API_KEY=AK", "LT", "xxx_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("VOLCENGINE_API_KEY=AK", "LT", "ijSTfJ"),
    ],
    rotation: Rotation {
        url: "https://console.volcengine.com/iam/keymanage",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static ARK_API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "volcengine-ark-api-key",
        kind: "Volcengine Ark API key",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it uses the service at your expense.",
        aliases: &[],
    }),
    keywords: &["volcengine", "volc_engine", "ark_api", "ark-api", "ark_key", "doubao"],
    regex: near!(r"volc_?engine|(?:\b|_)ark(?:_|-)|doubao", "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("VOLCENGINE_ARK_API_KEY=", "0d112bc2-7b5f", "-055d-7517-5db120beed1b"),
        concat!("\"volcengine_ark_api_key\": \"", "11861d9d-0827", "-f735-687d-d6d754bc6993", "\""),
    ],
    counterexamples: samples![
        "VOLCENGINE_ARK_API_KEY=${VOLCENGINE_ARK_API_KEY}",
        concat!("See the volcengine key in the vault, build ", "11861d9d-0827", "-f735-687d-d6d754bc6993"),
    ],
    rotation: Rotation {
        url: "https://console.volcengine.com/iam/keymanage",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
