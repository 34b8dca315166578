//! Bybit: secrets of the API. Format: 36 letters and digits beside the name.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "bybit-api-secret",
        kind: "Bybit API secret",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it, with the key, trades with your money, and withdraws it where the key allows.",
        aliases: &[],
    }),
    keywords: &["bybit"],
    regex: near!("bybit", "[0-9A-Za-z]{36}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.8)],
    examples: samples![
        concat!("BYBIT_API_SECRET=", "mvKqoC6psFSEfmxwIC7AsqMqh7GRbFiPCZVM"),
        concat!("\"bybit_api_secret\": \"", "j1XQSJZNckmTldnGmp2xy77XEUSiNtDbJUfe", "\""),
    ],
    counterexamples: samples![
        "BYBIT_API_SECRET=${BYBIT_API_SECRET}",
        concat!("See bybit api secret in the vault, build ", "Do5SSXe2uu5zdoka0O74SLam1dNGLsIoJnG8"),
    ],
    rotation: Rotation {
        url: "https://www.bybit.com/app/user/api-management",
        steps: &["Create a new API key in the API management", "Put it where the old one is read", "Revoke the old one"],
    },
};
