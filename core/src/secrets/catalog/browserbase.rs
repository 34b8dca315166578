//! Browserbase: API keys. Documentation: docs.browserbase.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "browserbase-api-key",
        kind: "Browserbase API key",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it starts browsers at your expense and reads what they saw.",
        aliases: &[],
    }),
    keywords: &["bb_live_", "bb_test_"],
    regex: dashed!("bb_(?:live|test)_[0-9A-Za-z_-]{27}"),
    reach: Reach { left: 8, right: 48 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("BROWSERBASE_API_KEY=bb", "_li", "ve__bfPqJoJEpy3eMxvenAcicir4tM"),
        concat!("{\"token\": \"bb", "_te", "st_HOTZRw6KUiDstO-XXf8VcSK8ZP4", "\"}"),
    ],
    counterexamples: samples![concat!("BROWSERBASE_API_KEY=bb", "_test_U8u")],
    rotation: Rotation {
        url: "https://www.browserbase.com/settings",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
