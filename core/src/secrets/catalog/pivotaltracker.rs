//! Pivotal Tracker: tokens of the API. Documentation: www.pivotaltracker.com/help/api.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "pivotaltracker-api-token",
        kind: "Pivotal Tracker API token",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it reads and changes the stories of its owner.",
        aliases: &["trufflehog:pivotaltracker"],
    }),
    keywords: &["pivotal"],
    regex: near!("pivotal(?:_?tracker)?", "[0-9a-f]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("PIVOTALTRACKER_API_TOKEN=", "732caad3d348ea7ce88e702fef6a94fe"),
        concat!("\"pivotaltracker_api_token\": \"", "9c6b428abba83c54847f1ed70836f70f", "\""),
    ],
    counterexamples: samples![
        "PIVOTALTRACKER_API_TOKEN=${PIVOTALTRACKER_API_TOKEN}",
        concat!("See the pivotaltracker token in the vault, build ", "9c6b428abba83c54847f1ed70836f70f"),
    ],
    rotation: Rotation {
        url: "https://www.pivotaltracker.com/profile",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
