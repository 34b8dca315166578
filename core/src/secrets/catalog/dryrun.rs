//! DryRun Security: API keys. Documentation: docs.dryrun.security.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static SECURITY_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "dryrun-security-key",
        kind: "DryRun Security API key",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads what was found in your code.",
        aliases: &[],
    }),
    keywords: &["dryrunsec_"],
    regex: token!("dryrunsec_[0-9A-Za-z]{32}"),
    reach: Reach { left: 8, right: 56 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("DRYRUN_API_KEY=dr", "yru", "nsec_uYC8Dr17KIJfldLl4cTdeqnV1qfGK0aM"),
        concat!("token: \"dr", "yru", "nsec_r61PXfsW7NTcwXmBh27cbpwH23qZuJKa", "\""),
    ],
    counterexamples: samples![concat!("DRYRUN_API_KEY=dr", "yrunsec_A3gs")],
    rotation: Rotation {
        url: "https://app.dryrun.security/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
