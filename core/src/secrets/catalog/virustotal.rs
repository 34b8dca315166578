//! VirusTotal: keys of the API. Documentation: docs.virustotal.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "virustotal-api-key",
        kind: "VirusTotal API key",
        severity: Severity::Medium,
        precision: Precision::High,
        opens: "Whoever holds it uses the service at your expense.",
        aliases: &["trufflehog:virustotal"],
    }),
    keywords: &["virustotal", "virus_total", "vt_api", "vt_key"],
    regex: near!(r"virus_?total|(?:\b|_)vt_(?:api)?", "[0-9a-f]{64}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("VIRUSTOTAL_API_KEY=", "430764f070716958b9f22e8c9046631c2ab96f6e", "3975aadeefe1ca59bd8da03a"),
        concat!("const virustotalApiKey = '", "89870bac2a3059e21e19d7b1520aebd41381c8d5", "7fad677cbb922fe33a65a846", "';"),
    ],
    counterexamples: samples![
        "VIRUSTOTAL_API_KEY=${VIRUSTOTAL_API_KEY}",
        concat!(
            "See the virustotal key in the vault, build ",
            "89870bac2a3059e21e19d7b1520aebd41381c8d5",
            "7fad677cbb922fe33a65a846"
        ),
    ],
    rotation: Rotation {
        url: "https://www.virustotal.com/gui/my-apikey",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
