//! Atlassian and Bitbucket: API tokens, app passwords, access tokens. Format: support.atlassian.com; the last part is a checksum of eight hexadecimal digits.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "atlassian-api-token",
        kind: "Atlassian API token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it, with the e-mail address, reads and changes the issues and pages the account may see.",
        aliases: &["gitleaks:atlassian-api-token"],
    }),
    keywords: &["atatt3"],
    regex: padded!("ATATT3[0-9A-Za-z_-]{60,200}=[0-9A-F]{8}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!(
            "JIRA_API_TOKEN=AT",
            "ATT3xFfGF0",
            "mrpZ4e9WCE0QGJhT7JKeYdzW__zSj_-Rx1W-0nSrsw33CGH2m8xotY6cm6W6",
            "mD8wPmOtAbVcZk5emYAIWNDq39Iz6936iRmULHveR5F_WokRABXylHKJATJU",
            "26MO6ZVdIL7RxR6_6j55oZORVHpndr0Z39DCGn5wRyS23B7-Px",
            "=",
            "E2522E72"
        ),
        concat!(
            "- value: AT",
            "ATT3xFfGF0",
            "NTA_yKXmhY0crHVAf1NqMHpt3r8oFr3NosnLqm2fU-oxjdOlC1St7GgJh0na",
            "t8ddc-y2qyNcA6yy8N1ISUvxJ4C5DHQA5XahxSQWs4CCHZCAXsIXwXkciL9E",
            "Zp03TxBuO0xi8gQYBS3_Lsoxvk80xkZ3m_CzPDygL0Jz-BwFqc",
            "=",
            "FC7876E8"
        ),
    ],
    counterexamples: &[
        concat!(
            "JIRA_API_TOKEN=AT",
            "ATT3xFfGF0xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=",
            "00000000"
        ),
        concat!(
            "JIRA_API_TOKEN=AT",
            "ATT3xFfGF0",
            "rRoYVpNpIyEi7QQaZAjBPKRwF4PtBpHSJcxCID5PS8yZMfEFONeWhMUvlZ3R",
            "5MfrRn0__uouOl4s9h3tJgB0r5wE4pepV2XALAiuNX260QLaWalm0B-PjHms",
            "qmKGvJX_TVFu4ongplOBJZGxGyianZ5h0efMmF3C8XBZIUoo4S",
            "=",
            "6C21"
        ),
    ],
    rotation: Rotation {
        url: "https://id.atlassian.com/manage-profile/security/api-tokens",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static BITBUCKET_ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "bitbucket-access-token",
        kind: "Bitbucket access token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads and changes the repositories that it was made for.",
        aliases: &[],
    }),
    keywords: &["atctt3"],
    regex: padded!("ATCTT3[0-9A-Za-z_-]{60,300}=[0-9A-F]{8}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!(
            "BITBUCKET_TOKEN=AT",
            "CTT3xFfGN0",
            "qNGxqaHDEdk5a0QggQB3exJ2GipJuyeBj4ikc47VeglxlM6LYB1cytNlrzRQ",
            "2K-jymSFOZRO7Ojl6Pxzr8mNX57F743IfVSk7OOQq3OkKT_ovhEZDUQuu2zz",
            "ltM-bRoDiP0LGz85BeCpRFFTLqly1XJCfi2v1EDKXNmsVBTdkI",
            "=",
            "0DD34470"
        ),
        concat!(
            "export const token = 'AT",
            "CTT3xFfGN0",
            "qNPqDyAtk8x6s10GEWOvIg6K2UbW7JqOqglEoJHiLN0SEy7EsxBV77mWVgzM",
            "I5qX2A99gAz9exHWMZk_QANoz18hgGqgU_-u90-oPBt8ZaYhwrXZmd6pS3NP",
            "miD6bREQYFmByoRXBA892qfUL9hvgFq_NO5TtFtr8duhYw0HvS",
            "=",
            "AC8EB1B2",
            "';"
        ),
    ],
    counterexamples: &[
        concat!(
            "BITBUCKET_TOKEN=AT",
            "CTT3xFfGN0xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=",
            "00000000"
        ),
        concat!(
            "BITBUCKET_TOKEN=AT",
            "CTT3xFfGN0",
            "0ot5dYHOxAjhPHKBKI24Trq2l29lt4IfCvnfVmJrO8qs0IREtMcst-m8XSCe",
            "RQ2xLwPDu33_wSQwfTshPo5HR4HFSf1aueVbqiURz7KxdtDEQCdTSTTcQKIN",
            "yPpa9w_XTbH32NcP0YnRhqgYDd5t4lDJXwqvgveI993QOjtMF1",
            "=",
            "374D"
        ),
    ],
    rotation: Rotation {
        url: "https://bitbucket.org/account/settings/",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static BITBUCKET_APP_PASSWORD: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "bitbucket-app-password",
        kind: "Bitbucket app password",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it, with the user name, reads and changes the repositories of the account.",
        aliases: &[],
    }),
    keywords: &["atbb"],
    regex: token!("ATBB[0-9A-Za-z]{24}[0-9A-F]{8}"),
    reach: Reach { left: 8, right: 48 },
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("BITBUCKET_APP_PASSWORD=AT", "BB", "4npCXY2ilH4P9KdFn9wAOFbn", "2B3AA64B"),
        concat!("export const token = 'AT", "BB", "FrIxKI21f3Mr4W4Es5olJldr", "970DA633", "';"),
    ],
    counterexamples: &[
        concat!("BITBUCKET_APP_PASSWORD=AT", "BBxxxxxxxxxxxxxxxxxxxxxxxx00000000"),
        concat!("BITBUCKET_APP_PASSWORD=AT", "BB", "ocZ55YI5zAuT8TcimWCmw6GQ", "0E63"),
    ],
    rotation: Rotation {
        url: "https://bitbucket.org/account/settings/app-passwords/",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static BITBUCKET_CLIENT_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "bitbucket-client-secret",
        kind: "Bitbucket OAuth consumer secret",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it signs in as the consumer and gets its tokens.",
        aliases: &["gitleaks:bitbucket-client-secret"],
    }),
    keywords: &["bitbucket"],
    regex: near!("bitbucket", "[0-9A-Za-z]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.8)],
    examples: &[
        concat!("BITBUCKET_CLIENT_SECRET=", "ZVXb1xYAA3VdpnyQ8eQ0JXxJzKSKuMXw"),
        concat!("\"bitbucket_client_secret\": \"", "24y26HOYIvcztLBF1vLqcjVqfAMBQ1uk", "\""),
    ],
    counterexamples: &[
        "BITBUCKET_CLIENT_SECRET=${BITBUCKET_CLIENT_SECRET}",
        concat!("See bitbucket client secret in the vault, build ", "oOSN7FsICAfPh2VH6LiFGMqoR6QLqXGO"),
    ],
    rotation: Rotation {
        url: "https://bitbucket.org/account/settings/",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
