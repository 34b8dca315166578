//! Yandex Cloud: tokens, keys of the API and of storage. Documentation: yandex.cloud/docs/iam/concepts/authorization.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "yandex-access-token",
        kind: "Yandex IAM token",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "For twelve hours at most, whoever holds it does in the cloud what its account may.",
        aliases: &["betterleaks:yandex-access-token", "gitleaks:yandex-access-token"],
    }),
    keywords: &["t1.9eu"],
    regex: dotted!(r"t1\.9eu[0-9A-Za-z_-]{5,400}={0,2}\.[0-9A-Za-z_-]{86}={0,2}"),
    reach: Reach { left: 8, right: 512 },
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!(
            "YANDEX_API_TOKEN=t1",
            ".9eu",
            "dWcI4ijht8WjEgZBYg8M-OnEpnyGDfs.Os1a7z4KVLS89DrXPD0BPAT65epB",
            "7gia5D48_VzZ-auAubzAd9LR0Y9sHAJEIsvqcplT",
            "flFovQOkxVr00tEuTJ=="
        ),
        concat!(
            "{\"token\": \"t1",
            ".9eu",
            "gMdC9SLCT-ZFcyUEKmUdMH0xRt27m3JAd-.txM-xSCIwB4CGVpBhh_KyTcR9",
            "YE598Md3i8A00A-fekCFjRpAU4DIXM_Z2-jJ0FkJ",
            "MbHGTicY-a52ybfPdfLiQ=",
            "\"}"
        ),
    ],
    counterexamples: samples![
        concat!(
            "YANDEX_API_TOKEN=t1",
            ".9eu",
            "xxxxxxxxxxxxxxxxxxxx-xxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "xxxxxxxx_xxx-xxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "xxxxxxxxxxxxxxxxxx=="
        ),
        concat!("YANDEX_API_TOKEN=t1", ".9eu", "gMdC9S"),
    ],
    rotation: Rotation {
        url: "https://console.yandex.cloud",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static LEGACY_ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "yandex-other-access-token",
        kind: "Yandex IAM token of another form",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "For twelve hours at most, whoever holds it does in the cloud what its account may.",
        aliases: &[],
    }),
    keywords: &["yandex", "yc_", "yc-"],
    regex: named!(r"yandex|(?:\b|_)yc", r"t1\.[A-Z][0-9A-Za-z_-]{0,60}={0,2}\.[0-9A-Za-z_-]{86}={0,2}"),
    reach: Reach { left: 32, right: 440 },
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!(
            "YANDEX_IAM_API_TOKEN=",
            "t1",
            ".",
            "Q1BeiHomFf6eDCcc7REPTELaoA5k2OIP=.PCPWcaN3e36bYItTDNhEN7r281",
            "qf_Tfs1XlBHua5qo_zp8X35KBPi9icVcDjAnLyHt",
            "1muFnH9dAHkoWK6fKXSU"
        ),
        concat!(
            "const yandexIamApiToken = '",
            "t1",
            ".",
            "T00Bdon5-ND29mDOdbaJWNE4K6vIJFh.tzoFWNERxdpZeyX1oFmhAfencyfJ",
            "yu1gZy6OTsrKbGkQBX05PyY0tDtKiiLqPxpn8ytt",
            "HJe-XRSe17Ye6Nb8E9",
            "';"
        ),
    ],
    counterexamples: samples![
        "YANDEX_IAM_API_TOKEN=${YANDEX_IAM_API_TOKEN}",
        concat!(
            "See the yandex token in the vault, build ",
            "t1",
            ".",
            "T00Bdon5-ND29mDOdbaJWNE4K6vIJFh.tzoFWNERxdpZeyX1oFmhAfencyfJ",
            "yu1gZy6OTsrKbGkQBX05PyY0tDtKiiLqPxpn8ytt",
            "HJe-XRSe17Ye6Nb8E9"
        ),
    ],
    rotation: Rotation {
        url: "https://console.yandex.cloud",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static AWS_ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "yandex-aws-access-token",
        kind: "Yandex static access key",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it, with the key id, reads and writes the objects of the storage.",
        aliases: &["betterleaks:yandex-aws-access-token", "gitleaks:yandex-aws-access-token"],
    }),
    keywords: &["yandex", "yc_", "yc-"],
    regex: named!(r"yandex|(?:\b|_)yc", "YC[0-9A-Za-z_-]{38}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("YANDEX_STORAGE_API_KEY=", "Y", "C", "YravJ3VhHFlKQ5OhLiqhA7O4FB5Y6ABp3saQCQ"),
        concat!("const yandexStorageApiKey = '", "Y", "C", "xw__Iexwz5sR6SyY-Ij8XaLi5pwF2eNBHQS5ya", "';"),
    ],
    counterexamples: samples![
        "YANDEX_STORAGE_API_KEY=${YANDEX_STORAGE_API_KEY}",
        concat!("See the yandex key in the vault, build ", "Y", "C", "xw__Iexwz5sR6SyY-Ij8XaLi5pwF2eNBHQS5ya"),
    ],
    rotation: Rotation {
        url: "https://console.yandex.cloud",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "yandex-api-key",
        kind: "Yandex Cloud API key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it uses the services that the service account may, at your expense.",
        aliases: &["betterleaks:yandex-api-key", "gitleaks:yandex-api-key"],
    }),
    keywords: &["aqvn"],
    regex: dashed!("AQVN[0-9A-Za-z_-]{35,38}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("YANDEX_API_KEY=AQ", "VN", "qV3g_E19lwW9I1kpnAiXa8xBi2Sp1VslRVW"),
        concat!("token: \"AQ", "VN", "t_3mAXdppUCgMEnDOqDqsAyBeFkSwQ94sI4", "\""),
    ],
    counterexamples: samples![
        concat!("YANDEX_API_KEY=AQ", "VN", "xxxx_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("YANDEX_API_KEY=AQ", "VN", "t_3mAX"),
    ],
    rotation: Rotation {
        url: "https://console.yandex.cloud",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static OAUTH_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "yandex-oauth-token",
        kind: "Yandex OAuth token",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it is the account: mail, disk, cloud.",
        aliases: &[],
    }),
    keywords: &["y0_a", "y0__"],
    regex: dashed!("y0_[A_][0-9A-Za-z_-]{54,61}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("YANDEX_API_TOKEN=y0", "_", "_UBo0As5Q5glc8ycaETBcRZ4ZDk0hEDO-DpyMm-G", "pBhcoPi3JoasW7-"),
        concat!("export const token = 'y0", "_", "A7b5vHUug-wtB2ven4qV1tJb68c9Lkcv1QUcjgAX", "teY3Kv8xr3Ijh26X", "';"),
    ],
    counterexamples: samples![
        concat!("YANDEX_API_TOKEN=y0", "_", "_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx-xxxxx-x", "xxxxxxxxxxxxxx-"),
        concat!("YANDEX_API_TOKEN=y0", "_", "A7b5vH"),
    ],
    rotation: Rotation {
        url: "https://console.yandex.cloud",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
