//! Mailgun: keys. Documentation: documentation.mailgun.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static PRIVATE_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "mailgun-private-api-token",
        kind: "Mailgun private API key",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it sends mail from your domains and reads what was sent.",
        aliases: &["betterleaks:mailgun-private-api-token", "gitleaks:mailgun-private-api-token"],
    }),
    keywords: &["mailgun", "mg_api"],
    regex: near!("mailgun|mg_api", "key-[0-9a-z]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("MAILGUN_API_KEY=ke", "y-", "aa694c8a865fc7a0734139d58ee8f00a"),
        concat!("\"mailgun_api_key\": \"ke", "y-", "15a766508067e90b62ea4888a577ff74", "\""),
    ],
    counterexamples: samples![
        "MAILGUN_API_KEY=${MAILGUN_API_KEY}",
        concat!("See mailgun api key in the vault, build ke", "y-", "25d826f33593040e0533effccfe1083b"),
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
        aliases: &["betterleaks:mailgun-signing-key", "gitleaks:mailgun-signing-key"],
    }),
    keywords: &["mailgun", "mg_api"],
    regex: near!("mailgun|mg_api", "[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("MAILGUN_API_KEY=", "6a5954699f06808e140291725406560b", "-", "efdbe852", "-", "7031f704"),
        concat!("\"mailgun_api_key\": \"", "b37354d1947b6eb9504177d539d979f8", "-", "69ee383d", "-", "159a9f4e", "\""),
    ],
    counterexamples: samples![
        "MAILGUN_API_KEY=${MAILGUN_API_KEY}",
        concat!("See mailgun api key in the vault, build ", "811a452ce594081261313857ac8579ef", "-", "00b14061", "-", "ab20c5b5"),
    ],
    rotation: Rotation {
        url: "https://app.mailgun.com/settings/api_security",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static PUBLIC_VALIDATION_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "mailgun-public-validation-key",
        kind: "Mailgun public validation key",
        severity: Severity::Low,
        precision: Precision::High,
        opens: "It validates addresses at your expense and opens nothing else.",
        aliases: &["betterleaks:mailgun-pub-key", "gitleaks:mailgun-pub-key"],
    }),
    keywords: &["pubkey-"],
    regex: token!("pubkey-[0-9a-f]{32}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("MAILGUN_API_KEY=pu", "bkey-", "ad0e3065e626ad153115e8e3333631fe"),
        concat!("token: \"pu", "bkey-", "4bd00ba8f4ae98bb1973e9f178fe77fe", "\""),
    ],
    counterexamples: samples![
        concat!("MAILGUN_API_KEY=pu", "bkey-", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("MAILGUN_API_KEY=pu", "bkey-", "4bd00b"),
    ],
    rotation: Rotation {
        url: "https://app.mailgun.com/settings/api_security",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
