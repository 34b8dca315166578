//! ChartMogul: API keys. Documentation: dev.chartmogul.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "chartmogul-api-key",
        kind: "ChartMogul API key",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it reads the revenue and the customers.",
        aliases: &["trufflehog:chartmogul"],
    }),
    keywords: &["chartmogul"],
    regex: near!("chartmogul", "[0-9A-Za-z]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("CHARTMOGUL_API_KEY=", "U02zDi5uHAkhtFtwZ3sbjg27ijfk61Qp"),
        concat!("\"chartmogul_api_key\": \"", "XCkKfKGcQCFQkGy6i6I9Tm2vnbFusGx6", "\""),
        concat!("chartmogul_api_key := \"", "kK1nSf3HXfPvd8EUWDdGwtB8mY6FLJwR", "\""),
    ],
    counterexamples: samples![
        "CHARTMOGUL_API_KEY=${CHARTMOGUL_API_KEY}",
        concat!("See chartmogul api key in the vault, build ", "CtfGRXHiwqjpxJl4vFwizfsH9fcBMgSv"),
    ],
    rotation: Rotation {
        url: "https://app.chartmogul.com/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
