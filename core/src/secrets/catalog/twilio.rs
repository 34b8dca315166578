//! Twilio: API keys and auth tokens. Documentation: www.twilio.com/docs/iam/api-keys.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "twilio-api-key",
        kind: "Twilio API key id",
        severity: Severity::High,
        precision: Precision::High,
        opens: "It names the key; its secret half mostly stands beside it. The pair calls and sends messages at your expense.",
        aliases: &["betterleaks:twilio-api-key", "gitleaks:twilio-api-key"],
    }),
    keywords: &["sk0", "sk1", "sk2", "sk3", "sk4", "sk5", "sk6", "sk7", "sk8", "sk9", "ska", "skb", "skc", "skd", "ske", "skf"],
    regex: token!("SK[0-9a-f]{32}"),
    reach: Reach { left: 8, right: 48 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("TWILIO_API_KEY=S", "K", "51ac57588b7bb0e66293b9a11b40424d"),
        concat!("{\"token\": \"S", "K", "eb6175914a8b11d55138f87976928f68", "\"}"),
    ],
    counterexamples: samples![
        concat!("TWILIO_API_KEY=S", "K00000000000000000000000000000000"),
        concat!("TWILIO_API_KEY=S", "K", "459963e8"),
    ],
    rotation: Rotation {
        url: "https://console.twilio.com",
        steps: &["Create a new key in the console", "Put it where the old one is read", "Delete the old one"],
    },
};

pub static AUTH_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "twilio-auth-token",
        kind: "Twilio auth token",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it is the account: calls, messages, numbers, recordings.",
        aliases: &[],
    }),
    keywords: &["twilio"],
    regex: near!("twilio", "[0-9a-f]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("TWILIO_AUTH_TOKEN=", "615c47b30fbd48fb8f3a2289b7daeeb7"),
        concat!("\"twilio_auth_token\": \"", "407a4a93c299306d962e096d0ce631a4", "\""),
    ],
    counterexamples: samples![
        "TWILIO_AUTH_TOKEN=${TWILIO_AUTH_TOKEN}",
        concat!("See twilio auth token in the vault, build ", "7ef1d89c49527dfc69bf128f5397845f"),
    ],
    rotation: Rotation {
        url: "https://console.twilio.com",
        steps: &["Create a new key in the console", "Put it where the old one is read", "Delete the old one"],
    },
};
