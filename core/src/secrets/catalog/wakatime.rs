//! WakaTime: keys of the API. Documentation: wakatime.com/developers.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "wakatime-api-key",
        kind: "WakaTime API key",
        severity: Severity::Medium,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads on what its owner works, and when.",
        aliases: &["betterleaks:wakatime-api-key.2"],
    }),
    keywords: &["waka_"],
    regex: dashed!("waka_(?:tok_|sec_|ref_)?[0-9A-Za-z-]{36,80}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("WAKATIME_API_KEY=wa", "ka_", "IfkupnALEcs4x8kTGDPzgGXb3e876XkHcQgC"),
        concat!("Authorization: Bearer wa", "ka_", "ItJO-OtQTK3ogM-gsUyZ-VZzntqUkdBIRyJqatGd", "y"),
    ],
    counterexamples: samples![
        concat!("WAKATIME_API_KEY=wa", "ka_", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("WAKATIME_API_KEY=wa", "ka_", "ItJO-O"),
    ],
    rotation: Rotation {
        url: "https://wakatime.com/settings/api-key",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static LEGACY_API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "wakatime-legacy-api-key",
        kind: "WakaTime API key of the old form",
        severity: Severity::Medium,
        precision: Precision::High,
        opens: "Whoever holds it reads on what its owner works, and when.",
        aliases: &[],
    }),
    keywords: &["wakatime", "waka_time"],
    regex: near!("waka_?time", "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("WAKATIME_API_KEY=", "6b66549c-6a1d", "-cc39-f4ae-e1fa5dc55313"),
        concat!("'wakatime_api_key' => '", "41bf2caa-5fd4", "-5bcf-b04f-68ca7ebd5302", "',"),
    ],
    counterexamples: samples![
        "WAKATIME_API_KEY=${WAKATIME_API_KEY}",
        concat!("See the wakatime key in the vault, build ", "41bf2caa-5fd4", "-5bcf-b04f-68ca7ebd5302"),
    ],
    rotation: Rotation {
        url: "https://wakatime.com/settings/api-key",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
