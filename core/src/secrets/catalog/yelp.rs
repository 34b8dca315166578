//! Yelp: keys of the API. Documentation: docs.developer.yelp.com/docs/fusion-authentication.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "yelp-api-key",
        kind: "Yelp API key",
        severity: Severity::Low,
        precision: Precision::High,
        opens: "Whoever holds it uses the service at your expense.",
        aliases: &["trufflehog:yelp"],
    }),
    keywords: &["yelp"],
    regex: named!("yelp", "[0-9A-Za-z_.=-]{128}"),
    reach: Reach { left: 32, right: 416 },
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!(
            "YELP_API_KEY=",
            "6oCNS_NwaRpXawf6CLYJaLvJc9m4kK.U-16WgE_oeBHgR7T78heyMcwc9u4u",
            "farOeMsYPb2.mZdJzAaMOxztDl8VHyKrmwzjDu0f",
            "Y=vahOh.mk73VxKY28zFn1yTexbR"
        ),
        concat!(
            "\"yelp_api_key\": \"",
            "vzR_LaBpcEshAk6QI-BqcDN5eCRkuH6WP.bisumcq01y9a.jYA=P_RYWD.gP",
            "wYmGGv7QhZ2c43ZBQB1626v1VzdV13ZJ_4aMB9sY",
            "Xhq2b4ny5mkMk=7J48C0yYWwLnbX",
            "\""
        ),
    ],
    counterexamples: samples![
        "YELP_API_KEY=${YELP_API_KEY}",
        concat!(
            "See the yelp key in the vault, build ",
            "vzR_LaBpcEshAk6QI-BqcDN5eCRkuH6WP.bisumcq01y9a.jYA=P_RYWD.gP",
            "wYmGGv7QhZ2c43ZBQB1626v1VzdV13ZJ_4aMB9sY",
            "Xhq2b4ny5mkMk=7J48C0yYWwLnbX"
        ),
    ],
    rotation: Rotation {
        url: "https://www.yelp.com/developers/v3/manage_app",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
