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
            "wu3B8d4MRd8wnpdswWZ61o05ryiYd5rlKyg67faz1UyrNNqn6BE94KbYl8Wd",
            "5nlOI7D3VYOPUG2gUIYlY3KpvRXtoNHlb4fpGQxneCmOG59GT6xs72cEHpL4",
            "_",
            "aCJQ3mrjWX0oIaoq85iOq7PiKWLpKNbTBsLNMgs9HoA"
        ),
        concat!(
            "- value: sn",
            "trys_eyJ",
            "ObYsyMLVwiSguXNHGQiJO5pGZCsJwvSPLwYqtXve6u6j9hebLbHXVbl52pLM",
            "6ly3iBvWoV97uBFlqEPw4FRJb5cFQXaKDBs2eUyl83XrL9R3vVafyeo3DlCS",
            "_",
            "6q5bX6qOCoxIHWseseum39EQ9vYU6KRMZQ39sO7oZuH"
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
            "PtH0oZaVkhioR0KYBdVM4O5KiwgIzOocmJqLRAB8sniOIIBgRkMNTBI0FinH",
            "7bjVM3nwncwlETWuIPaQfy7ol9Cfb0KGZdMxgMcJGd7tt0pt4sTEud701Anu",
            "_",
            "X1BQSdXVJB"
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
        concat!("SENTRY_AUTH_TOKEN=sn", "tryu_", "cd527136df4e6f3e65f0cfdecc14403e97af377cd49bb1850a34314e7ab0", "f4b9"),
        concat!(
            "curl -H \"X-Token: sn",
            "tryu_",
            "532dd81832f8a006744e7d450dea2682244f456c4399e9867bccdf90b4bd",
            "21d6",
            "\" $URL"
        ),
    ],
    counterexamples: &[
        concat!("SENTRY_AUTH_TOKEN=sn", "tryu_0000000000000000000000000000000000000000000000000000000000000000"),
        concat!("SENTRY_AUTH_TOKEN=sn", "tryu_", "5fd8129d2193d237"),
    ],
    rotation: Rotation {
        url: "https://sentry.io/settings/auth-tokens/",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
