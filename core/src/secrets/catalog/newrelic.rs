//! New Relic: user, insert and licence keys. Format: docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static USER_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "new-relic-user-api-key",
        kind: "New Relic user key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads all telemetry and changes dashboards, alerts and keys.",
        aliases: &["gitleaks:new-relic-user-api-key"],
    }),
    keywords: &["nrak-"],
    regex: token!("NRAK-[0-9A-Z]{27}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("NEW_RELIC_API_KEY=NR", "AK-", "JFOQDD0K9CGPA1JZIU20CURKD5M"),
        concat!("token: \"NR", "AK-", "R5ZECRTI8P4P17Y04NVOSO241X6", "\""),
    ],
    counterexamples: &[
        concat!("NEW_RELIC_API_KEY=NR", "AK-XXXXXXXXXXXXXXXXXXXXXXXXXXX"),
        concat!("NEW_RELIC_API_KEY=NR", "AK-", "G5MBJA"),
    ],
    rotation: Rotation {
        url: "https://one.newrelic.com/api-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static INSERT_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "new-relic-insert-key",
        kind: "New Relic insert key",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it sends telemetry at your expense and in your name.",
        aliases: &["gitleaks:new-relic-insert-key"],
    }),
    keywords: &["nrii-"],
    regex: dashed!("NRII-[0-9A-Za-z_-]{32}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("NEW_RELIC_INSERT_KEY=NR", "II-", "iehlgKHmT9Ss8Mjg8AklaBpNN9HKoru5"),
        concat!("- value: NR", "II-", "EiSajisOMX8cGJPx5Hf9W2oPs1vZzyGd"),
    ],
    counterexamples: &[
        concat!("NEW_RELIC_INSERT_KEY=NR", "II-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("NEW_RELIC_INSERT_KEY=NR", "II-", "qj1qRo4k"),
    ],
    rotation: Rotation {
        url: "https://one.newrelic.com/api-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static LICENSE_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "new-relic-license-key",
        kind: "New Relic licence key",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it sends telemetry at your expense and in your name.",
        aliases: &[],
    }),
    keywords: &["ffffnral", "nral"],
    regex: token!("(?:eu01xx|[0-9a-f]{6})[0-9a-f]{26}[0-9a-fF]{4}NRAL"),
    reach: Reach { left: 48, right: 8 },
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("NEW_RELIC_LICENSE_KEY=", "0ab45043598017d1761559def9217f34", "FF", "FFNR", "AL"),
        concat!("curl -H \"X-Token: ", "ac767ce9e215090945db9fd28472b01d", "FF", "FFNR", "AL\" $URL"),
    ],
    counterexamples: &[
        concat!("NEW_RELIC_LICENSE_KEY=", "3456c980", "FFFFNRAL"),
        concat!("NEW_RELIC_LICENSE_KEY=00000000000000000000000000000000FF", "FFNR", "AL"),
    ],
    rotation: Rotation {
        url: "https://one.newrelic.com/api-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
