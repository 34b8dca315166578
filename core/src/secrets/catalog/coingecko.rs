//! CoinGecko: keys of the API. Documentation: docs.coingecko.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "coingecko-api-key",
        kind: "CoinGecko API key",
        severity: Severity::Medium,
        precision: Precision::High,
        opens: "Whoever holds it uses up the quota of your plan.",
        aliases: &[],
    }),
    keywords: &["coingecko", "cg_"],
    regex: near!(r"coingecko|\b{start-half}cg_", "CG-[0-9A-Za-z]{24}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("COINGECKO_API_KEY=C", "G-", "67EeZ0IUe6cz1PkgKWEoXG2T"),
        concat!("\"coingecko_api_key\": \"C", "G-", "VAT9Y6YrQza50Q2mbB5MmXdx", "\""),
    ],
    counterexamples: samples![
        "COINGECKO_API_KEY=${COINGECKO_API_KEY}",
        concat!("See coingecko api key in the vault, build C", "G-", "BdS08eq4zsEE95wWCOKmmJ3T"),
    ],
    rotation: Rotation {
        url: "https://www.coingecko.com/en/developers/dashboard",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
