//! Square: access tokens and OAuth secrets. Documentation: developer.squareup.com/docs.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "square-access-token",
        kind: "Square access token",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it moves money: payments, refunds, and the data of all customers.",
        aliases: &["betterleaks:square-access-token", "gitleaks:square-access-token"],
    }),
    keywords: &["sq0atp-", "eaaa"],
    regex: dashed!("(?:sq0atp-[0-9A-Za-z_-]{22}|EAAA[EFlmk][0-9A-Za-z_-]{59})"),
    reach: Reach { left: 8, right: 80 },
    validators: &[Validator::Entropy(3.8)],
    examples: samples![
        concat!("SQUARE_ACCESS_TOKEN=EA", "AAE", "9o6gu-5eY2m2x0ZREpHvo1e87-g223bNqqP6ueXyZizho-_8HXBBcK037rO"),
        concat!("export const token = 'EA", "AAE", "JM0CyQ3sseIeXzmovLVOrj9RIhJJ_2UaKLkddJBDksULveX7btbFISUgNyA", "';"),
        concat!("token: sq0", "atp-", "WMz2epJ0h3H1PGu-CB5gTw"),
    ],
    counterexamples: samples![
        concat!("SQUARE_ACCESS_TOKEN=EA", "AAExxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("SQUARE_ACCESS_TOKEN=EA", "AAE", "1MEXbsC2TFW4-z"),
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
    examples: samples![
        concat!("SQUARE_SECRET=sq0", "csp-", "ypL9CP2QyKU3sjO6ZNcXJ71m_3YneqIpn-6GAFxY1dx"),
        concat!("export const token = 'sq0", "csp-", "Cm9fX4xp64N5E-aoxrFv82nSzwl1BfX9SSuhLsyIRLz", "';"),
    ],
    counterexamples: samples![
        concat!("SQUARE_SECRET=sq0", "csp-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("SQUARE_SECRET=sq0", "csp-", "XJ5a9QHoFS"),
    ],
    rotation: Rotation {
        url: "https://developer.squareup.com/apps",
        steps: &["Replace the token on the page of the application", "Put the new one where the old one is read"],
    },
};
