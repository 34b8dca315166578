//! Onfido: tokens of the API. Documentation: documentation.onfido.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static LIVE_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "onfido-live-api-token",
        kind: "Onfido live API token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads the identity papers of your customers.",
        aliases: &[
            "betterleaks:onfido-live-api-token-ca",
            "betterleaks:onfido-live-api-token-eu",
            "betterleaks:onfido-live-api-token-us",
        ],
    }),
    keywords: &["api_live.", "api_live_us.", "api_live_ca.", "api_live_eu."],
    regex: dashed!(r"api_live(?:_us|_ca|_eu)?\.[0-9A-Za-z_-]{11,80}(?:\.[0-9A-Za-z_-]{20,64})?"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::cased)],
    examples: samples![
        concat!("ONFIDO_API_TOKEN=ap", "i_live", "_eu.ceysmyUv-_OviplcuLZbRSvlVryFHL5R"),
        concat!("{\"token\": \"ap", "i_live", ".Ha4h2Pk3j_jM6K5Rqtp5lnp8OqHH2MF.cBZCRLg", "k0R4CFa5j5lg0", "\"}"),
    ],
    counterexamples: samples![
        concat!("ONFIDO_API_TOKEN=ap", "i_live", "_xx.xxxxxxxx-_xxxxxxxxxxxxxxxxxxxxxx"),
        concat!("ONFIDO_API_TOKEN=ap", "i_live", ".Ha4h2"),
    ],
    rotation: Rotation {
        url: "https://dashboard.onfido.com/api/tokens",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static SANDBOX_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "onfido-sandbox-api-token",
        kind: "Onfido sandbox API token",
        severity: Severity::Low,
        precision: Precision::VeryHigh,
        opens: "It opens the sandbox only, and shows how the API is used.",
        aliases: &[],
    }),
    keywords: &["api_sandbox.", "api_sandbox_us.", "api_sandbox_ca.", "api_sandbox_eu."],
    regex: dashed!(r"api_sandbox(?:_us|_ca|_eu)?\.[0-9A-Za-z_-]{11,80}(?:\.[0-9A-Za-z_-]{20,64})?"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::cased)],
    examples: samples![
        concat!("ONFIDO_API_TOKEN=ap", "i_sandbox", ".CaOxbeRznjI6bpetJn9otHEzbSESnz8"),
        concat!("export const token = 'ap", "i_sandbox", ".R5wp3Os8STkbmVf_7mfDoeintKNcEz", "';"),
    ],
    counterexamples: samples![
        concat!("ONFIDO_API_TOKEN=ap", "i_sandbox", ".xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("ONFIDO_API_TOKEN=ap", "i_sandbox", ".R5wp3"),
    ],
    rotation: Rotation {
        url: "https://dashboard.onfido.com/api/tokens",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
