//! Notion: secrets of integrations. Documentation: developers.notion.com, two generations of prefixes.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "notion-api-token",
        kind: "Notion API token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads and changes every page that is shared with the integration.",
        aliases: &["betterleaks:notion-api-token", "gitleaks:notion-api-token"],
    }),
    keywords: &["ntn_"],
    regex: token!("ntn_[0-9]{11}[0-9A-Za-z]{35}"),
    reach: Reach { left: 8, right: 64 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("NOTION_API_KEY=nt", "n_", "08927494340", "UwrfYN22wXr6zDLH13TFPn1gjOKBpBh72Jx"),
        concat!("- value: nt", "n_", "91502823611", "NT6ufUVNmBRoDXTU40nPORV4M26TLJcNfFT"),
    ],
    counterexamples: samples![
        concat!("NOTION_API_KEY=nt", "n_00000000000xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("NOTION_API_KEY=nt", "n_", "31270101294", "1tJhO5NG"),
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
    examples: samples![
        concat!("NOTION_TOKEN=secret", "_", "N9nCodJlBg29N7L0pdG9j5SIJnsam8DYayUrRG6VtmH"),
        concat!("\"notion_token\": \"secret", "_", "sfCivIp7WdSGgVOEPHozl5iSi9g4rZHtzGim8QeBdrj", "\""),
    ],
    counterexamples: samples![
        "NOTION_TOKEN=${NOTION_TOKEN}",
        concat!("See notion token in the vault, build secret", "_", "GXDBgQKY24moof966eR0I1xPgqiEAH8bFQ5AR0SHzuI"),
    ],
    rotation: Rotation {
        url: "https://www.notion.so/profile/integrations",
        steps: &["Refresh the secret of the integration", "Put the new secret where the old one is read"],
    },
};

pub static REFRESH_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "notion-oauth-refresh-token",
        kind: "Notion OAuth refresh token",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it, and the secret of the app, gets new tokens to the pages that the user shared.",
        aliases: &[],
    }),
    keywords: &["nrt_"],
    regex: token!("nrt_[0-9A-Za-z_]{40,55}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("NOTION_API_TOKEN=nr", "t_", "jYdipL1I0TEJutsLHmqVr7jMVVgehBseUobbYpju"),
        concat!("Authorization: Bearer nr", "t_", "KTdWVPk9g2xb3ovaglnZVJj82iX8RDhcCpAHRnPb"),
    ],
    counterexamples: samples![
        concat!("NOTION_API_TOKEN=nr", "t_", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("NOTION_API_TOKEN=nr", "t_", "KTdWVP"),
    ],
    rotation: Rotation {
        url: "https://www.notion.so/profile/integrations",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
