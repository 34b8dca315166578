//! Yahoo: clients. Documentation: developer.yahoo.com/oauth2/guide.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static CLIENT_ID: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "yahoo-oauth-client-id",
        kind: "Yahoo OAuth client id",
        severity: Severity::Low,
        precision: Precision::VeryHigh,
        opens: "It names the app; its secret mostly stands beside it.",
        aliases: &[],
    }),
    keywords: &["dj0y"],
    regex: dashed!("dj0y[0-9A-Za-z_-]{60,100}--"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("YAHOO_API_KEY=dj", "0y", "on-3PdnoW3iypaW1oi-GNp1ghukjeQ1yxNcQ0ZEx", "NXgLvbHAFNDSB6K1h2-W--"),
        concat!("token: \"dj", "0y", "rgCyLQMbvzuFbetrGO_pWBTKNxF6E708j_9yR69g", "ZH-M9iEUROZODRPj3AK6qe1Sj--", "\""),
    ],
    counterexamples: samples![
        concat!("YAHOO_API_KEY=dj", "0y", "xx-xxxxxxxxxxxxxxx-xxxxxxxxxxxxxxxxxxxxx", "xxxxxxxxxxxxxxxxxx-x--"),
        concat!("YAHOO_API_KEY=dj", "0y", "rgCyLQ"),
    ],
    rotation: Rotation {
        url: "https://developer.yahoo.com/apps/",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static CLIENT_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "yahoo-oauth-client-secret",
        kind: "Yahoo OAuth client secret",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it acts as the app and trades codes of its users for tokens.",
        aliases: &[],
    }),
    keywords: &["yahoo"],
    regex: near!("yahoo", "[0-9a-f]{40}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("YAHOO_CLIENT_SECRET=", "7dc72e686d8e8a03047c901105754f9ddbfb56ce"),
        concat!("const yahooClientApiSecret = '", "310fe3ee752ef6d8f39434ddd220e471e77c6120", "';"),
    ],
    counterexamples: samples![
        "YAHOO_CLIENT_SECRET=${YAHOO_CLIENT_SECRET}",
        concat!("See the yahoo secret in the vault, build ", "310fe3ee752ef6d8f39434ddd220e471e77c6120"),
    ],
    rotation: Rotation {
        url: "https://developer.yahoo.com/apps/",
        steps: &["Create a new secret", "Put it where the old one is read", "Delete the old one"],
    },
};
