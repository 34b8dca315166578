//! Contentful: personal access tokens. Format: www.contentful.com/developers/docs/references/authentication.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static PERSONAL_ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "contentful-personal-access-token",
        kind: "Contentful access token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads and changes the content of all spaces of the account.",
        aliases: &[],
    }),
    keywords: &["cfpat-"],
    regex: dashed!("CFPAT-[0-9A-Za-z_-]{43}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("CONTENTFUL_TOKEN=CF", "PAT-", "q7UrGcKavZ8gg9KujUVHt2ha3OYov4apI0FYDMDOPxj"),
        concat!("token: \"CF", "PAT-", "hbEx30h7nB23iJqnT7TBn9qALgJ8jmJeOP8k1phgJpq", "\""),
    ],
    counterexamples: &[
        concat!("CONTENTFUL_TOKEN=CF", "PAT-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("CONTENTFUL_TOKEN=CF", "PAT-", "IrQzJuVz1O"),
    ],
    rotation: Rotation {
        url: "https://app.contentful.com/account/profile/cma_tokens",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
