//! Phrase: access tokens. Documentation: developers.phrase.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "phrase-access-token",
        kind: "Phrase access token",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it reads and changes your translations.",
        aliases: &[],
    }),
    keywords: &["phrase_", "phraseapp", "phrase-"],
    regex: near!(r"\bphrase(?:app)?", "[0-9a-f]{64}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("PHRASE_ACCESS_API_TOKEN=", "cd23f1d15aa3d0217aed33c4535a120792ad7e4e", "d3837e7778dd837a7a553859"),
        concat!("\"phrase_access_api_token\": \"", "8efc366ae54ba0e36688b58a1e8618ad9ac1ddb7", "46ac33f08cab00411632e785", "\""),
    ],
    counterexamples: samples![
        "PHRASE_ACCESS_API_TOKEN=${PHRASE_ACCESS_API_TOKEN}",
        concat!(
            "See the phrase token in the vault, build ",
            "8efc366ae54ba0e36688b58a1e8618ad9ac1ddb7",
            "46ac33f08cab00411632e785"
        ),
    ],
    rotation: Rotation {
        url: "https://app.phrase.com/settings/oauth_access_tokens",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
