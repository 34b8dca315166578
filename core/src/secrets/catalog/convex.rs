//! Convex: deploy keys. Documentation: docs.convex.dev/cli/deploy-key-types.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static DEPLOY_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "convex-deploy-key",
        kind: "Convex deploy key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it deploys code and reads and changes the data.",
        aliases: &[],
    }),
    keywords: &["|eyj", "|01"],
    regex: r"\b{start-half}(?<secret>(?:prod|dev|preview|project):[0-9a-z:_-]{3,80}\|(?:eyJ|01)[0-9A-Za-z+/=._-]{20,240})(?:[^0-9A-Za-z+/=._-]|$)",
    reach: Reach { left: 96, right: 256 },
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!(
            "CONVEX_DEPLOY_KEY=pr",
            "od:",
            "happy-otter-123|eyJ2MiI6IWlr9XZVRnWB8JPdBVlL83ihVnEvqk83rqQp",
            "i8mnGieeiUmwINZEbtHdV=="
        ),
        concat!("- value: pr", "od:", "happy-otter-123|eyJ2MiI6IMhvldZmB84wuXmRA6FVfL3WOtKfRGEbehhs", "348Ry8GXwOGbMVgZM51se=="),
    ],
    counterexamples: samples![concat!("pr", "od:", "happy-otter-123|eyJ2MiI", "${SECRET}")],
    rotation: Rotation {
        url: "https://dashboard.convex.dev/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
