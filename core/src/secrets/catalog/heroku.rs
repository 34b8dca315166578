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
        concat!("HEROKU_API_KEY=HR", "KU-AA", "wCL4xuG6JsjkEF5h80_pfP3hEr5L72i1jb_xql5zZq1pCV5wdTgOkzA7N8"),
        concat!("{\"token\": \"HR", "KU-AA", "ZXSU5D_NJqZ8Yv0MIdaEKo0fti-HG6VD7wBij6XPU4OEIc0wYYdyPRPFcg", "\"}"),
    ],
    counterexamples: &[
        concat!("HEROKU_API_KEY=HR", "KU-AAxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("HEROKU_API_KEY=HR", "KU-AA", "IWDgR1C1FQcG0t"),
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
        concat!("HEROKU_API_KEY=", "a4e06f62-6288-7972", "-4028-7d840e2c629c"),
        concat!("\"heroku_api_key\": \"", "8fd7ba7c-80e8-9e12", "-cb97-243b6046d870", "\""),
    ],
    counterexamples: &[
        "HEROKU_API_KEY=${HEROKU_API_KEY}",
        concat!("See heroku api key in the vault, build ", "2ff00733-24c7-564e", "-0cbc-fc051f41d24f"),
    ],
    rotation: Rotation {
        url: "https://dashboard.heroku.com/account",
        steps: &["Regenerate the API key in the account settings", "Put the new key where the old one is read"],
    },
};
