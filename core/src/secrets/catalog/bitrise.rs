//! Bitrise: access tokens. Documentation: devcenter.bitrise.io/en/accounts/personal-access-tokens.html.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "bitrise-access-token",
        kind: "Bitrise access token",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it starts builds and reads their secrets and artefacts.",
        aliases: &["betterleaks:bitrise-access-token"],
    }),
    keywords: &["bitrise"],
    regex: named!("bitrise", "[0-9A-Za-z_-]{60,120}"),
    reach: Reach { left: 32, right: 400 },
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("BITRISE_TOKEN=", "RRiAKkPhQmVgjDY8r35l5Gi4aZzPQvqIdaHY5SkUFt4n__rvST4n5rrt3JwJ", "sq"),
        concat!("\"bitrise_token\": \"Dd", "JCA", "kycS1G-7dOGXourUJqTnV_u62cPyxKfo6eE0fu0lHuJlGjqvTV5isSWu0TPl", "ybZ", "\""),
        concat!("export BITRISE_TOKEN='yg", "tNx", "O2KvJVrg7XWgzGjNuUWOy8l2FcOea2r_FPRII-vwQsjiZrffx7K5TqsrYnQR", "pA", "'"),
    ],
    counterexamples: samples![
        "BITRISE_TOKEN=${BITRISE_TOKEN}",
        concat!(
            "See bitrise token in the vault, build ",
            "nl",
            "WmD",
            "mpZck5w0LWyRyveL-ivqbqxFnRJ3EyQ25m6titbEKDyPYnl47fg9lZHm1zUb",
            "KYX"
        ),
    ],
    rotation: Rotation {
        url: "https://app.bitrise.io/me/account/security",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
