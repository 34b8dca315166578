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
        concat!("GITHUB_TOKEN=gh", "p_", "SSfi0C2iFnyp09z9ri77EYoxDK8I3M2nzCZs"),
        concat!("- value: gh", "p_", "tUjb9Mt62DKUA7z7tNMOo8pDr9Gd942dkNg8"),
    ],
    counterexamples: &[
        concat!("GITHUB_TOKEN=gh", "p_", "K2utHIZvMv18OKlWgO4xt1PJmC8toZM6uOYH"),
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
            "1ZQNvv1QePM4l8Nt5FL5Jw",
            "_",
            "KxCIp5neI3VupHguYNl7CisLSubts6DGwmDpWAxg7hO3fcUGK4xHEFWqSyF"
        ),
        concat!(
            "curl -H \"X-Token: github",
            "_pat_",
            "81s3ultGzj84618ddnhiZT",
            "_",
            "uhZ4SWcuCoLYbzS2SKmbTsuZCM38G6zXSIKIPQqOP5WwRBDjSFJ5NNfbX1u",
            "\" $URL"
        ),
    ],
    counterexamples: &[
        concat!("GH_TOKEN=github", "_pat_xxxxxxxxxxxxxxxxxxxxxx_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("GH_TOKEN=github", "_pat_", "gzauiKcIZrB3gROYdKPWVp", "_", "UpvjZri2u9pnrf"),
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
        concat!("OAUTH_TOKEN=gh", "o_", "9Z8AEWFF3n6sL2F1QizDRYCbZKhd830q3yYv"),
        concat!("token: \"gh", "o_", "L2CuhFs6gf0v7u32jJY2udbNH2DzOu0PBPKQ", "\""),
    ],
    counterexamples: &[concat!("OAUTH_TOKEN=gh", "o_", "ZqBHvoCjEc4t5h0FD34aT8RUc3necqgNt3Zm")],
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
        concat!("APP_TOKEN=gh", "s_", "Ocsz3mqbmWm2ObD8lc0Y8tQU0XDIFo1optx4"),
        concat!("- value: gh", "s_", "tDn936qv5lrVMiz7sN2BtnxxBaUQW03huKRG"),
        concat!("TOKEN=gh", "u_", "T3N3MkFf4Z6ocpD2yfzjKSmYnlZ4EP2N8fl4"),
        concat!(
            "TOKEN=gh",
            "s_",
            "5752689",
            "_",
            "eyJ",
            "ihSc66Fq2obC0xSMdWWh08Tna9t5rarWR2zq6OVT",
            ".",
            "eyJ",
            "29FPOzhsDgzTMurpiqiO9wuejvNHSLEaWWi5RPbP25Z69iY3OKpsUANqP85V",
            "vLEdJxMdPw1JkrkDpoSZ",
            ".",
            "BofEALpwCzwVCTxX8ayxUUZ9znH8zTD6TnMBJrMH5nU7vClCmBvjsXF1xSIJ",
            "F8cPgpasPHd5JFXCXttHaac6_A"
        ),
    ],
    counterexamples: &[concat!("APP_TOKEN=gh", "s_", "ai3eAU20HObNJ7mNoJ4w7KFxDskhpfU6XZJw")],
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
        concat!("REFRESH_TOKEN=gh", "r_", "VgErmjY3dR3NTiR7cXVI509UZv617gXJirg0XR", "IyboE45pSBPHcZUpTPTmOMlljOEYuO5e3YAPdu"),
        concat!(
            "{\"token\": \"gh",
            "r_",
            "Lrp5H9TkmM6TCqxNTMj4tBHjW8WZ0mtf5Zy0ub",
            "6XBn4zbQXVoxJxNTr738rAAxe6mjwALL2yL3sD",
            "\"}"
        ),
    ],
    counterexamples: &[concat!(
        "REFRESH_TOKEN=gh",
        "r_",
        "08H3JnaxpYU9quMC3JXhwbWobD6pnkAFK6ih4Z8hyK2LtGdyNUHr06GgNWNd",
        "GP0j7pgcIhgRPXUN"
    )],
    rotation: Rotation {
        url: "https://github.com/settings/apps",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
