//! Clearbit: API keys. Documentation: dashboard.clearbit.com/docs.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "clearbit-api-key",
        kind: "Clearbit API key",
        severity: Severity::Medium,
        precision: Precision::Medium,
        opens: "Whoever holds it looks up people and companies at your expense.",
        aliases: &["trufflehog:clearbit"],
    }),
    keywords: &["clearbit"],
    regex: near!("clearbit", "(?:sk_)?[0-9a-z_]{32,35}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("CLEARBIT_API_KEY=", "o99wbwf6svqaicj1txil6y9m1glgtdtk"),
        concat!("\"clearbit_api_key\": \"", "s2vqlkdg5xzn3l494ekxewogmm1ptis4h6", "\""),
        concat!("clearbit_api_key: ", "g2z8taxginrcrb8xj7ltffgizy7mts58x0"),
    ],
    counterexamples: samples![
        "CLEARBIT_API_KEY=${CLEARBIT_API_KEY}",
        concat!("See clearbit api key in the vault, build ", "sk", "_pi", "t03tzsb8y0wsmztsditho0kuuc0e1v"),
    ],
    rotation: Rotation {
        url: "https://dashboard.clearbit.com/api",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
