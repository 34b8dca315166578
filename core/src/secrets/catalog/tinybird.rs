//! Tinybird: tokens. Documentation: www.tinybird.co/docs/api-reference/token-api.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "tinybird-token",
        kind: "Tinybird token",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads, and as its scopes allow writes, the data of the workspace.",
        aliases: &[],
    }),
    keywords: &["p.eyj1i"],
    regex: dotted!(r"p\.eyJ1I[0-9A-Za-z_-]{40,260}\.[0-9A-Za-z_-]{43}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!(
            "TINYBIRD_API_TOKEN=p.",
            "eyJ1I",
            "jwdLjnESc31cQHnpAZxgQnawWEwWkMiZr2t-oT2D",
            "X.bcOj0WC5pjVnd7NIdkC-c3B3E8G7uzf6QWKVY0",
            "4MxA8"
        ),
        concat!(
            "token => 'p.",
            "eyJ1I",
            "G-2g_vBlxvxfQNBG4poerM02AuoufaogVppzEtP5",
            ".x9_pLfWhwvCzF_Gs0OQuMnrGgcAwp3Lu9bzIb8I",
            "D0fY",
            "',"
        ),
    ],
    counterexamples: samples![
        concat!(
            "TINYBIRD_API_TOKEN=p.",
            "eyJ1I",
            "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx-xxxx",
            "x.xxxxxxxxxxxxxxxxxxx-xxxxxxxxxxxxxxxxxx",
            "xxxxx"
        ),
        concat!("TINYBIRD_API_TOKEN=p.", "eyJ1I", "G-2g_v"),
    ],
    rotation: Rotation {
        url: "https://cloud.tinybird.co/tokens",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
