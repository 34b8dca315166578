//! Fly.io: tokens. Format: fly.io/docs/security/tokens; macaroons after `FlyV1`, or a short prefix.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "flyio-access-token",
        kind: "Fly.io access token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it deploys the apps that it was made for and reads their secrets.",
        aliases: &["gitleaks:flyio-access-token"],
    }),
    keywords: &["fo1_", "fm1r_", "fm1a_", "fm2_"],
    regex: padded!("(?:fo1_[0-9A-Za-z_-]{43}|fm(?:1[ar]|2)_[0-9A-Za-z+/]{100,1200}={0,3})"),
    reach: Reach { left: 8, right: 1232 },
    validators: &[Validator::Entropy(3.8)],
    examples: &[
        concat!("FLY_API_TOKEN=fo", "1_", "U04i_sgYgN6_3GIRntz8o3dtOY1sVpz6y7DMhv5jvZJ"),
        concat!("curl -H \"X-Token: fo", "1_", "qnl4RfkwpmRcxtcTqPJKk3JKHx7ueeNjqnw8iJO-XXQ", "\" $URL"),
        concat!(
            "FLY_API_TOKEN=\"FlyV1 fm",
            "2_",
            "0WrIU+1IEGSuxaDN70bn+hVG6cJVRi4bL4LKm56u0Pjd02bUkDvdpi58G7wr",
            "YN5mcsCkpOzJhjVETgoVQHJgVgksPeO3/wXhO0wvEQHIP6L1C3bxQguTeuIt",
            "67KUSX6P2z3CbYF5Nw1JicQGb1aj+hKs+fVCijPTXSe7YY4KOgwQc3ZYO9Bw",
            "Ko/AOtfVxICXnX0/PwwWW0r7ghcsZ1tMN6929/cK7pbrwW9e+Jzglq5r/AX9",
            "\""
        ),
    ],
    counterexamples: &[
        concat!("FLY_API_TOKEN=fo", "1_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("FLY_API_TOKEN=fo", "1_", "6r9DV6Lsd2"),
    ],
    rotation: Rotation {
        url: "https://fly.io/user/personal_access_tokens",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
