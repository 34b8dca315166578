//! WeatherAPI.com: keys. Documentation: www.weatherapi.com/docs.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "weatherapi-api-key",
        kind: "WeatherAPI.com API key",
        severity: Severity::Low,
        precision: Precision::Medium,
        opens: "Whoever holds it uses the service at your expense.",
        aliases: &[],
    }),
    keywords: &["weatherapi", "weather_api"],
    regex: near!(r"(?:\b|_)weather_?api", "[0-9a-f]{31,32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(2.5)],
    examples: samples![
        concat!("WEATHERAPI_KEY=", "1e0f7c480f9c5059328f1875f2183a9"),
        concat!("\"weatherapi_key\": \"", "3789399592374ee1a15a5d6336c5688", "\""),
    ],
    counterexamples: samples![
        "WEATHERAPI_KEY=${WEATHERAPI_KEY}",
        concat!("See the weatherapi key in the vault, build ", "3789399592374ee1a15a5d6336c5688"),
    ],
    rotation: Rotation {
        url: "https://www.weatherapi.com/my/",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
