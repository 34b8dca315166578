//! GitHub: tokens. Documentation: github.blog/2021-04-05-behind-githubs-new-authentication-token-formats; the last six characters are a checksum.

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
        aliases: &["betterleaks:github-pat", "gitleaks:github-pat"],
    }),
    keywords: &["ghp_"],
    regex: token!("ghp_[0-9A-Za-z]{36}"),
    reach: Reach { left: 8, right: 48 },
    validators: &[Validator::Checksum(checksum::github)],
    examples: samples![
        concat!("GITHUB_TOKEN=gh", "p_", "MljOEYuO5OVedJr45H9TkmM6TCqxNj4QIBof"),
        concat!("- value: gh", "p_", "xHjW8WZ0mtf5Zy44b6XBn4zbQXVoxN0edM5V"),
    ],
    counterexamples: samples![
        concat!("GITHUB_TOKEN=gh", "p_", "J38rAAxe6mjwALBLLS1H8H3JnaxpYU9quMCX"),
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
        aliases: &["betterleaks:github-fine-grained-pat", "gitleaks:github-fine-grained-pat"],
    }),
    keywords: &["github_pat_"],
    regex: token!("github_pat_[0-9A-Za-z]{22}_[0-9A-Za-z]{59}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!(
            "GH_TOKEN=github",
            "_pat_",
            "2bWobD6pnkA4K6ih4ZohyL",
            "_",
            "QdyNUHr06GgNWNdGP0j7pgcIhgRPX580NJgQuzY4HIbmYBlUldt2z4gQ5HF"
        ),
        concat!(
            "curl -H \"X-Token: github",
            "_pat_",
            "hYUtOvlUo0U2nwzggTTMCK",
            "_",
            "dhqzivDi0g9k43Y9R7R72FcWAeCWc2SjXx3deA3R6vwXuFQDvrlkW6FaR7a",
            "\" $URL"
        ),
    ],
    counterexamples: samples![
        concat!("GH_TOKEN=github", "_pat_xxxxxxxxxxxxxxxxxxxxxx_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("GH_TOKEN=github", "_pat_", "CsldKjw0nv97NBksdkKzH9", "_", "SFl7ydi7InXoGq"),
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
        aliases: &["betterleaks:github-oauth", "gitleaks:github-oauth"],
    }),
    keywords: &["gho_"],
    regex: token!("gho_[0-9A-Za-z]{36}"),
    reach: Reach { left: 8, right: 48 },
    validators: &[Validator::Checksum(checksum::github)],
    examples: samples![
        concat!("OAUTH_TOKEN=gh", "o_", "ThEE53Z3z4qpsFp5QZDGpjvF0g3CYQ0f6nza"),
        concat!("token: \"gh", "o_", "xWSD9mi8eYVM9w00b04keYRy4pTnZy110oli", "\""),
    ],
    counterexamples: samples![concat!("OAUTH_TOKEN=gh", "o_", "uzHop0bshfIz0buOtk62ex9OY2Urear0GAoM")],
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
        aliases: &["betterleaks:github-app-token", "gitleaks:github-app-token"],
    }),
    keywords: &["ghu_", "ghs_"],
    regex: dashed!(
        r"gh[us]_(?:[0-9A-Za-z]{36}|[0-9]{1,12}_eyJ[0-9A-Za-z_-]{10,400}\.[0-9A-Za-z_-]{10,1200}\.[0-9A-Za-z_-]{20,800})"
    ),
    reach: Reach { left: 8, right: 2560 },
    validators: &[Validator::Checksum(checksum::github)],
    examples: samples![
        concat!("APP_TOKEN=gh", "s_", "UrPAphLPleYTMbI5rtj1OwLLyxU8rz1XIycK"),
        concat!("- value: gh", "s_", "N4YI6Z4Da2qpOzT9nGg5rtC71gy5cx32wX0U"),
        concat!("TOKEN=gh", "u_", "RpGrxc3lllQ4W5t3H15QQxM1azOz0Y2HC6RZ"),
        concat!(
            "TOKEN=gh",
            "s_",
            "7255420",
            "_",
            "eyJ",
            "N5Ta8c8COuc9I6AivX3I3geAeIHsu3lJUP4oxDAc",
            ".",
            "eyJ",
            "Ds2tK5CRT0Vd9ZM6V5Fzox1uokOjfrS3Hg0neOPU0Z4BPsRAN4XSoF2feS1R",
            "ebWtj4tIoEkeMZYNjEiO",
            ".",
            "IW2ppBtZYXhahs93ly7pBREJAEp3u_j-aAKzbBE3tcO0pe0FynXbtQaq833c",
            "qdSqQyn8QGQgyz3AWlsbreWC-U"
        ),
    ],
    counterexamples: samples![concat!("APP_TOKEN=gh", "s_", "H9BKKuaRUUMu16Csxk1GD84pFd0fuWI8fvAo")],
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
        aliases: &["betterleaks:github-refresh-token", "gitleaks:github-refresh-token"],
    }),
    keywords: &["ghr_"],
    regex: token!("ghr_[0-9A-Za-z]{36,80}"),
    reach: Reach { left: 8, right: 96 },
    validators: &[Validator::Entropy(3.0), Validator::Checksum(checksum::github)],
    examples: samples![
        concat!("REFRESH_TOKEN=gh", "r_", "TAPMHDmEjf1GGpYiSlquxY0mryz4R7fqLSY1E6", "x6x2iwc6HAWXGRBG2jYlvjO5VvKP7HDQ0ru7em"),
        concat!(
            "{\"token\": \"gh",
            "r_",
            "oORFYFKih63HqN9GIQXK8DEwlgN59cfIblI96B",
            "Dv0MLABwteI1RtBvsi70Hnt9DKcO0w4s0C2aEW",
            "\"}"
        ),
    ],
    counterexamples: samples![concat!(
        "REFRESH_TOKEN=gh",
        "r_",
        "HOowy40pFZkfT453ElWTHrfakGUoopHQGPeKQZ2XZZfA65ZHeEgmuv27KxW7",
        "9yIWQdB0umRs7Utv"
    )],
    rotation: Rotation {
        url: "https://github.com/settings/apps",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static OAUTH_CLIENT_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "github-oauth-client-secret",
        kind: "GitHub OAuth client secret",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it signs in as the application and gets its users' tokens.",
        aliases: &["trufflehog:github", "trufflehog:github_oauth2", "trufflehog:githubapp"],
    }),
    keywords: &[
        "github_",
        "github-",
        "githubapp",
        "githubauth",
        "githubbot",
        "githubcli",
        "githubent",
        "githublog",
        "githuboauth",
        "githubsec",
        "githubsso",
        "githubweb",
        "github.app",
        "github.auth",
        "github.bot",
        "github.cli",
        "github.ent",
        "github.log",
        "github.oauth",
        "github.sec",
        "github.sso",
        "github.web",
        "github app",
        "github auth",
        "github bot",
        "github cli",
        "github ent",
        "github log",
        "github oauth",
        "github sec",
        "github sso",
        "github web",
        "gitalk",
        "gh_",
    ],
    regex: concat!(
        "(?i:github|gitalk|\\bgh_)(?i:[0-9a-z_. -]{0,24}?secret[0-9a-z_-]{0,8})",
        assigns!(r"|[ \t]"),
        "(?<secret>[0-9a-f]{40})(?:[^0-9A-Za-z_+/=-]|$)"
    ),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("GITHUB_CLIENT_SECRET=", "9dddc5e29a8064928d4beec25f79117a6c5d0b71"),
        concat!("\"github_client_secret\": \"", "66521676d48e98fcb980cec3b9cce5b022309459", "\""),
    ],
    counterexamples: samples![
        "GITHUB_CLIENT_SECRET=${GITHUB_CLIENT_SECRET}",
        concat!("See github client secret in the vault, build ", "df6072a6e564bebd0ea4e540bba8454e34568a52"),
    ],
    rotation: Rotation {
        url: "https://github.com/settings/developers",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static LEGACY_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "github-legacy-token",
        kind: "GitHub token of the older kind",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it reads and changes the repositories the user may see.",
        aliases: &["trufflehog:github", "trufflehog:github_oauth2", "trufflehog:githubapp"],
    }),
    // `github` alone stands in every address of a repository.
    keywords: &[
        "githubacc",
        "githubapi",
        "githubauth",
        "githubbot",
        "githuboauth",
        "githubpas",
        "githubpat",
        "githubper",
        "githubtok",
        "githubuser",
        "github_acc",
        "github_api",
        "github_auth",
        "github_bot",
        "github_oauth",
        "github_pas",
        "github_pat",
        "github_per",
        "github_tok",
        "github_user",
        "github-acc",
        "github-api",
        "github-auth",
        "github-bot",
        "github-oauth",
        "github-pas",
        "github-pat",
        "github-per",
        "github-tok",
        "github-user",
        "github.acc",
        "github.api",
        "github.auth",
        "github.bot",
        "github.oauth",
        "github.pas",
        "github.pat",
        "github.per",
        "github.tok",
        "github.user",
        "github acc",
        "github api",
        "github auth",
        "github bot",
        "github oauth",
        "github pas",
        "github pat",
        "github per",
        "github tok",
        "github user",
        "gh_",
    ],
    regex: concat!(
        "(?i:github|\\bgh_)(?i:[_. -]?(?:personal|access|api|auth|oauth|bot|user)?[_. -]?(?:access|api|auth|oauth)?[_. -]?(?:token|pat|password))",
        assigns!(r"|[ \t]"),
        "(?<secret>[0-9a-f]{40})(?:[^0-9A-Za-z_+/=-]|$)"
    ),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("GITHUB_TOKEN=", "5667f103bdce283f7bd6d8321db0760bde29aaa5"),
        concat!("\"github_token\": \"", "2e40fecfb4ca8a900112358c0b977f40f9963337", "\""),
    ],
    counterexamples: samples![
        "GITHUB_TOKEN=${GITHUB_TOKEN}",
        concat!("See github token in the vault, build ", "dd76b63482feefdead76d632c9916240506cd07e"),
    ],
    rotation: Rotation {
        url: "https://github.com/settings/tokens",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
