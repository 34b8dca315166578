//! Heroku: keys of the platform API. Format: devcenter.heroku.com; older keys are bare UUIDs.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "heroku-api-key",
        kind: "Heroku API key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it deploys, reads the configuration variables and deletes the apps of the account.",
        aliases: &["gitleaks:heroku-api-key-v2"],
    }),
    keywords: &["hrku-"],
    regex: dashed!("HRKU-[0-9A-Za-z_-]{58,64}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("HEROKU_API_KEY=HR", "KU-AA", "T3sIJThOq8dcJKq8zDCL4xuG6Jsjk6F5h80_pfP3hEr5L72i1jb_xql5zi"),
        concat!("{\"token\": \"HR", "KU-AA", "CCV5wdTgOkzA7NDSwYXSU5D_NJqZ83v0MIdaEKo0fti-HGFVD7wBij6XPu", "\"}"),
    ],
    counterexamples: &[
        concat!("HEROKU_API_KEY=HR", "KU-AAxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("HEROKU_API_KEY=HR", "KU-AA", "Zc0wYYd6PRPFcg"),
    ],
    rotation: Rotation {
        url: "https://dashboard.heroku.com/account",
        steps: &["Regenerate the API key in the account settings", "Put the new key where the old one is read"],
    },
};

pub static LEGACY_API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "heroku-legacy-api-key",
        kind: "Heroku API key of the first generation",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it deploys, reads the configuration variables and deletes the apps of the account.",
        aliases: &["gitleaks:heroku-api-key"],
    }),
    keywords: &["heroku"],
    regex: near!("heroku", "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(2.5)],
    examples: &[
        concat!("HEROKU_API_KEY=", "7c71ad7a-98d3-64ef", "-cda2-2868f92b72fb"),
        concat!("\"heroku_api_key\": \"", "c1d840e6-c9c5-bfda", "-7f80-9f885e8a92a1", "\""),
    ],
    counterexamples: &[
        "HEROKU_API_KEY=${HEROKU_API_KEY}",
        concat!("See heroku api key in the vault, build ", "a7043b66-2870-0ef0", "-33e5-cc227404c5eb"),
    ],
    rotation: Rotation {
        url: "https://dashboard.heroku.com/account",
        steps: &["Regenerate the API key in the account settings", "Put the new key where the old one is read"],
    },
};
