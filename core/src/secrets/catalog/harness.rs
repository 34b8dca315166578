//! Harness: tokens of persons and service accounts. Documentation: developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "harness-api-key",
        kind: "Harness access token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it deploys, and reads the secrets of the pipelines.",
        aliases: &["betterleaks:harness-api-key", "gitleaks:harness-api-key", "trufflehog:harness"],
    }),
    keywords: &["pat.", "sat."],
    regex: dashed!(r"(?:pat|sat)\.[0-9A-Za-z_-]{22}\.[0-9A-Za-z]{24}\.[0-9A-Za-z]{20}"),
    reach: Reach { left: 8, right: 80 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("HARNESS_API_KEY=sa", "t.o", "qB2X0cA0pdAxZxH7qcEvg.GrOXYfppEoMQStc4wEdL0y88.EzDxuwiP7JpgH", "gxQsS8T"),
        concat!("token: \"sa", "t.a", "G9B7qPR8IfjM-PnFGdnJb.AWO7bBxTpG5wWjQrXzWQRttX.a0UsTl503ElxK", "bmSj7xz", "\""),
    ],
    counterexamples: samples![concat!("HARNESS_API_KEY=pa", "t.s7gayVGpQ7bCNDi9h7AT")],
    rotation: Rotation {
        url: "https://app.harness.io/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
