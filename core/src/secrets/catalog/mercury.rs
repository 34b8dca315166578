//! Mercury: tokens of the API. Documentation: docs.mercury.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static PRODUCTION_API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "mercury-production-api-token",
        kind: "Mercury production API token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads the accounts of the bank and, as its scope allows, sends money.",
        aliases: &["betterleaks:mercury-production-api-token"],
    }),
    keywords: &["mercury_production_"],
    regex: token!("mercury_production_[a-z]{2,8}_[0-9A-Za-z]{38,52}_yrucrem"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("MERCURY_API_TOKEN=me", "rcury_production_", "mhla_QZa2iiBcU9VOy0cYyMzxgpCVGbez8NFGip7", "gzB4_yrucrem"),
        concat!("export const token = 'me", "rcury_production_", "rz_ahc9pzZOaOPqRUaCwUwVZM8EnMerSlw8WqFZI", "g_yrucrem", "';"),
    ],
    counterexamples: samples![
        concat!("MERCURY_API_TOKEN=me", "rcury_production_", "xxxx_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "xxxx_xxxxxxx"),
        concat!("MERCURY_API_TOKEN=me", "rcury_production_", "rz_ahc"),
    ],
    rotation: Rotation {
        url: "https://app.mercury.com/settings/tokens",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static SANDBOX_API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "mercury-sandbox-api-token",
        kind: "Mercury sandbox API token",
        severity: Severity::Low,
        precision: Precision::VeryHigh,
        opens: "It opens the sandbox only, and shows how the API is used.",
        aliases: &[],
    }),
    keywords: &["mercury_sandbox_"],
    regex: token!("mercury_sandbox_[a-z]{2,8}_[0-9A-Za-z]{38,52}_yrucrem"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("MERCURY_API_TOKEN=me", "rcury_sandbox_", "ewifpc_gaDtvQbLmLJd7PdGQZRX3hsFnXwHxETms", "sIZTd_yrucrem"),
        concat!("- value: me", "rcury_sandbox_", "sowr_Ba0HSO3XyctI0BfMeRDB0B1SN5eT9hizinX", "NoQ7_yrucrem"),
    ],
    counterexamples: samples![
        concat!("MERCURY_API_TOKEN=me", "rcury_sandbox_", "xxxxxx_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "xxxxx_xxxxxxx"),
        concat!("MERCURY_API_TOKEN=me", "rcury_sandbox_", "sowr_B"),
    ],
    rotation: Rotation {
        url: "https://app.mercury.com/settings/tokens",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
