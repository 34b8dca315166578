//! Atlassian and Bitbucket: API tokens, app passwords, access tokens. Documentation: support.atlassian.com; the last part is a checksum of eight hexadecimal digits.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};
use crate::secrets::validate::base64;

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "atlassian-api-token",
        kind: "Atlassian API token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it, with the e-mail address, reads and changes the issues and pages the account may see.",
        aliases: &["betterleaks:atlassian-api-token", "gitleaks:atlassian-api-token"],
    }),
    keywords: &["atatt3"],
    regex: padded!("ATATT3[0-9A-Za-z_-]{60,200}=[0-9A-F]{8}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!(
            "JIRA_API_TOKEN=AT",
            "ATT3xFfGF0",
            "9i7wFWJeAiGfdN-HrwinIOEPgzFpnrpZ4e9WCE0QGJhT7JKeYdzW__zSj_-R",
            "x1W-0nSrsw33CGH2m8xotY6cm5W6mD8wPmOtAbVcZk5emYAIWNDq3LIz6936",
            "iRmULHveR5F_WokRABXylHKJATJU26MO6ZVdIL7RxR6_6j55oH",
            "=",
            "CB83304D"
        ),
        concat!(
            "- value: AT",
            "ATT3xFfGF0",
            "jDCGn5wRyS23B7-PCzU8iwji5Fr4kbTA_yKXmhY0crHVAf1NqMHpt3r8oFr3",
            "NosnLqm2fU-oxjdOlC1St7GgJ20nat8ddc-y2qyNcA6yy8N1ISUvxJhC5DHQ",
            "A5XahxSQWs4CCHZCAXsIXwXkciL9EZp03TxBuO0xi8gQYBS3_h",
            "=",
            "32FD52CF"
        ),
    ],
    counterexamples: samples![
        concat!(
            "JIRA_API_TOKEN=AT",
            "ATT3xFfGF0xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=",
            "00000000"
        ),
        concat!(
            "JIRA_API_TOKEN=AT",
            "ATT3xFfGF0",
            "qzPDygL0Jz-BwFqifMDZFIEz4a_HRRoYVpNpIyEi7QQaZAjBPKRwF4PtBpHS",
            "JcxCID5PS8yZMfEFONeWhMUvl43R5MfrRn0__uouOl4s9h3tJgB0rgwE4pep",
            "V2XALAiuNX260QLaWalm0B-PjHmsqmKGvJX_TVFu4ongplOBJl",
            "=",
            "C20E"
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
    examples: samples![
        concat!(
            "BITBUCKET_TOKEN=AT",
            "CTT3xFfGN0",
            "N0efMmF3C8XBZIUoo4UIOrXlFyfDNGxqaHDEdk5a0QggQB3exJ2GipJuyeBj",
            "4ikc47VeglxlM6LYB1cytNlrz4Q2K-jymSFOZRO7Ojl6Pxzr8mNXi7F743If",
            "VSk7OOQq3OkKT_ovhEZDUQuu2zzltM-bRoDiP0LGz85BeCpRFw",
            "=",
            "226DC87D"
        ),
        concat!(
            "export const token = 'AT",
            "CTT3xFfGN0",
            "x1EDKXNmsVBTdkpHSy21mrrFvcb0NPqDyAtk8x6s10GEWOvIg6K2UbW7JqOq",
            "glEoJHiLN0SEy7EsxBV77mWVg7MI5qX2A99gAz9exHWMZk_QANoz38hgGqgU",
            "_-u90-oPBt8ZaYhwrXZmd6pS3NPmiD6bREQYFmByoRXBA892qs",
            "=",
            "E5174F9B",
            "';"
        ),
    ],
    counterexamples: samples![
        concat!(
            "BITBUCKET_TOKEN=AT",
            "CTT3xFfGN0xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=",
            "00000000"
        ),
        concat!(
            "BITBUCKET_TOKEN=AT",
            "CTT3xFfGN0",
            "oFtr8duhYw0HvKHm7YJ5SeVERiPot5dYHOxAjhPHKBKI24Trq2l29lt4IfCv",
            "nfVmJrO8qs0IREtMcst-m8XSC0RQ2xLwPDu33_wSQwfTshPo5HRcHFSf1aue",
            "VbqiURz7KxdtDEQCdTSTTcQKINyPpa9w_XTbH32NcP0YnRhqg4",
            "=",
            "74E8"
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
    regex: token!("ATBB[0-9A-Za-z]{32}"),
    reach: Reach { left: 8, right: 48 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("BITBUCKET_APP_PASSWORD=AT", "BB", "IZ3yWlUiSkdk5Pc5JrE8XELB", "72497484"),
        concat!("export const token = 'AT", "BB", "FgOSOXV8BInp5XY2ilH4PEKn", "AF066EBA", "';"),
    ],
    counterexamples: samples![
        concat!("BITBUCKET_APP_PASSWORD=AT", "BBxxxxxxxxxxxxxxxxxxxxxxxx00000000"),
        concat!("BITBUCKET_APP_PASSWORD=AT", "BB", "4WnPiz5PfxGr4xKI21f3MrbE", "F558"),
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
        aliases: &["betterleaks:bitbucket-client-secret", "gitleaks:bitbucket-client-secret"],
    }),
    keywords: &["bitbucket"],
    regex: near!("bitbucket", "(?:[0-9A-Za-z]{32}|[0-9A-Za-z+_=-]{44}|[0-9A-Za-z_=-]{64})"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.8)],
    examples: samples![
        concat!("BITBUCKET_CLIENT_SECRET=", "Csto19bAungDsgWc555YI5zAuTuTcimm"),
        concat!("\"bitbucket_client_secret\": \"", "JGVoQHACQmma6WSh8VXb1xYAA3Vdpnye", "\""),
    ],
    counterexamples: samples![
        "BITBUCKET_CLIENT_SECRET=${BITBUCKET_CLIENT_SECRET}",
        concat!("See bitbucket client secret in the vault, build ", "LxJzKSKuMXdZwIN4026HOYIvcztLBFaq"),
    ],
    rotation: Rotation {
        url: "https://bitbucket.org/account/settings/",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static LEGACY_API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "atlassian-legacy-api-token",
        kind: "Atlassian API token of the older kind",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it reads and changes, with the e-mail address, the issues and pages the account may see.",
        aliases: &["trufflehog:atlassian"],
    }),
    keywords: &["atlassian", "jira", "confluence"],
    regex: near!("atlassian|jira|confluence", "[0-9A-Za-z]{24}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.6), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("JIRA_API_TOKEN=", "iOaj6vBO86URgiIXhSLcUdkk"),
        concat!("\"jira_api_token\": \"", "O5POUEn9vbTZBXvfb3NJShCG", "\""),
        concat!("jira_api_token := \"", "vlWHMrEYQgmibub8x4G1cKsk", "\""),
    ],
    counterexamples: samples![
        "JIRA_API_TOKEN=${JIRA_API_TOKEN}",
        concat!("See jira api token in the vault, build ", "P8v4rOadfNRUy5VzgCmPYJzS"),
    ],
    rotation: Rotation {
        url: "https://id.atlassian.com/manage-profile/security/api-tokens",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static DATA_CENTER_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "atlassian-data-center-token",
        kind: "Atlassian Data Center access token",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it does on the server what the user may do.",
        aliases: &["trufflehog:atlassian"],
    }),
    keywords: &["atlassian", "jira", "confluence", "bamboo", "bitbucket"],
    regex: named!("atlassian|jira|confluence|bamboo|bitbucket", "[MNO][0-9A-Za-z+/]{15}O[g-v][0-9A-Za-z+/]{26}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(data_center)],
    examples: samples![
        concat!("JIRA_PERSONAL_TOKEN=", "ODEzMjEyODk1OTYyOn1+hpXwQyNMBqBWWzqEdIgAR42j"),
        concat!("\"jira_personal_token\": \"", "OTI4NjAwODAwODQwOjenSIjYR/RssHRRuQnLnHyXHiBg", "\""),
        concat!("jira_personal_token: ", "ODIwMTg0NzI4NTkwOovk+mv+AQkDqiIlyeoStqH+z7lW"),
    ],
    counterexamples: samples![
        "JIRA_PERSONAL_TOKEN=${JIRA_PERSONAL_TOKEN}",
        concat!("See jira personal token in the vault, build ", "NzEzNzkxMTYzODM2Oh9huPSMy7I1RR9pb9Shxj+XWUaN"),
    ],
    rotation: Rotation {
        url: "https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static BITBUCKET_DATA_CENTER_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "bitbucket-data-center-token",
        kind: "Bitbucket Data Center access token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads and changes the repositories that it was made for.",
        aliases: &["trufflehog:atlassian"],
    }),
    keywords: &["bbdc-"],
    regex: padded!("BBDC-[MNO][0-9A-Za-z+/]{15}O[g-v][0-9A-Za-z+/]{26}"),
    reach: Reach { left: 8, right: 64 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("BITBUCKET_TOKEN=BB", "DC-", "NDU0Nzg0NjIwOTE4Ok77nLQqQKySFcSpcMUmRd3SFyPW"),
        concat!("token: \"BB", "DC-", "NzQ3MTMyMDMwODI2On2N/BPv3mkkSYah2t2sb76VQ3Tm", "\""),
    ],
    counterexamples: samples![concat!("BITBUCKET_TOKEN=BB", "DC-NjQyMTc1MjU")],
    rotation: Rotation {
        url: "https://confluence.atlassian.com/bitbucketserver/http-access-tokens-939515499.html",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};

/// Base64 of twelve digits, a colon and twenty bytes.
fn data_center(token: &str) -> bool {
    base64::decode(token).is_some_and(|bytes| bytes.iter().take(12).all(u8::is_ascii_digit) && bytes.get(12) == Some(&b':'))
}
