//! Sidekiq Pro and Enterprise: credentials of the private gem server. Documentation: github.com/sidekiq/sidekiq/wiki.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static URL: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "sidekiq-sensitive-url",
        kind: "Sidekiq gem server credential",
        severity: Severity::Medium,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it downloads what you paid for.",
        aliases: &[],
    }),
    keywords: &["contribsys.com"],
    regex: r"https?://(?<secret>[0-9a-f]{8}:[0-9a-f]{8})@(?:gems|enterprise)\.contribsys\.com",
    reach: Reach { left: 48, right: 8 },
    validators: &[Validator::Entropy(2.5)],
    examples: samples![
        concat!("source \"https://", "3155b405:242faad7", "@gems.contribsys.com/\""),
        concat!("source \"https://", "4879c9de:beaea8fb", "@gems.contribsys.com/\""),
    ],
    counterexamples: samples![
        concat!("source \"https://", "xxxxxxxx:xxxxxxxx", "@gems.contribsys.com/\""),
        concat!("source \"https://", "4879c9", "@gems.contribsys.com/\""),
    ],
    rotation: Rotation {
        url: "https://billing.contribsys.com",
        steps: &["Ask the vendor for new credentials", "Put them where the old ones are read"],
    },
};

pub static SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "sidekiq-secret",
        kind: "Sidekiq gem server credential in the environment",
        severity: Severity::Medium,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it downloads what you paid for.",
        aliases: &["betterleaks:sidekiq-secret", "gitleaks:sidekiq-secret"],
    }),
    keywords: &["contribsys__com"],
    regex: r#"(?i:bundle_(?:gems|enterprise)__contribsys__com)[ \t"']{0,3}[=: ]>?[ \t"']{0,3}(?<secret>[0-9a-f]{8}:[0-9a-f]{8})\b{end-half}"#,
    reach: Reach { left: 48, right: 48 },
    validators: &[Validator::Entropy(2.5)],
    examples: samples![
        concat!("export BUNDLE_ENTERPRISE__CONTRIBSYS__COM=\"", "8291c91a:006d2cf5", "\""),
        concat!("export BUNDLE_ENTERPRISE__CONTRIBSYS__COM=\"", "79d9796b:ae588be5", "\""),
    ],
    counterexamples: samples![
        concat!("export BUNDLE_ENTERPRISE__CONTRIBSYS__COM=\"", "xxxxxxxx:xxxxxxxx", "\""),
        concat!("export BUNDLE_ENTERPRISE__CONTRIBSYS__COM=\"", "79d979", "\""),
    ],
    rotation: Rotation {
        url: "https://billing.contribsys.com",
        steps: &["Ask the vendor for new credentials", "Put them where the old ones are read"],
    },
};
