//! Asana: personal access tokens and secrets of apps. Format: developers.asana.com/docs/personal-access-token.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "asana-access-token",
        kind: "Asana access token",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it reads and changes the tasks and projects of the account.",
        aliases: &[],
    }),
    keywords: &["1/1", "2/1", "asana"],
    regex: r"(?:^|[^0-9A-Za-z/_.-])(?<secret>(?:1/1[0-9]{14,16}:[0-9a-f]{32}|2/1[0-9]{15}/[0-9]{16}:[0-9a-f]{32}))\b{end-half}",
    reach: Reach { left: 32, right: 96 },
    validators: &[Validator::Entropy(2.8)],
    examples: &[
        concat!("ASANA_TOKEN=1", "/1", "241429592336712", ":", "a7f39416d14ee5cb0fa63906d812f701"),
        concat!(
            "\"asana_pat\": \"2",
            "/1",
            "679918722947930",
            "/1",
            "442872442116469",
            ":",
            "bd714931f7ec6e9c54d553bd39b8a7a6",
            "\""
        ),
    ],
    counterexamples: &[concat!("ASANA_TOKEN=1", "/1", "03250167"), concat!("ratio: 1", "/1000")],
    rotation: Rotation {
        url: "https://app.asana.com/0/my-apps",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static CLIENT_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "asana-client-secret",
        kind: "Asana client secret",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it signs in as your app and trades codes for the tokens of its users.",
        aliases: &["gitleaks:asana-client-secret"],
    }),
    keywords: &["asana"],
    regex: near!("asana", "[0-9a-f]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("ASANA_CLIENT_SECRET=", "e396e54a22bf8fe72c6ab35568a7bf26"),
        concat!("\"asana_client_secret\": \"", "37e23e6829edcd44471b851cb65bfc41", "\""),
    ],
    counterexamples: &[
        "ASANA_CLIENT_SECRET=${ASANA_CLIENT_SECRET}",
        concat!("See asana client secret in the vault, build ", "6fe2848f2e57c81618109f845238a7a7"),
    ],
    rotation: Rotation {
        url: "https://app.asana.com/0/my-apps",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
