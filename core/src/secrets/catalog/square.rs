//! Square: access tokens and OAuth secrets. Format: developer.squareup.com/docs.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "square-access-token",
        kind: "Square access token",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it moves money: payments, refunds, and the data of all customers.",
        aliases: &["gitleaks:square-access-token"],
    }),
    keywords: &["sq0atp-", "eaaa"],
    regex: dashed!("(?:sq0atp-[0-9A-Za-z_-]{22}|EAAA[EFlmk][0-9A-Za-z_-]{59})"),
    reach: Reach { left: 8, right: 80 },
    validators: &[Validator::Entropy(3.8)],
    examples: &[
        concat!("SQUARE_ACCESS_TOKEN=EA", "AAE", "gQT1pF_WEg7C-scsZ5f1edEfvohxf05DAqAcj0Pm25L5lI87lzlL7gddLwY"),
        concat!("export const token = 'EA", "AAE", "vRhc_H1JOKSQrpX2zBklhdz2Y04_N4kDAruIxemVz5GQNQM-BYcM9GbPAgS", "';"),
        concat!("token: sq0", "atp-", "jepw6W3emSB7MLUUGwoL9d"),
    ],
    counterexamples: &[
        concat!("SQUARE_ACCESS_TOKEN=EA", "AAExxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("SQUARE_ACCESS_TOKEN=EA", "AAE", "icRVU6p2RSG5eP"),
    ],
    rotation: Rotation {
        url: "https://developer.squareup.com/apps",
        steps: &["Replace the token on the page of the application", "Put the new one where the old one is read"],
    },
};

pub static OAUTH_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "square-oauth-secret",
        kind: "Square OAuth secret",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it signs in as your application and trades codes for the tokens of its sellers.",
        aliases: &[],
    }),
    keywords: &["sq0csp-"],
    regex: dashed!("sq0csp-[0-9A-Za-z_-]{43}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("SQUARE_SECRET=sq0", "csp-", "0DrrgbBmMLcZWS3NUrJtj87hTQs1GxjO_S--VLNOgb1"),
        concat!("export const token = 'sq0", "csp-", "piYG2-pb6mSgx5YSGcO9a6ftox7nea0yBAHvyHxgp9K", "';"),
    ],
    counterexamples: &[
        concat!("SQUARE_SECRET=sq0", "csp-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("SQUARE_SECRET=sq0", "csp-", "0w-ypBFztX"),
    ],
    rotation: Rotation {
        url: "https://developer.squareup.com/apps",
        steps: &["Replace the token on the page of the application", "Put the new one where the old one is read"],
    },
};
