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
        concat!("SQUARE_ACCESS_TOKEN=EA", "AAE", "Pg7C-scsZ5f1edEfvohxfn5DAqAcj9Pm25L5lI87lzlL7gddLwQma4Rhc_A"),
        concat!("export const token = 'EA", "AAE", "yOKSQrpX2zBklhdz2Y04_NQkDAruI0emVz5GQNQM-BYcM9GbPAgGQIBepwB", "';"),
        concat!("token: sq0", "atp-", "4SBYMLUUGwo19Ktg-5cRVD"),
    ],
    counterexamples: &[
        concat!("SQUARE_ACCESS_TOKEN=EA", "AAExxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("SQUARE_ACCESS_TOKEN=EA", "AAE", "ORSG5eB0ufDrrM"),
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
        concat!("SQUARE_SECRET=sq0", "csp-", "hmMLcZWS3NUrJtjt7hTQs7GxjO_S--VLNOgbS6iYG2a"),
        concat!("export const token = 'sq0", "csp-", "mSgx5YSGcO9aPftox7nea9yBAHvyHxgp9DFX6w-ypBG", "';"),
    ],
    counterexamples: &[
        concat!("SQUARE_SECRET=sq0", "csp-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("SQUARE_SECRET=sq0", "csp-", "xpY_mIl8Bg"),
    ],
    rotation: Rotation {
        url: "https://developer.squareup.com/apps",
        steps: &["Replace the token on the page of the application", "Put the new one where the old one is read"],
    },
};
