//! Storyblok: access tokens. Documentation: www.storyblok.com/docs/api.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "storyblok-access-token",
        kind: "Storyblok access token",
        severity: Severity::Medium,
        precision: Precision::High,
        opens: "A public token reads what is published; a preview token reads drafts too.",
        aliases: &["trufflehog:storyblok"],
    }),
    keywords: &["storyblok", "story_blok"],
    regex: near!("story_?blok|blok_?token", "[0-9A-Za-z]{22}tt"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("STORYBLOK_API_TOKEN=", "EzJ1mtOdSN9lhyOLn9iVP1tt"),
        concat!("const storyblokApiToken = '", "LmyGb71nbhYnjqdwJioPxDtt", "';"),
    ],
    counterexamples: samples![
        "STORYBLOK_API_TOKEN=${STORYBLOK_API_TOKEN}",
        concat!("See the storyblok token in the vault, build ", "LmyGb71nbhYnjqdwJioPxDtt"),
    ],
    rotation: Rotation {
        url: "https://app.storyblok.com",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static MANAGEMENT_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "storyblok-management-token",
        kind: "Storyblok management token",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it changes the content of all spaces of its owner.",
        aliases: &["trufflehog:storyblokpersonalaccesstoken"],
    }),
    keywords: &["storyblok", "story_blok"],
    regex: named!("story_?blok", "[0-9A-Za-z]{22}tt-[0-9]{4,12}-[0-9A-Za-z_-]{16,24}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("STORYBLOK_MANAGEMENT_API_TOKEN=", "WVprxmfwgJL2INiwZKKXVVtt-3528-42GL1oc_Hw", "P1nn_5P-Vw"),
        concat!("const storyblokManagementApiToken = '", "FlHmyy5OEuOmGa8DWTzuHutt-3571-8xpuWIHlJN", "GSndkS", "';"),
    ],
    counterexamples: samples![
        "STORYBLOK_MANAGEMENT_API_TOKEN=${STORYBLOK_MANAGEMENT_API_TOKEN}",
        concat!("See the storyblok token in the vault, build ", "FlHmyy5OEuOmGa8DWTzuHutt-3571-8xpuWIHlJN", "GSndkS"),
    ],
    rotation: Rotation {
        url: "https://app.storyblok.com",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
