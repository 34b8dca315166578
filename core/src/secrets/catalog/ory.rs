//! Ory: keys of projects and workspaces, tokens of sessions and of OAuth. Documentation: www.ory.sh/docs/concepts/personal-access-token.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "ory-api-key",
        kind: "Ory API key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it manages all identities of the project.",
        aliases: &[],
    }),
    keywords: &["ory_pat_", "ory_apikey_", "ory_wak_"],
    regex: dashed!("ory_(?:pat|apikey|wak)_[0-9A-Za-z_-]{24,48}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("ORY_API_KEY=or", "y_", "apikey_NXk3E6LCOShdSc1jEee4sLte4KA3"),
        concat!("token => 'or", "y_", "pat_7KQuavAjjXzRJOAhXjiULyXd6qdj", "',"),
    ],
    counterexamples: samples![
        concat!("ORY_API_KEY=or", "y_", "xxxxxx_xxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("ORY_API_KEY=or", "y_", "pat_7K"),
    ],
    rotation: Rotation {
        url: "https://console.ory.sh",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static SESSION_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "ory-session-token",
        kind: "Ory session token",
        severity: Severity::High,
        precision: Precision::High,
        opens: "For as long as it lasts, whoever holds it is the user whose session it is.",
        aliases: &[],
    }),
    keywords: &["ory_st_", "ory_at_", "ory_rt_", "ory_ac_"],
    regex: dotted!(r"ory_(?:st|at|rt|ac)_[0-9A-Za-z_-]{24,48}(?:\.[0-9A-Za-z_-]{40,48})?"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("ORY_API_TOKEN=or", "y_", "at_AeITjPdBRj2dkaIn60BlGeWv"),
        concat!("export const token = 'or", "y_", "st_6UJaxYNP9fw4sAsFHvdpkDm0", "';"),
    ],
    counterexamples: samples![
        concat!("ORY_API_TOKEN=or", "y_", "xx_xxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("ORY_API_TOKEN=or", "y_", "st_6UJ"),
    ],
    rotation: Rotation {
        url: "https://console.ory.sh",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
