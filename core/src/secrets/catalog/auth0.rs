//! Auth0: secrets of applications. Documentation: auth0.com/docs/get-started/applications/application-settings.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static CLIENT_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "auth0-client-secret",
        kind: "Auth0 client secret",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it signs in as the application and can ask for tokens of its users.",
        aliases: &["trufflehog:auth0oauth"],
    }),
    keywords: &["auth0"],
    regex: named!("auth0", "[0-9A-Za-z_-]{64}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("AUTH0_CLIENT_SECRET=", "eHWGBaw1Zin5N7FNISt5-d0vqRvaiKwIehIl5VntIBWcg9e9W3t-6gtGpP28", "5smi"),
        concat!("\"auth0_client_secret\": \"", "cH5L9RzCBTcNsu2eKL1IjMN2GjJk_L3MT5KlvWE2wHdktzTIGztMgFpNCHn5", "C2Xw", "\""),
        concat!("export AUTH0_CLIENT_SECRET='", "2Dt0eRbj8cb8XN0kRv0yNcx_AmEwm7WgL35gbAXQHjKYcjIfHGzNI6-QbWm2", "nnx5", "'"),
    ],
    counterexamples: samples![
        "AUTH0_CLIENT_SECRET=${AUTH0_CLIENT_SECRET}",
        concat!(
            "See auth0 client secret in the vault, build ",
            "2-",
            "dzS",
            "U6Ghk39wno_6_LQ5J7IV3-UnfQgfAZU6OfrqXtlQz4-Gp4qa2b7KpE2UZOD"
        ),
    ],
    rotation: Rotation {
        url: "https://manage.auth0.com/#/applications",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
