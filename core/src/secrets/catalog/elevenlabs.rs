//! ElevenLabs: keys of the API. Documentation: elevenlabs.io/docs, `sk_` and 48 hexadecimal digits beside the name.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "elevenlabs-api-key",
        kind: "ElevenLabs API key",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it makes speech at your expense, in the voices of the account.",
        aliases: &["betterleaks:elevenlabs-api-key"],
    }),
    keywords: &["elevenlabs", "eleven_", "xi-api", "xi_api"],
    regex: near!("elevenlabs|eleven_|xi[_-]api", "sk_[0-9a-f]{48}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("ELEVENLABS_API_KEY=sk", "_", "ccbf353dee3a4355c72435ef5c7743e4a254f896f8ee4783"),
        concat!("\"elevenlabs_api_key\": \"sk", "_", "3a0bae372d1de7bd5817392915f4f55c6e710ab509fea297", "\""),
        concat!("\"xi-api-key\": \"sk", "_", "f6b346262e67530609a0627208b157c24ace7d9ea11fb81f", "\""),
    ],
    counterexamples: samples![
        "ELEVENLABS_API_KEY=${ELEVENLABS_API_KEY}",
        concat!("See elevenlabs api key in the vault, build sk", "_", "5b62dcfed07388f75c047f873371a2bb64e5c24381fa0316"),
    ],
    rotation: Rotation {
        url: "https://elevenlabs.io/app/settings/api-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
