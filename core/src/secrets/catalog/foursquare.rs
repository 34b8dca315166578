//! Foursquare: keys and client secrets. Documentation: docs.foursquare.com/developer/docs/manage-api-keys.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "foursquare-api-key",
        kind: "Foursquare key",
        severity: Severity::Medium,
        precision: Precision::Medium,
        opens: "Whoever holds it asks for places at your expense.",
        aliases: &["trufflehog:foursquare"],
    }),
    keywords: &["foursquare", "fsq_", "fsq3"],
    regex: named!("foursquare|fsq", "(?:[0-9A-Z]{48}|fsq3[0-9A-Za-z+/=]{44})"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("FOURSQUARE_CLIENT_SECRET=", "fsq3v4VQFiQvKDBaVWxyr8vQckdFY5RxI=+CtQYmj94NIZ/R"),
        concat!("\"foursquare_client_secret\": \"", "XP8QJA2SQ4QRFD42VWXDMAXLWPJGI6U7K565XOPJ1V8VQ7OC", "\""),
        concat!("const foursquareClientSecret = '", "UZW831DLW79WUA2IAZXJHRT13WGB9X1ARNQJJYLEFD22UC4R", "';"),
    ],
    counterexamples: samples![
        "FOURSQUARE_CLIENT_SECRET=${FOURSQUARE_CLIENT_SECRET}",
        concat!("See foursquare client secret in the vault, build ", "fsq3JuZ0+ftl+HxnNd3J2V+7L8SoUSKGoFiT1=2SSjKah6wD"),
    ],
    rotation: Rotation {
        url: "https://foursquare.com/developers/apps",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
