//! New Relic: user, insert and licence keys. Documentation: docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static USER_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "new-relic-user-api-key",
        kind: "New Relic user key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads all telemetry and changes dashboards, alerts and keys.",
        aliases: &["betterleaks:new-relic-user-api-key", "gitleaks:new-relic-user-api-key"],
    }),
    keywords: &["nrak-"],
    regex: token!("NRAK-[0-9A-Z]{27}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("NEW_RELIC_API_KEY=NR", "AK-", "HKUZCR3YI7SE10XX56GF9YGBDIQ"),
        concat!("token: \"NR", "AK-", "CEAL8KC9LGP7E4TF2I36FUZOOBR", "\""),
    ],
    counterexamples: samples![
        concat!("NEW_RELIC_API_KEY=NR", "AK-XXXXXXXXXXXXXXXXXXXXXXXXXXX"),
        concat!("NEW_RELIC_API_KEY=NR", "AK-", "829S0G"),
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
        aliases: &["betterleaks:new-relic-insert-key", "gitleaks:new-relic-insert-key"],
    }),
    keywords: &["nrii-"],
    regex: dashed!("NRII-[0-9A-Za-z_-]{32}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("NEW_RELIC_INSERT_KEY=NR", "II-", "sORwFA37p8FkBZ9j8elatnOBmNQdBs4X"),
        concat!("- value: NR", "II-", "xsZ745P4k59W71pb10DGp_zDmnz6rdnt"),
    ],
    counterexamples: samples![
        concat!("NEW_RELIC_INSERT_KEY=NR", "II-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("NEW_RELIC_INSERT_KEY=NR", "II-", "oSZ3zlD6"),
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
    examples: samples![
        concat!("NEW_RELIC_LICENSE_KEY=", "acbff0f55cd8b1b47ca480bc62b99716", "FF", "FFNR", "AL"),
        concat!("curl -H \"X-Token: ", "8b9576e5ece5c7d097947cfa8c84264a", "FF", "FFNR", "AL\" $URL"),
    ],
    counterexamples: samples![
        concat!("NEW_RELIC_LICENSE_KEY=", "21cbfad8", "FFFFNRAL"),
        concat!("NEW_RELIC_LICENSE_KEY=00000000000000000000000000000000FF", "FFNR", "AL"),
    ],
    rotation: Rotation {
        url: "https://one.newrelic.com/api-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
