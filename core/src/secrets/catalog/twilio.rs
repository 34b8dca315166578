//! Twilio: API keys and auth tokens. Format: www.twilio.com/docs/iam/api-keys.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "twilio-api-key",
        kind: "Twilio API key id",
        severity: Severity::High,
        precision: Precision::High,
        opens: "It names the key; its secret half mostly stands beside it. The pair calls and sends messages at your expense.",
        aliases: &["gitleaks:twilio-api-key"],
    }),
    keywords: &["sk0", "sk1", "sk2", "sk3", "sk4", "sk5", "sk6", "sk7", "sk8", "sk9", "ska", "skb", "skc", "skd", "ske", "skf"],
    regex: token!("SK[0-9a-f]{32}"),
    reach: Reach { left: 8, right: 48 },
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("TWILIO_API_KEY=S", "K", "2ff38ca63be5cdeb5c5a73a3d8c15cd5"),
        concat!("{\"token\": \"S", "K", "74cd14daceef973717485edeb06c06f3", "\"}"),
    ],
    counterexamples: &[
        concat!("TWILIO_API_KEY=S", "K00000000000000000000000000000000"),
        concat!("TWILIO_API_KEY=S", "K", "3f0c836a"),
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
    examples: &[
        concat!("TWILIO_AUTH_TOKEN=", "23f94e7bf3bc420c81253c3345c40210"),
        concat!("\"twilio_auth_token\": \"", "eea9d4df7a27bd0b36bb2340bf08f39f", "\""),
    ],
    counterexamples: &[
        "TWILIO_AUTH_TOKEN=${TWILIO_AUTH_TOKEN}",
        concat!("See twilio auth token in the vault, build ", "da7582ad48182c4a96c2cb533631a059"),
    ],
    rotation: Rotation {
        url: "https://console.twilio.com",
        steps: &["Create a new key in the console", "Put it where the old one is read", "Delete the old one"],
    },
};
