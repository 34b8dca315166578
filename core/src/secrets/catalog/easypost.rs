//! EasyPost: API keys. Documentation: docs.easypost.com/docs/authentication.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "easypost-api-token",
        kind: "EasyPost production key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it buys postage at your expense and reads who gets parcels.",
        aliases: &["betterleaks:easypost-api-token", "gitleaks:easypost-api-token"],
    }),
    keywords: &["ezak"],
    regex: token!("EZAK[0-9A-Za-z]{54}"),
    reach: Reach { left: 8, right: 64 },
    validators: &[Validator::Entropy(3.0), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("EASYPOST_API_KEY=EZ", "AKo", "Qy5IdG3xd5Ry8gioFQFqOOgs9f2Tn9IZGBqDNTuYZhskimjA415mx"),
        concat!("{\"token\": \"EZ", "AKc", "DHSBL1sk0TajslInMVaK322rNbs05yLrAF3RumXrNwWsk0uXUGHuU", "\"}"),
    ],
    counterexamples: samples![concat!("EASYPOST_API_KEY=EZ", "AKILYwVKg9I9PxZws")],
    rotation: Rotation {
        url: "https://www.easypost.com/account/api-keys",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static TEST_API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "easypost-test-api-token",
        kind: "EasyPost test key",
        severity: Severity::Low,
        precision: Precision::VeryHigh,
        opens: "It buys no real postage; it shows part of the set-up of the account.",
        aliases: &["betterleaks:easypost-test-api-token", "gitleaks:easypost-test-api-token"],
    }),
    keywords: &["eztk"],
    regex: token!("EZTK[0-9A-Za-z]{54}"),
    reach: Reach { left: 8, right: 64 },
    validators: &[Validator::Entropy(3.0), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("EASYPOST_TEST_API_KEY=EZ", "TKw", "EXtqTR8yU2MTmulaPd1xWVxws7jk4NPJ1BnqVwuPMAjt6qx0Hp21q"),
        concat!("export const token = 'EZ", "TK9", "f2CVoWT690P6MuMKQSbB6HP4RuxyEiYJmLR6Y2AYppznvjRCeTJuK", "';"),
    ],
    counterexamples: samples![concat!("EASYPOST_TEST_API_KEY=EZ", "TKMRDLHKxDbPwWc4h")],
    rotation: Rotation {
        url: "https://www.easypost.com/account/api-keys",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
