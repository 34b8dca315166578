//! Mailgun: keys. Format: documentation.mailgun.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static PRIVATE_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "mailgun-private-api-token",
        kind: "Mailgun private API key",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it sends mail from your domains and reads what was sent.",
        aliases: &["gitleaks:mailgun-private-api-token"],
    }),
    keywords: &["mailgun", "mg_api"],
    regex: near!("mailgun|mg_api", "key-[0-9a-f]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("MAILGUN_API_KEY=ke", "y-", "175d5e86e2eeb4eb9273aaa29d05b944"),
        concat!("\"mailgun_api_key\": \"ke", "y-", "801b23df234ee7400ad569a10b7fd8ee", "\""),
    ],
    counterexamples: &[
        "MAILGUN_API_KEY=${MAILGUN_API_KEY}",
        concat!("See mailgun api key in the vault, build ke", "y-", "67ad3266a7609d4381f46d196a556153"),
    ],
    rotation: Rotation {
        url: "https://app.mailgun.com/settings/api_security",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "mailgun-api-key",
        kind: "Mailgun API key",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it sends mail from your domains and reads what was sent.",
        aliases: &["gitleaks:mailgun-signing-key"],
    }),
    keywords: &["mailgun", "mg_api"],
    regex: near!("mailgun|mg_api", "[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("MAILGUN_API_KEY=", "700a0f56aa2dc50a921cf9069fee9678", "-", "7dfad637", "-", "ef4975bf"),
        concat!("\"mailgun_api_key\": \"", "8d79260fbdafe069840446aa79fc959b", "-", "de44e780", "-", "a91e23b6", "\""),
    ],
    counterexamples: &[
        "MAILGUN_API_KEY=${MAILGUN_API_KEY}",
        concat!("See mailgun api key in the vault, build ", "5706a798d49afe212fc30b480561ff65", "-", "413accae", "-", "f2d1104e"),
    ],
    rotation: Rotation {
        url: "https://app.mailgun.com/settings/api_security",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
