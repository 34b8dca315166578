//! Stability AI: keys of the API. Documentation: platform.stability.ai/docs.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "stability-ai-api-key",
        kind: "Stability AI API key",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it uses the service at your expense.",
        aliases: &["betterleaks:stability-ai-api-key"],
    }),
    keywords: &["stability", "stablediffusion", "stable_diffusion", "dreamstudio", "dream_studio"],
    regex: named!("stability(?:_?ai)?|stable_?diffusion|dream_?studio", "sk-[0-9A-Za-z]{48}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("STABILITY_API_KEY=", "sk", "-", "TavQUyHaxqmT1cHQ0n4wha23MdaROWVkmDGQRQix", "Jfotp42z"),
        concat!("const stabilityApiKey = '", "sk", "-", "PSSqvXybuvURKr1WsVCAzmHRJsg60qoppkGW71Gl", "thWdhg7y", "';"),
    ],
    counterexamples: samples![
        "STABILITY_API_KEY=${STABILITY_API_KEY}",
        concat!(
            "See the stabilityai key in the vault, build ",
            "sk",
            "-",
            "PSSqvXybuvURKr1WsVCAzmHRJsg60qoppkGW71Gl",
            "thWdhg7y"
        ),
    ],
    rotation: Rotation {
        url: "https://platform.stability.ai/account/keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
