//! Sentry: tokens of organisations and users. Format: docs.sentry.io/account/auth-tokens.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ORG_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "sentry-org-token",
        kind: "Sentry organisation token",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it uploads source maps and releases; others then read wrong traces.",
        aliases: &["gitleaks:sentry-org-token"],
    }),
    keywords: &["sntrys_eyj"],
    regex: padded!("sntrys_eyJ[0-9A-Za-z+/]{60,500}={0,2}_[0-9A-Za-z+/]{43}"),
    reach: Reach { left: 8, right: 576 },
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!(
            "SENTRY_AUTH_TOKEN=sn",
            "trys_eyJ",
            "vKlLNSfBaZcZI5FEMRP7cTwDNc0uvZn8irDdAu3B8d4MRd8wnpdswWZ61o05",
            "4yiYd5rlKyg67faz1UyrNNqn6BE94KbYl8Wd5nlOI7D3VYOPUG2gUIYlY3KR",
            "_",
            "WNHlb4fpGQxneCmOG59GT3xs72cEHpLmw4u8CJQ3mrX"
        ),
        concat!(
            "- value: sn",
            "trys_eyJ",
            "Faoq85iOqhPiKWLpKNbTBsLNMgs9HojaA6Z203EMbYsyMLVwiSguXNHGQiJO",
            "8pGZCsJwvSPLwYqtXve6u6j9hebLbHXVbl52pLMZly3iBvWoV97uBFlqEPwR",
            "_",
            "X5cFQXaKDBs2eUyl83XrL4R3vVafyeo3DlCBOSyQq56"
        ),
    ],
    counterexamples: &[
        concat!(
            "SENTRY_AUTH_TOKEN=sn",
            "trys_eyJxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        ),
        concat!(
            "SENTRY_AUTH_TOKEN=sn",
            "trys_eyJ",
            "yCoxIHWseseum3tEQ9vYU6KRMZQ39sO7oZuD6HMotH0oZaVkhioR0KYBdVM4",
            "35KiwgIzOocmJqLRAB8sniOIIBgRkMNTBI0FinHRbjVM3nwncwlETWuIPaQ7",
            "_",
            "M9Cfb0KGZx"
        ),
    ],
    rotation: Rotation {
        url: "https://sentry.io/settings/auth-tokens/",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static USER_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "sentry-user-token",
        kind: "Sentry user token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads events, with the personal data in them, and changes projects.",
        aliases: &["gitleaks:sentry-user-token"],
    }),
    keywords: &["sntryu_"],
    regex: token!("sntryu_[0-9a-f]{64}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("SENTRY_AUTH_TOKEN=sn", "tryu_", "b1199799fa1d61aeed12dcd527136df406f3e65f0cfdecc14403e17af377", "cd4b"),
        concat!(
            "curl -H \"X-Token: sn",
            "tryu_",
            "e50a34314e7ab0f4bfc9d32dd81832f84006744e7d450dea2682744f456c",
            "4399",
            "\" $URL"
        ),
    ],
    counterexamples: &[
        concat!("SENTRY_AUTH_TOKEN=sn", "tryu_0000000000000000000000000000000000000000000000000000000000000000"),
        concat!("SENTRY_AUTH_TOKEN=sn", "tryu_", "47bccdf93b4bd215"),
    ],
    rotation: Rotation {
        url: "https://sentry.io/settings/auth-tokens/",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
