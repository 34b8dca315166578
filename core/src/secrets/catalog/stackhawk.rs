//! StackHawk: keys of the API. Documentation: docs.stackhawk.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "stackhawk-api-key",
        kind: "StackHawk API key",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads the weaknesses that scans of your applications found.",
        aliases: &[],
    }),
    keywords: &["hawk."],
    regex: dotted!(r"hawk\.[0-9A-Za-z_-]{20}\.[0-9A-Za-z_-]{20}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("STACKHAWK_API_KEY=ha", "wk.", "1bjTLPuIjGIQ7akx3XoB.rHHv-LegmhJM4Fqbd-1", "c"),
        concat!("- value: ha", "wk.", "uUz-iKO0f8znu2VIm2Ga.LJNXUArrirc7T94nfhV", "t"),
    ],
    counterexamples: samples![
        concat!("STACKHAWK_API_KEY=ha", "wk.", "xxxxxxxxxxxxxxxxxxxx.xxxx-xxxxxxxxxxxx-x", "x"),
        concat!("STACKHAWK_API_KEY=ha", "wk.", "uUz-iK"),
    ],
    rotation: Rotation {
        url: "https://app.stackhawk.com/settings/apikeys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
