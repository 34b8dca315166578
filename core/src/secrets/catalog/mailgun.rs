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
        concat!("MAILGUN_API_KEY=ke", "y-", "feeb4eb0273aaa29105b94914301b232"),
        concat!("\"mailgun_api_key\": \"ke", "y-", "6ee7400ad569a10b9fd8e48e117ad32a", "\""),
    ],
    counterexamples: &[
        "MAILGUN_API_KEY=${MAILGUN_API_KEY}",
        concat!("See mailgun api key in the vault, build ke", "y-", "6609d4381f46d196555615b63600a0fa"),
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
        concat!("MAILGUN_API_KEY=", "7dc50a121cf9069f3e967878bdfad637", "-", "f4975bc0", "-", "d79260fa"),
        concat!("\"mailgun_api_key\": \"", "0e069a40446aa79f495948b4e44e78ad", "-", "2e23bba7", "-", "96a798da", "\""),
    ],
    counterexamples: &[
        "MAILGUN_API_KEY=${MAILGUN_API_KEY}",
        concat!("See mailgun api key in the vault, build ", "ee21ffc30b4805611f66554513acca94", "-", "411041ff", "-", "2a4501d6"),
    ],
    rotation: Rotation {
        url: "https://app.mailgun.com/settings/api_security",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
