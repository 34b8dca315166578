//! Zoho: tokens and client secrets. Documentation: www.zoho.com/crm/developer/docs/api/v8/oauth-overview.html.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "zoho-oauth-token",
        kind: "Zoho OAuth token",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "An access token lasts an hour; whoever holds a refresh token and the client gets new ones.",
        aliases: &["trufflehog:zohocrm"],
    }),
    keywords: &["1000."],
    regex: token!(r"1000\.[0-9a-f]{32}\.[0-9a-f]{32}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("ZOHO_API_TOKEN=10", "00.", "9b27ca03636f399b3f1498e4751f42e8.1967340", "471b68d30d39e409c4a1e12f9"),
        concat!("export const token = '10", "00.", "ba48bc57535c6a842591d124183a87ce.036e2bf", "e6775ccb18c10e493bf12b4cc", "';"),
    ],
    counterexamples: samples![
        concat!("ZOHO_API_TOKEN=10", "00.", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.xxxxxxx", "xxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("ZOHO_API_TOKEN=10", "00.", "ba48bc"),
    ],
    rotation: Rotation {
        url: "https://api-console.zoho.com",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static CLIENT_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "zoho-client-secret",
        kind: "Zoho client secret",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it acts as the app and trades codes of its users for tokens.",
        aliases: &[],
    }),
    keywords: &["zoho"],
    regex: near!("zoho", "[0-9a-f]{42}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("ZOHO_CLIENT_SECRET=", "755433c96918feb0a64917299456d46a4d990567", "d8"),
        concat!("const zohoClientApiSecret = '", "ee7ab39d2541f5e2ae213933468cf599e3340295", "31", "';"),
    ],
    counterexamples: samples![
        "ZOHO_CLIENT_SECRET=${ZOHO_CLIENT_SECRET}",
        concat!("See the zoho secret in the vault, build ", "ee7ab39d2541f5e2ae213933468cf599e3340295", "31"),
    ],
    rotation: Rotation {
        url: "https://api-console.zoho.com",
        steps: &["Create a new secret", "Put it where the old one is read", "Delete the old one"],
    },
};
