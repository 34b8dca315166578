//! New Relic: user, insert and licence keys. Documentation: docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule, public_rule};

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

pub static ADMIN_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "new-relic-admin-api-key",
        kind: "New Relic admin API key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it manages the users and the settings of the account.",
        aliases: &[],
    }),
    keywords: &["nraa-"],
    regex: token!("(?:NRAA|nraa)-[0-9A-Fa-f]{27}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("NEWRELIC_API_KEY=NR", "A", "A-95d36AAF05B8a304169C1dCEBc7"),
        concat!("- value: NR", "A", "A-77436587aD20234bD740AF20b30"),
    ],
    counterexamples: samples![
        concat!("NEWRELIC_API_KEY=NR", "A", "x-xxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("NEWRELIC_API_KEY=NR", "A", "A-7743"),
    ],
    rotation: Rotation {
        url: "https://one.newrelic.com/api-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static BROWSER_KEY: Pattern = Pattern {
    rule: public_rule(Words {
        id: "new-relic-browser-api-token",
        kind: "New Relic browser key",
        severity: Severity::Low,
        precision: Precision::VeryHigh,
        opens: "It is meant for the browser; whoever holds it adds wrong measurements.",
        aliases: &[
            "betterleaks:new-relic-browser-api-token",
            "gitleaks:new-relic-browser-api-token",
            "trufflehog:newrelicbrowserkey",
        ],
    }),
    keywords: &["nrjs-", "nrbr-"],
    regex: token!("(?:NRJS-[0-9a-f]{19}|NRBR-[0-9a-f]{19})"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("NEWRELIC_API_KEY=N", "R", "JS-87f377c944d3e12b88f"),
        concat!("Authorization: Bearer N", "R", "BR-4f3b3d8589ba9db9381"),
    ],
    counterexamples: samples![
        concat!("NEWRELIC_API_KEY=N", "R", "xx-xxxxxxxxxxxxxxxxxxx"),
        concat!("NEWRELIC_API_KEY=N", "R", "BR-4f3"),
    ],
    rotation: Rotation {
        url: "https://one.newrelic.com/api-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static QUERY_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "new-relic-insights-query-key",
        kind: "New Relic Insights query key",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads the events of the account, those of its users among them.",
        aliases: &["trufflehog:newrelicinsightsquerykey"],
    }),
    keywords: &["nriq-"],
    regex: dashed!("(?:NRIQ|nriq)-[0-9A-Za-z_-]{32}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("NEWRELIC_API_KEY=nr", "i", "q-uwatMho8C7kpj_ZjwLIQEcuOa9b9RxvW"),
        concat!("token: \"nr", "i", "q-7XRZzwVcDDFkauzmSfyvPFa0_cCG-ZSd", "\""),
    ],
    counterexamples: samples![
        concat!("NEWRELIC_API_KEY=nr", "i", "x-xxxxxxxxxxxxx_xxxxxxxxxxxxxxxxxx"),
        concat!("NEWRELIC_API_KEY=nr", "i", "q-7XRZ"),
    ],
    rotation: Rotation {
        url: "https://one.newrelic.com/api-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static REST_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "new-relic-rest-api-key",
        kind: "New Relic REST API key",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads and changes applications, alerts and their channels.",
        aliases: &[],
    }),
    keywords: &["nrra-"],
    regex: token!("(?:NRRA|nrra)-[0-9a-f]{42}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("NEWRELIC_API_KEY=nr", "r", "a-496bf06b27e4ec587a166d5ded2c8e469b7e42", "c3a9"),
        concat!("{\"token\": \"NR", "R", "A-50d967db656b8c6178494266ffe3435d72be53", "edc9", "\"}"),
    ],
    counterexamples: samples![
        concat!("NEWRELIC_API_KEY=nr", "r", "x-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "xxxx"),
        concat!("NEWRELIC_API_KEY=NR", "R", "A-50d9"),
    ],
    rotation: Rotation {
        url: "https://one.newrelic.com/api-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static PIXIE_API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "new-relic-pixie-api-key",
        kind: "New Relic Pixie API key",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads what runs in the clusters that Pixie watches.",
        aliases: &[],
    }),
    keywords: &["px-api-"],
    regex: token!("px-api-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("NEWRELIC_API_KEY=px", "-api-", "129d4dfd-71a9", "-88f3-0ed0-e37796bcfc4d"),
        concat!("export const token = 'px", "-api-", "83fe0984-c493", "-4dd0-6f29-d59681e50948", "';"),
    ],
    counterexamples: samples![
        concat!("NEWRELIC_API_KEY=px", "-api-", "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx"),
        concat!("NEWRELIC_API_KEY=px", "-api-", "83fe09"),
    ],
    rotation: Rotation {
        url: "https://one.newrelic.com/api-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static PIXIE_DEPLOY_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "new-relic-pixie-deploy-key",
        kind: "New Relic Pixie deploy key",
        severity: Severity::Medium,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it adds a cluster to your account.",
        aliases: &[],
    }),
    keywords: &["px-dep-"],
    regex: token!("px-dep-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("NEWRELIC_API_KEY=px", "-dep-", "6a2dafc9-350f", "-f4c1-16d1-47e5ac42125c"),
        concat!("Authorization: Bearer px", "-dep-", "5be1e85d-9c5f", "-4d0e-4c54-20a4b5b8853b"),
    ],
    counterexamples: samples![
        concat!("NEWRELIC_API_KEY=px", "-dep-", "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx"),
        concat!("NEWRELIC_API_KEY=px", "-dep-", "5be1e8"),
    ],
    rotation: Rotation {
        url: "https://one.newrelic.com/api-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static MOBILE_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "new-relic-mobile-app-token",
        kind: "New Relic mobile application token",
        severity: Severity::Low,
        precision: Precision::High,
        opens: "It is shipped with the app; whoever holds it adds wrong measurements.",
        aliases: &["trufflehog:newrelicmobileapptoken"],
    }),
    keywords: &["-nrma"],
    regex: token!("(?:AA|eu01xx)[0-9a-f]{32,38}-NRMA"),
    reach: Reach { left: 64, right: 64 },
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("NEWRELIC_API_TOKEN=eu", "0", "1xx826a5337a589a7a36b4b98885e7120f531-NR", "MA"),
        concat!("- value: eu", "0", "1xx78ff9591f7b0361d39bcc88f2d4faf81-NRMA"),
    ],
    counterexamples: samples![
        concat!("NEWRELIC_API_TOKEN=eu", "0", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx-xx", "xx"),
        concat!("NEWRELIC_API_TOKEN=eu", "0", "1xx78f"),
    ],
    rotation: Rotation {
        url: "https://one.newrelic.com/api-keys",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static USER_API_ID: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "new-relic-user-api-id",
        kind: "New Relic user API id",
        severity: Severity::Low,
        precision: Precision::Medium,
        opens: "It names the user to whom a key belongs; the key mostly stands near it.",
        aliases: &["betterleaks:new-relic-user-api-id", "gitleaks:new-relic-user-api-id"],
    }),
    keywords: &["newrelic", "new_relic", "new-relic"],
    regex: named!("new[_-]?relic(?:[_-]?(?:user|api|id)){0,3}", "[0-9a-z]{64}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("NEWRELIC_API_KEY=", "k1pffcb2ttr005aezx6s79dgf8cquiquil0rmmf5", "kzu4wl1p5d07f4k4g0890gw0"),
        concat!("\"newrelic_api_key\": \"", "mux2w1cylh4qchdhsh77xso245ase5z98njp97ym", "mnqvvgzt2q00037wcjinf4c5", "\""),
    ],
    counterexamples: samples![
        "NEWRELIC_API_KEY=${NEWRELIC_API_KEY}",
        concat!(
            "See the newrelic key in the vault, build ",
            "mux2w1cylh4qchdhsh77xso245ase5z98njp97ym",
            "mnqvvgzt2q00037wcjinf4c5"
        ),
    ],
    rotation: Rotation {
        url: "https://one.newrelic.com/api-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
