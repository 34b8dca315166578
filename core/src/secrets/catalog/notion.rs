//! Notion: secrets of integrations. Format: developers.notion.com, two generations of prefixes.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "notion-api-token",
        kind: "Notion API token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads and changes every page that is shared with the integration.",
        aliases: &["gitleaks:notion-api-token"],
    }),
    keywords: &["ntn_"],
    regex: token!("ntn_[0-9]{11}[0-9A-Za-z]{35}"),
    reach: Reach { left: 8, right: 64 },
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("NOTION_API_KEY=nt", "n_", "65102916678", "2y7wKKhosIugT4DSD0pK9N3PSnVhEmmAD07"),
        concat!("- value: nt", "n_", "13181290723", "kglhZw3x18XR2KBgQ9jMRNLqbTlOYMekfPU"),
    ],
    counterexamples: &[
        concat!("NOTION_API_KEY=nt", "n_00000000000xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("NOTION_API_KEY=nt", "n_", "24147984812", "V87xDPnr"),
    ],
    rotation: Rotation {
        url: "https://www.notion.so/profile/integrations",
        steps: &["Refresh the secret of the integration", "Put the new secret where the old one is read"],
    },
};

pub static LEGACY_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "notion-legacy-secret",
        kind: "Notion integration secret",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it reads and changes every page that is shared with the integration.",
        aliases: &[],
    }),
    keywords: &["notion"],
    regex: near!("notion", "secret_[0-9A-Za-z]{43}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("NOTION_TOKEN=secret", "_", "qMfxT18MaFQvX4cHtvJsw1r2CjLabNo9XrnrE0QLbnx"),
        concat!("\"notion_token\": \"secret", "_", "c89hELJJrjLaccj3JSLVI17kBsqNtjzi3yPBfxtWcBu", "\""),
    ],
    counterexamples: &[
        "NOTION_TOKEN=${NOTION_TOKEN}",
        concat!("See notion token in the vault, build secret", "_", "cv7GQolnEusCdKVKbumnO5OhUaf7W1ApNtJ17tdeGAz"),
    ],
    rotation: Rotation {
        url: "https://www.notion.so/profile/integrations",
        steps: &["Refresh the secret of the integration", "Put the new secret where the old one is read"],
    },
};
