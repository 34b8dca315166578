//! Bitwarden: keys of the API, tokens of Secrets Manager. Documentation: bitwarden.com/help/personal-api-key.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static CLIENT_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "bitwarden-client-secret",
        kind: "Bitwarden client secret",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it signs in as the account, and with its master password opens the vault.",
        aliases: &[],
    }),
    keywords: &["bitwarden", "bw_client"],
    regex: concat!(
        "(?i:bitwarden|bw_client)(?i:[0-9a-z_. -]{0,16}?secret[0-9a-z_-]{0,8})",
        assigns!(r"|[ \t]"),
        "(?<secret>[0-9A-Za-z]{30})(?:[^0-9A-Za-z_+/=-]|$)"
    ),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.6), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("BW_CLIENTSECRET=", "1nMjJG2gRVCk1z7LqW2WCNugTOWkrX"),
        concat!("\"bw_clientsecret\": \"", "LopM4zk65lnIWypJHZS4ZgQnRbndlT", "\""),
    ],
    counterexamples: samples![
        "BW_CLIENTSECRET=${BW_CLIENTSECRET}",
        concat!("See bw clientsecret in the vault, build ", "2AuXioY2UP9VBCA3ELBW9mFiyPBudq"),
    ],
    rotation: Rotation {
        url: "https://vault.bitwarden.com/#/settings/security/security-keys",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static MACHINE_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "bitwarden-machine-token",
        kind: "Bitwarden Secrets Manager token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads and decrypts the secrets that the machine account may see.",
        aliases: &[],
    }),
    keywords: &["bws_", "bitwarden", "access_token", "accesstoken"],
    regex: r"(?i:bws|bitwarden|access_?token)[^\r\n]{0,24}?(?<secret>0\.[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\.[0-9A-Za-z]{30}:[0-9A-Za-z+/]{20,44}={0,2})",
    reach: Reach { left: 8, right: 192 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!(
            "BW",
            "S_A",
            "CCESS_TOKEN=0.2533045b-7c5c-69c6-92b2-ef0627bd6a99.NPthbfXl9",
            "hY3ocDtxiHnV8sqSvx6az:5cgu2bZPXKijws1wQhnlBE=="
        ),
        concat!(
            "  BW",
            "S_A",
            "CCESS_TOKEN=0.3cc3087c-8f83-ac22-9764-a984d2b58a13.NXxc2Bpxz",
            "6BoZtyQoZST1uqWR43oAb:GQFHXpOyHE6AwnS0wrYL5/==",
            "  "
        ),
    ],
    counterexamples: samples![concat!(
        "BW",
        "S_A",
        "CCESS_TOKEN=0.7d1f1280-99af-2622-eabc-52d51bb11714.Swv9dSyCR",
        "riSBjd0MI8ssLQ979tjTq",
        "${SECRET}"
    )],
    rotation: Rotation {
        url: "https://vault.bitwarden.com/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
