//! Sourcegraph: access tokens. Documentation: sourcegraph.com/docs/cli/how-tos/creating_an_access_token.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "sourcegraph-access-token",
        kind: "Sourcegraph access token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads the code that its owner may read.",
        aliases: &["betterleaks:sourcegraph-access-token", "gitleaks:sourcegraph", "trufflehog:sourcegraph"],
    }),
    keywords: &["sgp_"],
    regex: token!("sgp_(?:(?:[0-9a-f]{16}|local)_)?[0-9a-f]{40}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("SOURCEGRAPH_API_TOKEN=sg", "p_", "59b64745e2d71e5e9ed64a041ee2434a9395ebd9"),
        concat!("- value: sg", "p_", "97fa7c5faee965cc762787a5ff9877b7971c2f06"),
    ],
    counterexamples: samples![
        concat!("SOURCEGRAPH_API_TOKEN=sg", "p_", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("SOURCEGRAPH_API_TOKEN=sg", "p_", "97fa7c"),
    ],
    rotation: Rotation {
        url: "https://sourcegraph.com/user/settings/tokens",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static CODY_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "sourcegraph-cody-gateway-key",
        kind: "Sourcegraph Cody Gateway key",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it uses the service at your expense.",
        aliases: &["trufflehog:sourcegraphcody"],
    }),
    keywords: &["slk_"],
    regex: token!("slk_[0-9a-f]{64}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("SOURCEGRAPH_API_KEY=sl", "k_", "632e8698a7ea95ade686a539039e5e7f604699a5", "118685059ba4015f040c0cac"),
        concat!("export const token = 'sl", "k_", "3e5ef376a42979be63ba0dd8f755fc3c45943e57", "d1d1cb885d3ec3f8ae5f31d1", "';"),
    ],
    counterexamples: samples![
        concat!("SOURCEGRAPH_API_KEY=sl", "k_", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "xxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("SOURCEGRAPH_API_KEY=sl", "k_", "3e5ef3"),
    ],
    rotation: Rotation {
        url: "https://sourcegraph.com/user/settings/tokens",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
