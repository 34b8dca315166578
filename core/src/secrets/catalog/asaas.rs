//! Asaas: API keys. Documentation: docs.asaas.com/docs/authentication.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "asaas-api-token",
        kind: "Asaas API key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it moves money: charges, refunds, transfers.",
        aliases: &["betterleaks:asaas-api-token"],
    }),
    keywords: &["$aact_"],
    regex: r"(?<secret>\$aact_(?:prod_|hmlg_)?[0-9A-Za-z+/:_-]{20,240}={0,2})(?:[^0-9A-Za-z+/:=_-]|$)",
    reach: Reach { left: 8, right: 280 },
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("ASAAS_API_KEY=$a", "act", "_prod_nYAarpAC/y_XV2qt+KTy"),
        concat!("- value: $a", "act", "_hmlg_xO48VQz6mLGuuIB+XwV_G0K"),
    ],
    counterexamples: samples![concat!("ASAAS_API_KEY=$a", "act_DW:")],
    rotation: Rotation {
        url: "https://www.asaas.com/customerConfigIntegrations/index",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
