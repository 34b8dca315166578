//! TeamCity: access tokens. Documentation: www.jetbrains.com/help/teamcity.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "teamcity-access-token",
        kind: "TeamCity access token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it runs builds and reads their parameters, as its owner may.",
        aliases: &[],
    }),
    keywords: &["eyj0exaioiaivenwmij9."],
    regex: dotted!(r"eyJ0eXAiOiAiVENWMiJ9\.[0-9A-Za-z_-]{36}\.[0-9A-Za-z_-]{48}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!(
            "TEAMCITY_API_TOKEN=ey",
            "J0eXAiOiAiVENWMiJ9.",
            "pgQAFexPPplxRoiyZRBI4DNoAooIvfszlC9h.Vt_",
            "LPWdbKrw6mgjh751ZfiM0Aaz_l1y_BQh4tX7r_gF",
            "oob05"
        ),
        concat!(
            "Authorization: Bearer ey",
            "J0eXAiOiAiVENWMiJ9.",
            "Zu6ZaunuyKlfVRmlq3UW2oOKPyg-aaqXl-xv.jNa",
            "y7xYAHi2LTp-i0qgsPhTUPCVQDIENhH-94fBpcWE",
            "Kid8p"
        ),
    ],
    counterexamples: samples![
        concat!(
            "TEAMCITY_API_TOKEN=ey",
            "J0eXAiOiAiVENWMiJ9.",
            "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.xx_",
            "xxxxxxxxxxxxxxxxxxxxxxxx_xxx_xxxxxxxx_xx",
            "xxxxx"
        ),
        concat!("TEAMCITY_API_TOKEN=ey", "J0eXAiOiAiVENWMiJ9.", "Zu6Zau"),
    ],
    rotation: Rotation {
        url: "https://www.jetbrains.com/help/teamcity/configuring-your-user-profile.html",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
