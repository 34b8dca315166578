//! Flickr: keys of applications. Documentation: flickr.com/services/api.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "flickr-access-token",
        kind: "Flickr key",
        severity: Severity::Medium,
        precision: Precision::Medium,
        opens: "Whoever holds it acts as the application on the albums of those who granted it.",
        aliases: &["gitleaks:flickr-access-token", "trufflehog:flickr"],
    }),
    keywords: &["flickr"],
    regex: near!("flickr", "[0-9a-z]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("FLICKR_API_KEY=", "wywcnpx67zn3xv8z8cy74cg2osaz2bop"),
        concat!("\"flickr_api_key\": \"", "63ez1fdzp73ki7ij4gcevyf4d0nr5n44", "\""),
        concat!("const flickrApiKey = '", "o4hx3zly4s69tqzpmwugdnmpxgnx5kd7", "';"),
    ],
    counterexamples: samples![
        "FLICKR_API_KEY=${FLICKR_API_KEY}",
        concat!("See flickr api key in the vault, build ", "l5hthe486llnajh5cfw223lvisg9gjo9"),
    ],
    rotation: Rotation {
        url: "https://www.flickr.com/services/apps/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
