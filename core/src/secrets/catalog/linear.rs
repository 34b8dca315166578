//! Linear: keys of the API and secrets of OAuth. Documentation: linear.app/developers.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "linear-api-key",
        kind: "Linear API key",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads and changes the issues of the workspace.",
        aliases: &["betterleaks:linear-api-key", "gitleaks:linear-api-key"],
    }),
    keywords: &["lin_api_", "lin_oauth_"],
    regex: token!("lin_(?:api_[0-9A-Za-z]{40}|oauth_[0-9a-f]{64})"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("LINEAR_API_KEY=li", "n_api_", "Mnbe84adCR0e1WEr4BN94X3ZP9evOEur92y2yIRm"),
        concat!("{\"token\": \"li", "n_api_", "5v9ASwAFC5Vm7FO6RRui4bviLtY7FmEltSyOK2wc", "\"}"),
    ],
    counterexamples: samples![
        concat!("LINEAR_API_KEY=li", "n_api_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("LINEAR_API_KEY=li", "n_api_", "cC3nP3ghIQ"),
    ],
    rotation: Rotation {
        url: "https://linear.app/settings/account/security",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static CLIENT_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "linear-client-secret",
        kind: "Linear client secret",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it signs in as the application and gets its users' tokens.",
        aliases: &["betterleaks:linear-client-secret", "gitleaks:linear-client-secret", "trufflehog:linearapi"],
    }),
    keywords: &["linear_", "linear-", "linear.", "linearclient", "linearapi", "linearsecret"],
    regex: near!("linear", "[0-9a-f]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("LINEAR_CLIENT_SECRET=", "b362b39e92100cbb2ce2e6febff46a57"),
        concat!("\"linear_client_secret\": \"", "6dbe7e83e2a6dbf8e8e4c2f3bde91a8c", "\""),
        concat!("const linearClientSecret = '", "42cfcc9258b3e302eb52f9aadc76607c", "';"),
    ],
    counterexamples: samples![
        "LINEAR_CLIENT_SECRET=${LINEAR_CLIENT_SECRET}",
        concat!("See linear client secret in the vault, build ", "055b6bf859172591e0b0f312b46fc08f"),
    ],
    rotation: Rotation {
        url: "https://linear.app/settings/api",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
