//! OpenWeather: keys of the API. Documentation: openweathermap.org/appid.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "openweather-api-key",
        kind: "OpenWeather API key",
        severity: Severity::Low,
        precision: Precision::High,
        opens: "Whoever holds it uses the service at your expense.",
        aliases: &["betterleaks:openweather", "trufflehog:openweather"],
    }),
    keywords: &["openweather", "open_weather", "owm_", "weathermap", "weather_map"],
    regex: near!("open_?weather|owm_|weather_?map", "[0-9a-f]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(2.5)],
    examples: samples![
        concat!("OPENWEATHER_API_KEY=", "77f1df3162bc150645d4665289eee713"),
        concat!("const openweatherApiKey = '", "62091141d79022d47810dba050685302", "';"),
    ],
    counterexamples: samples![
        "OPENWEATHER_API_KEY=${OPENWEATHER_API_KEY}",
        concat!("See the openweather key in the vault, build ", "62091141d79022d47810dba050685302"),
    ],
    rotation: Rotation {
        url: "https://home.openweathermap.org/api_keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
