//! monday.com: tokens of the API. Documentation: developer.monday.com/api-reference/docs/authentication.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "monday-api-token",
        kind: "monday.com API token",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it reads and changes the boards of its owner.",
        aliases: &["trufflehog:monday"],
    }),
    keywords: &["monday"],
    regex: named!("monday", r"eyJ[0-9A-Za-z_-]{10,200}\.eyJ[0-9A-Za-z_-]{50,1000}\.[0-9A-Za-z_-]{20,500}"),
    reach: Reach { left: 32, right: 1992 },
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!(
            "MONDAY_API_TOKEN=",
            "ey",
            "J",
            "EoDrDo6W2UAG6fbGrx9fljfqI98kiJ.eyJvSUg-fJBWOKn20BZKl84oy18M-",
            "FeZ-9FBNjXTQjAllxlttRbq0.WQhHdJVxHA08bB5",
            "Q7aDO"
        ),
        concat!(
            "'monday_api_token' => '",
            "ey",
            "J",
            "M2OkdOA1Q8AcDrsCCyXba00rsji5Ibh.eyJwwKhNDgZeg2B8P7xpmA69_e1l",
            "od6OIrYwKexyQdcbNjDJhWDSR.9eG0CYcZ45-5Gy",
            "ZvL66X",
            "',"
        ),
    ],
    counterexamples: samples![
        "MONDAY_API_TOKEN=${MONDAY_API_TOKEN}",
        concat!(
            "See the monday token in the vault, build ",
            "ey",
            "J",
            "M2OkdOA1Q8AcDrsCCyXba00rsji5Ibh.eyJwwKhNDgZeg2B8P7xpmA69_e1l",
            "od6OIrYwKexyQdcbNjDJhWDSR.9eG0CYcZ45-5Gy",
            "ZvL66X"
        ),
    ],
    rotation: Rotation {
        url: "https://auth.monday.com/users/sign_in_new",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
