//! Ramp: clients of the API. Documentation: docs.ramp.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static CLIENT_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "ramp-client-secret",
        kind: "Ramp client secret",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "With the client id it reads, and as its scopes allow issues, the cards of the company.",
        aliases: &["betterleaks:ramp-client-secret"],
    }),
    keywords: &["ramp_sec_"],
    regex: token!("ramp_sec_[0-9A-Za-z]{48}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("RAMP_SECRET=ra", "mp_sec_", "H5cGvpOWDeUJDitc4Xg9EOKhzzXCDwFrc17jLsvX", "lxClXZhK"),
        concat!("token: \"ra", "mp_sec_", "CE3oWtIGQAg7oJgMN4I8ddNz5are7leRNxhVDVgt", "3Va8d6J7", "\""),
    ],
    counterexamples: samples![
        concat!("RAMP_SECRET=ra", "mp_sec_", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "xxxxxxxx"),
        concat!("RAMP_SECRET=ra", "mp_sec_", "CE3oWt"),
    ],
    rotation: Rotation {
        url: "https://app.ramp.com/settings/ramp-developer",
        steps: &["Create a new secret", "Put it where the old one is read", "Delete the old one"],
    },
};

pub static CLIENT_ID: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "ramp-client-id",
        kind: "Ramp client id",
        severity: Severity::Low,
        precision: Precision::VeryHigh,
        opens: "It names the client; its secret mostly stands beside it.",
        aliases: &["betterleaks:ramp", "trufflehog:ramp"],
    }),
    keywords: &["ramp_id_"],
    regex: token!("ramp_id_[0-9A-Za-z]{40}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("RAMP_API_KEY=ra", "mp_id_", "3Y51ZCJ4AoTXQFG8TN0Bb0LqF1l2nsjNZjgkroFT"),
        concat!("export const token = 'ra", "mp_id_", "aehrPbp6hYbF3fwhHcSXD7RmkcFPAfxFh9n09BS8", "';"),
    ],
    counterexamples: samples![
        concat!("RAMP_API_KEY=ra", "mp_id_", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("RAMP_API_KEY=ra", "mp_id_", "aehrPb"),
    ],
    rotation: Rotation {
        url: "https://app.ramp.com/settings/ramp-developer",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static BUSINESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "ramp-business-token",
        kind: "Ramp application or business token",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads or goes on with the application, or acts for the business.",
        aliases: &[],
    }),
    keywords: &["ramp_business_tok_", "ramp_tok_"],
    regex: token!("ramp_(?:business_)?tok_[0-9A-Za-z]{42,48}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("RAMP_API_TOKEN=ra", "mp_", "tok_qjoUQxMgZ41fH7f53AMAeu4jZ7bImFZ5AiWl", "KXNhFK"),
        concat!("Authorization: Bearer ra", "mp_", "tok_PG01i2OT14wGWkomo9uROP40kMwQcEa3pGgI", "lRlfteF"),
    ],
    counterexamples: samples![
        concat!("RAMP_API_TOKEN=ra", "mp_", "xxx_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "xxxxxx"),
        concat!("RAMP_API_TOKEN=ra", "mp_", "tok_PG"),
    ],
    rotation: Rotation {
        url: "https://app.ramp.com/settings/ramp-developer",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
