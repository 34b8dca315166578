//! Crossmint: server keys. Documentation: docs.crossmint.com/introduction/platform/api-keys.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static SERVER_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "crossmint-server-key",
        kind: "Crossmint server key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it mints and moves tokens of your wallets.",
        aliases: &[],
    }),
    keywords: &["sk_staging_", "sk_production_"],
    regex: token!("sk_(?:staging|production)_[0-9A-Za-z]{24,200}"),
    reach: Reach { left: 8, right: 240 },
    validators: &[Validator::Entropy(3.0), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("CROSSMINT_API_KEY=sk", "_st", "aging_mPhHLbqNYjjNewbSRC7tPTZowCeMQfsE"),
        concat!("export const token = 'sk", "_st", "aging_Mq9tgEEMsZIUDat7ZlIEtIrTE", "';"),
    ],
    counterexamples: samples![concat!("CROSSMINT_API_KEY=sk", "_production_s")],
    rotation: Rotation {
        url: "https://www.crossmint.com/console",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
