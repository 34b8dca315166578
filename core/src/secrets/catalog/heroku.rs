//! Heroku: keys of the platform API. Documentation: devcenter.heroku.com; older keys are bare UUIDs.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "heroku-api-key",
        kind: "Heroku API key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it deploys, reads the configuration variables and deletes the apps of the account.",
        aliases: &[
            "betterleaks:heroku-api-key",
            "betterleaks:heroku-api-key-v2",
            "gitleaks:heroku-api-key",
            "gitleaks:heroku-api-key-v2",
        ],
    }),
    keywords: &["hrku-"],
    regex: dashed!("HRKU-[0-9A-Za-z_-]{58,64}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("HEROKU_API_KEY=HR", "KU-AA", "uG70tXgMn97MUAGNgNff_KvMUDAt-2N5pGUnzXzO8MstU1RQL8hO5G99BB"),
        concat!("{\"token\": \"HR", "KU-AA", "oerb0Hgg8Cvz4-vzPVJ8TPqMMIAgf9HiK4RI5n3IC96Fgug_euOTSMd5me", "\"}"),
    ],
    counterexamples: samples![
        concat!("HEROKU_API_KEY=HR", "KU-AAxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("HEROKU_API_KEY=HR", "KU-AA", "f-XETV17OOKxMM"),
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
        aliases: &["betterleaks:heroku-api-key", "gitleaks:heroku-api-key"],
    }),
    keywords: &["heroku"],
    regex: near!("heroku", "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(2.5)],
    examples: samples![
        concat!("HEROKU_API_KEY=", "2654e8db-c7aa-2373", "-ce9c-ed83779cb384"),
        concat!("\"heroku_api_key\": \"", "37ae347a-1c79-6063", "-c2fb-08919480adf3", "\""),
    ],
    counterexamples: samples![
        "HEROKU_API_KEY=${HEROKU_API_KEY}",
        concat!("See heroku api key in the vault, build ", "ecb83603-eb14-746e", "-4d4b-ae8cbf34c93e"),
    ],
    rotation: Rotation {
        url: "https://dashboard.heroku.com/account",
        steps: &["Regenerate the API key in the account settings", "Put the new key where the old one is read"],
    },
};
