//! Supabase: secret keys of a project and tokens of an account. Documentation: supabase.com/docs/guides/api/api-keys.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule, public_rule};

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
    regex: dashed!("sb_secret_[0-9A-Za-z_-]{31}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("SUPABASE_SECRET_KEY=sb_", "secret_", "2VpLTu9_XO42EIbR3tG3rh", "_", "dnmgRGkl"),
        concat!("Authorization: Bearer sb_", "secret_", "UefF1QsAMX-2AMoRIG3yCI", "_", "H1wZ0u04"),
    ],
    counterexamples: samples![
        concat!("SUPABASE_PUBLISHABLE_KEY=sb_", "publishable_", "F7N7VZ9QQ_m5wtvSlKGFfj", "_", "ZqlFFBpa"),
        concat!("SUPABASE_SECRET_KEY=sb_", "secret_xxxxxxxxxxxxxxxxxxxxxx_xxxxxxxx"),
        concat!("SUPABASE_SECRET_KEY=sb_", "secret_", "9Sh5Q5qegRY8v2hxlwY4EA", "_", "8_Ew"),
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
    regex: dashed!("sbp_(?:v0_)?[0-9a-z_-]{40}"),
    reach: Reach { left: 8, right: 64 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("SUPABASE_ACCESS_TOKEN=sb", "p_", "aad0362ccf4a15756b8b67c2d56b9fdf1f981c21"),
        concat!("curl -H \"X-Token: sb", "p_", "26fa6303d3508e7195bb238ed140aee70ad67dc4", "\" $URL"),
    ],
    counterexamples: samples![
        concat!("SUPABASE_ACCESS_TOKEN=sb", "p_0000000000000000000000000000000000000000"),
        concat!("SUPABASE_ACCESS_TOKEN=sb", "p_", "b26267c627"),
    ],
    rotation: Rotation {
        url: "https://supabase.com/dashboard/account/tokens",
        steps: &["Create a new secret key in the project settings", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static PUBLISHABLE_KEY: Pattern = Pattern {
    rule: public_rule(Words {
        id: "supabase-publishable-key",
        kind: "Supabase publishable key",
        severity: Severity::Low,
        precision: Precision::VeryHigh,
        opens: "It is meant for the browser; row level security is all that stands behind it.",
        aliases: &[],
    }),
    keywords: &["sb_publishable_"],
    regex: dashed!("sb_publishable_[0-9A-Za-z_-]{24,40}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("SUPABASE_API_KEY=sb", "_publishable_", "_9klwNt4FQBW2aBKRBz0RRm8"),
        concat!("export const token = 'sb", "_publishable_", "c7tjGn2iiFxkFHgUPcaX6pcIS", "';"),
    ],
    counterexamples: samples![
        concat!("SUPABASE_API_KEY=sb", "_publishable_", "_xxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("SUPABASE_API_KEY=sb", "_publishable_", "c7tjGn"),
    ],
    rotation: Rotation {
        url: "https://supabase.com/dashboard/project/_/settings/api-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
