//! Contentful: personal access tokens. Documentation: www.contentful.com/developers/docs/references/authentication.

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
    examples: samples![
        concat!("CONTENTFUL_TOKEN=CF", "PAT-", "10FYDMDOPxAGstdbEx30h9nB23iJqnT7TBn_qALgJ8g"),
        concat!("token: \"CF", "PAT-", "eeOP8k1phgJpppH1rQzJu5z1JSLxneXn-LWt72hbNfZ", "\""),
    ],
    counterexamples: samples![
        concat!("CONTENTFUL_TOKEN=CF", "PAT-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("CONTENTFUL_TOKEN=CF", "PAT-", "hG8Wl6m3hg"),
    ],
    rotation: Rotation {
        url: "https://app.contentful.com/account/profile/cma_tokens",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
