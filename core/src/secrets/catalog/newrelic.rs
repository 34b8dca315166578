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
        concat!("NEW_RELIC_API_KEY=NR", "AK-", "GXQ7I2CSR3GX40LPKHFOQDD0K9P"),
        concat!("token: \"NR", "AK-", "4JZIU20CURKD59JMGG5ZECRTI8P", "\""),
    ],
    counterexamples: &[
        concat!("NEW_RELIC_API_KEY=NR", "AK-XXXXXXXXXXXXXXXXXXXXXXXXXXX"),
        concat!("NEW_RELIC_API_KEY=NR", "AK-", "VDY04O"),
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
        concat!("NEW_RELIC_INSERT_KEY=NR", "II-", "dC483UAJ_n-zctIm3yehlgKHmT9Ss8Mt"),
        concat!("- value: NR", "II-", "KlaBpNN9HKoruZra4SajisOMX8cGJPxY"),
    ],
    counterexamples: &[
        concat!("NEW_RELIC_INSERT_KEY=NR", "II-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("NEW_RELIC_INSERT_KEY=NR", "II-", "R9W2oPsk"),
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
        concat!("NEW_RELIC_LICENSE_KEY=", "d6686f1a72d4a3e385fab45043598011", "FF", "FFNR", "AL"),
        concat!("curl -H \"X-Token: ", "961559def9217f3184ecc767ce9e2150", "FF", "FFNR", "AL\" $URL"),
    ],
    counterexamples: &[
        concat!("NEW_RELIC_LICENSE_KEY=", "255db9f8", "FFFFNRAL"),
        concat!("NEW_RELIC_LICENSE_KEY=00000000000000000000000000000000FF", "FFNR", "AL"),
    ],
    rotation: Rotation {
        url: "https://one.newrelic.com/api-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
