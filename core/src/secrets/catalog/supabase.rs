//! Supabase: secret keys of a project and tokens of an account. Format: supabase.com/docs/guides/api/api-keys.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static SECRET_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "supabase-secret-key",
        kind: "Supabase secret key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "It goes past row level security: whoever holds it reads and writes every table of the project.",
        aliases: &["betterleaks:supabase-project-api-key"],
    }),
    keywords: &["sb_secret_"],
    regex: dashed!("sb_secret_[0-9A-Za-z_-]{22}_[0-9A-Za-z_-]{8}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("SUPABASE_SECRET_KEY=sb_", "secret_", "hwH2aTajTjZ6fal6ALFciT", "_", "flkIAKtS"),
        concat!("Authorization: Bearer sb_", "secret_", "wfLFHe0UI0T4EUN5QnAS_E", "_", "a2WJ5iFQ"),
    ],
    counterexamples: &[
        concat!("SUPABASE_PUBLISHABLE_KEY=sb_", "publishable_", "oxp-afk42pj7pZ5DGf9jHB", "_", "DLqIEbgd"),
        concat!("SUPABASE_SECRET_KEY=sb_", "secret_xxxxxxxxxxxxxxxxxxxxxx_xxxxxxxx"),
        concat!("SUPABASE_SECRET_KEY=sb_", "secret_", "d-5eY2m2x0Z6EpHvo1e87Y", "_", "3IbS"),
    ],
    rotation: Rotation {
        url: "https://supabase.com/dashboard/project/_/settings/api-keys",
        steps: &["Create a new secret key in the project settings", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "supabase-access-token",
        kind: "Supabase personal access token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it manages all projects of the account: it reads their keys and can delete their databases.",
        aliases: &[],
    }),
    keywords: &["sbp_"],
    regex: token!("sbp_(?:v0_)?[0-9a-f]{40}"),
    reach: Reach { left: 8, right: 64 },
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("SUPABASE_ACCESS_TOKEN=sb", "p_", "c4ae51c6c2613fff8c6619dde4a6b9d76ad44186"),
        concat!("curl -H \"X-Token: sb", "p_", "159ba42fa8188f1b09928086724b951ce04078b9", "\" $URL"),
    ],
    counterexamples: &[
        concat!("SUPABASE_ACCESS_TOKEN=sb", "p_0000000000000000000000000000000000000000"),
        concat!("SUPABASE_ACCESS_TOKEN=sb", "p_", "82d5996d1d"),
    ],
    rotation: Rotation {
        url: "https://supabase.com/dashboard/account/tokens",
        steps: &["Create a new secret key in the project settings", "Put it where the old one is read", "Revoke the old one"],
    },
};
