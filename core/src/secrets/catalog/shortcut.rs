//! Shortcut: tokens of the API. Documentation: developer.shortcut.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "shortcut-api-token",
        kind: "Shortcut API token",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads and changes the stories of its owner.",
        aliases: &[],
    }),
    keywords: &["sct_"],
    regex: dashed!("sct_(?:r(?:s|wa)?|w)_[0-9a-z-]{1,60}_[0-9A-Za-z_-]{130,150}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!(
            "SHORTCUT_API_TOKEN=sc",
            "t_",
            "w_z5rg6kvexopo1jam382s9yaxnkacy4ewq7_EzE4Tkgv_yxj_GvimZkf5g4",
            "yhXCwhiiSxm84RDaHBOotMyUz0ETaUSV0dP4xdbzewsELrg26kEn-BBOkU8D",
            "qnHeXeq8RWXYZfUxsBspLG9g0j5qwhSv64qaReC5",
            "bikLdqX"
        ),
        concat!(
            "token: \"sc",
            "t_",
            "r_a5lqfmz2oy35mhnszlb4zqmgbi5qen_MfpBs68oJnatFeXPjOthibp6iCu",
            "sjqNk_QV01rBBaND2727YP0d4YJYqCj0ObyLiqeE8hDtQeaHjsEq-bjKPgrz",
            "GPAiz_bG87dRRHFV445L2-2HDjrv6tD_tkLqWyUS",
            "GNh5",
            "\""
        ),
    ],
    counterexamples: samples![
        concat!(
            "SHORTCUT_API_TOKEN=sc",
            "t_",
            "x_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_xxxxxxxx_xxx_xxxxxxxxxx",
            "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx-xxxxxxx",
            "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "xxxxxxx"
        ),
        concat!("SHORTCUT_API_TOKEN=sc", "t_", "r_a5lq"),
    ],
    rotation: Rotation {
        url: "https://app.shortcut.com/settings/account/api-tokens",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static LEGACY_API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "shortcut-legacy-api-token",
        kind: "Shortcut API token of the old form",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it reads and changes the stories of its owner.",
        aliases: &[],
    }),
    keywords: &["shortcut", "clubhouse"],
    regex: near!("shortcut_?api|clubhouse", "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("SHORTCUT_API_TOKEN=", "f74ea503-9c76", "-a1bb-274e-fd109937a87c"),
        concat!("const shortcutApiToken = '", "88c07200-9f53", "-0a6b-8873-03aa82b7a720", "';"),
    ],
    counterexamples: samples![
        "SHORTCUT_API_TOKEN=${SHORTCUT_API_TOKEN}",
        concat!("See the shortcut token in the vault, build ", "88c07200-9f53", "-0a6b-8873-03aa82b7a720"),
    ],
    rotation: Rotation {
        url: "https://app.shortcut.com/settings/account/api-tokens",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
