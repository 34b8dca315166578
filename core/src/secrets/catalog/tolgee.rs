//! Tolgee: keys of projects, personal access tokens. Documentation: docs.tolgee.io/platform/account_settings/api_keys_and_pat_tokens.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static PERSONAL_ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "tolgee-personal-access-token",
        kind: "Tolgee personal access token",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it does what its owner may.",
        aliases: &[],
    }),
    keywords: &["tgpat_"],
    regex: token!("tgpat_[0-9a-z]{48,64}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("TOLGEE_API_TOKEN=tg", "pat_", "62fcld7fi0gqvtjr7ssu72zjvx3qw8pwso4ohlnj", "bi61wh3c8w6l"),
        concat!("token: \"tg", "pat_", "p6nqmunh4rpgfcrax28tpd9b3h2kfcqhcvf9qbqf", "o2gr5mbx", "\""),
    ],
    counterexamples: samples![
        concat!("TOLGEE_API_TOKEN=tg", "pat_", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "xxxxxxxxxxxx"),
        concat!("TOLGEE_API_TOKEN=tg", "pat_", "p6nqmu"),
    ],
    rotation: Rotation {
        url: "https://app.tolgee.io/account/personal-access-tokens",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static PROJECT_API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "tolgee-project-api-key",
        kind: "Tolgee project API key",
        severity: Severity::Medium,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads, and as its scopes allow changes, the translations of the project.",
        aliases: &[],
    }),
    keywords: &["tgpak_"],
    regex: token!("tgpak_[0-9a-z]{45,64}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("TOLGEE_API_KEY=tg", "pak_", "z0oy7pgpm3numvyx41dgntnvzkiv1reacpc75hi2", "qry6lb1"),
        concat!("export const token = 'tg", "pak_", "or3bodnf3x9mm76y56eqokbrsd2cw1l1s76neluw", "rmy6csh", "';"),
    ],
    counterexamples: samples![
        concat!("TOLGEE_API_KEY=tg", "pak_", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "xxxxxxx"),
        concat!("TOLGEE_API_KEY=tg", "pak_", "or3bod"),
    ],
    rotation: Rotation {
        url: "https://app.tolgee.io/account/personal-access-tokens",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
