//! eBay: secrets of applications. Documentation: developer.ebay.com/api-docs/static/oauth-credentials.html.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static CLIENT_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "ebay-client-secret",
        kind: "eBay client secret",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it signs in as the application and acts for the sellers who granted it.",
        aliases: &["betterleaks:ebay-client-secret"],
    }),
    keywords: &["prd-"],
    regex: token!("PRD-[0-9a-f]{8,12}(?:-[0-9a-f]{4}){3}(?:-[0-9a-f]{4,12})?"),
    reach: Reach { left: 8, right: 56 },
    validators: &[Validator::Entropy(2.8), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("EBAY_CLIENT_SECRET=PR", "D-e", "506c3cda2-4afa-c31a-97f3-184d"),
        concat!("export const token = 'PR", "D-d", "a041fc14-c3e1-9640-3b83", "';"),
    ],
    counterexamples: samples![concat!("EBAY_CLIENT_SECRET=PR", "D-b3a3cbd4")],
    rotation: Rotation {
        url: "https://developer.ebay.com/my/keys",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static SANDBOX_CLIENT_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "ebay-sandbox-client-secret",
        kind: "eBay sandbox client secret",
        severity: Severity::Low,
        precision: Precision::VeryHigh,
        opens: "It sells nothing real; it shows part of the set-up of the application.",
        aliases: &[],
    }),
    keywords: &["sbx-"],
    regex: token!("SBX-[0-9a-f]{8,12}(?:-[0-9a-f]{4}){3}(?:-[0-9a-f]{4,12})?"),
    reach: Reach { left: 8, right: 56 },
    validators: &[Validator::Entropy(2.8), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("EBAY_SANDBOX_SECRET=SB", "X-1", "37c89bef-dff2-7159-ad13-9a1e0"),
        concat!("{\"token\": \"SB", "X-c", "b72f907b3b8-bc18-b3b8-4758-fa49e", "\"}"),
    ],
    counterexamples: samples![concat!("EBAY_SANDBOX_SECRET=SB", "X-a67def")],
    rotation: Rotation {
        url: "https://developer.ebay.com/my/keys",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
