//! Apollo: keys of the sales platform and of GraphOS. Documentation: docs.apollo.io, apollographql.com/docs/graphos/platform/access-management/api-keys.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "apollo-api-key",
        kind: "Apollo.io API key",
        severity: Severity::Medium,
        precision: Precision::Medium,
        opens: "Whoever holds it reads and exports contacts at your expense.",
        aliases: &["trufflehog:apollo"],
    }),
    keywords: &["apollo"],
    regex: near!("apollo", "[0-9A-Za-z_-]{22}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.6), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("APOLLO_API_KEY=", "nhC8oFjWal3oTFaLrCoSam"),
        concat!("\"apollo_api_key\": \"", "akmPd9PCBOK3QEw8yT1Jab", "\""),
        concat!("const apolloApiKey = '", "SSApBqV6JAA9dxLzXvtAv0", "';"),
    ],
    counterexamples: samples![
        "APOLLO_API_KEY=${APOLLO_API_KEY}",
        concat!("See apollo api key in the vault, build ", "IP", "wI5", "l_oJEvkVM7OlOBXwb"),
    ],
    rotation: Rotation {
        url: "https://app.apollo.io/#/settings/integrations/api",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static GRAPH_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "apollo-graph-key",
        kind: "Apollo GraphOS key",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads and changes the published schemas of the graph.",
        aliases: &["trufflehog:apollo"],
    }),
    keywords: &["service:", "user:gh."],
    regex: dashed!(r"(?:service:[0-9A-Za-z_-]{1,64}(?:@[0-9A-Za-z_-]{1,32})?|user:gh\.[0-9A-Za-z-]{1,64}):[0-9A-Za-z_-]{22}"),
    reach: Reach { left: 8, right: 128 },
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("APOLLO_KEY=se", "rvi", "ce:shop-graph:AtNSw2Up69FH6yo7X5xd8Y"),
        concat!("- value: se", "rvi", "ce:shop-graph:9QwBsce9ev0osah1dj_zjB"),
    ],
    counterexamples: samples![concat!("se", "rvi", "ce:shop-gra", "${SECRET}")],
    rotation: Rotation {
        url: "https://studio.apollographql.com/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
