//! GitHub: tokens. Format: github.blog/2021-04-05-behind-githubs-new-authentication-token-formats; the last six characters are a checksum.

use crate::rule::{Precision, Severity};
use crate::secrets::checksum;
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static PAT: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "github-pat",
        kind: "GitHub personal access token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it does to repositories, packages and workflows what its scopes allow.",
        aliases: &["gitleaks:github-pat"],
    }),
    keywords: &["ghp_"],
    regex: token!("ghp_[0-9A-Za-z]{36}"),
    reach: Reach { left: 8, right: 48 },
    validators: &[Validator::Holds(checksum::github)],
    examples: &[
        concat!("GITHUB_TOKEN=gh", "p_", "ZKUA7zVtNMOo8pD99Gd9Zt4Dy2utHv0Zw8jr"),
        concat!("- value: gh", "p_", "W18OKlWgORxt1PJ9C8toZM6uOY5KHZ3ylpax"),
    ],
    counterexamples: &[
        concat!("GITHUB_TOKEN=gh", "p_", "uv1QePMbl8Nt5FL5JL9wrrxCIp5neI3VupHY"),
        concat!("GITHUB_TOKEN=gh", "p_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
    ],
    rotation: Rotation {
        url: "https://github.com/settings/tokens",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static FINE_GRAINED_PAT: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "github-fine-grained-pat",
        kind: "GitHub fine-grained personal access token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it does to repositories, packages and workflows what its scopes allow.",
        aliases: &["gitleaks:github-fine-grained-pat"],
    }),
    keywords: &["github_pat_"],
    regex: token!("github_pat_[0-9A-Za-z]{22}_[0-9A-Za-z]{59}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!(
            "GH_TOKEN=github",
            "_pat_",
            "77CisLSubts1DGwmDpWAxh",
            "_",
            "KUGK4xHEFWqSyjKFym1s3ultGzj8M018ddnhiZd8TrihZ4SWcuCoLYbzS2m"
        ),
        concat!(
            "curl -H \"X-Token: github",
            "_pat_",
            "WsuZCM38Gaz6SIKIPQqOPw",
            "_",
            "ZjSFJ5NNfbX12uuBqzauiKcIZrB8g6OYdKPWVkgpnipvjZriwu9pnr0Ufk8",
            "\" $URL"
        ),
    ],
    counterexamples: &[
        concat!("GH_TOKEN=github", "_pat_xxxxxxxxxxxxxxxxxxxxxx_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("GH_TOKEN=github", "_pat_", "hWFF3n6sL2F1QizDRYCbZd", "_", "32CuhFs2gf0v7f"),
    ],
    rotation: Rotation {
        url: "https://github.com/settings/personal-access-tokens",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static OAUTH: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "github-oauth",
        kind: "GitHub OAuth access token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it does to repositories, packages and workflows what its scopes allow.",
        aliases: &["gitleaks:github-oauth"],
    }),
    keywords: &["gho_"],
    regex: token!("gho_[0-9A-Za-z]{36}"),
    reach: Reach { left: 8, right: 48 },
    validators: &[Validator::Holds(checksum::github)],
    examples: &[
        concat!("OAUTH_TOKEN=gh", "o_", "0Y2udbNH2DzOnLu7sqBHvoCjEc4t5F4K2viO"),
        concat!("token: \"gh", "o_", "b6aT8RUc3necqgN33Z7Zm7qAcsz3mm2S5gXS", "\""),
    ],
    counterexamples: &[concat!("OAUTH_TOKEN=gh", "o_", "iObDUlc0Y8tQU0XDIF2OoWGkDn936qv5lrVz")],
    rotation: Rotation {
        url: "https://github.com/settings/applications",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static APP_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "github-app-token",
        kind: "GitHub App token",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it acts as the app, or as its user, until the token expires.",
        aliases: &["gitleaks:github-app-token"],
    }),
    keywords: &["ghu_", "ghs_"],
    regex: dashed!(
        r"gh[us]_(?:[0-9A-Za-z]{36}|[0-9]{1,12}_eyJ[0-9A-Za-z_-]{10,400}\.[0-9A-Za-z_-]{10,1200}\.[0-9A-Za-z_-]{20,800})"
    ),
    reach: Reach { left: 8, right: 2560 },
    validators: &[Validator::Holds(checksum::github)],
    examples: &[
        concat!("APP_TOKEN=gh", "s_", "pN2BtnxxBaUQW7t2Dz3N3MkFf4Z6oD3Aifzl"),
        concat!("- value: gh", "s_", "nfzjKSmYnlZ4EyT0lPq5Exk0BH5zwh18Yb3I"),
        concat!("TOKEN=gh", "u_", "z6Fq2obC0xSMdWW048Tna9t5rarWRq4NYlPe"),
        concat!(
            "TOKEN=gh",
            "s_",
            "7017611",
            "_",
            "eyJ",
            "pTMurpiqiO9wuejvNHSL6aWWi5RPbPj5Z69iY3Os",
            ".",
            "eyJ",
            "qqP85VvLEdJxMdPw1JkrkDpoSb2ZXjnhcHp51nI97hMWlomUlxMowIlyTEam",
            "7IR7lxx23PzEI2Zm8UgZ",
            ".",
            "YTD6TnMBJrMH5nUCvClCmBvjsXF1xSIJF8cPgpasPHd0JFXCXttHaac6_S21",
            "_Rrj1dyCST-V6LvpEkbSLm9Iz3"
        ),
    ],
    counterexamples: &[concat!("APP_TOKEN=gh", "s_", "p3NTiR7cXVI509UZv667gXJirg7XRIyboE4S")],
    rotation: Rotation {
        url: "https://github.com/settings/apps",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static REFRESH_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "github-refresh-token",
        kind: "GitHub App refresh token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it gets new access tokens for months.",
        aliases: &["gitleaks:github-refresh-token"],
    }),
    keywords: &["ghr_"],
    regex: token!("ghr_[0-9A-Za-z]{36,80}"),
    reach: Reach { left: 8, right: 96 },
    validators: &[Validator::Entropy(3.0), Validator::Holds(checksum::github)],
    examples: &[
        concat!("REFRESH_TOKEN=gh", "r_", "QHcZUpTPTmOMlljOEYuO5OVedJrp5H9TkmM3TC", "qxNTMj4tBHjW8WZ0mtf5Zy4ub6XBn4zX3IdMBD"),
        concat!(
            "{\"token\": \"gh",
            "r_",
            "GJxNTr738rAAxe6mjwALBLLSbH8H3JnaxpY69q",
            "uMC3JXhwbWobD6pnkAFK6ih4ZohyK2Ld2vjMaO",
            "\"}"
        ),
    ],
    counterexamples: &[concat!(
        "REFRESH_TOKEN=gh",
        "r_",
        "TUHr06GgNWNdGP0j7pgcIhgRPXU80NJgQuzY4H9bmYBlUldt2z4gQ5HgQFxg",
        "YUtOvlUo0UInwzgT"
    )],
    rotation: Rotation {
        url: "https://github.com/settings/apps",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
