//! Fly.io: tokens. Documentation: fly.io/docs/security/tokens; macaroons after `FlyV1`, or a short prefix.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "flyio-access-token",
        kind: "Fly.io access token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it deploys the apps that it was made for and reads their secrets.",
        aliases: &["betterleaks:flyio-access-token", "gitleaks:flyio-access-token"],
    }),
    keywords: &["fo1_", "fm1r_", "fm1a_", "fm2_"],
    regex: padded!("(?:fo1_[0-9A-Za-z_-]{43}|fm(?:1[ar]|2)_[0-9A-Za-z+/]{100,1200}={0,3})"),
    reach: Reach { left: 8, right: 1232 },
    validators: &[Validator::Entropy(3.8)],
    examples: samples![
        concat!("FLY_API_TOKEN=fo", "1_", "xV6LsdM70YNCE6IgM7XPM8QwmVNz4MCPIQQjcxN-TJC"),
        concat!("curl -H \"X-Token: fo", "1_", "nAiPFmOx5qKOcMK6Tz7F02mpkeU9-GXs_WzKOxNYsgh", "\" $URL"),
        concat!(
            "FLY_API_TOKEN=\"FlyV1 fm",
            "2_",
            "2IqpfO4CdZycLP5bZHT27s+ldOO3HZaOqeI2mgvnEBrEQtJrSPFAJkv409++",
            "BK/qY64cogp4Op+KnlRPlsOhc7YAPvLH2RD5s9eMo+7beBifGnMyH1eLYzHd",
            "2yc6weN6+Cv6AHRxJqZsK2MBUU3aN6Yu+lDfE6tXkYtzAw9XxG9Vv3YTBoe/",
            "HDd5VgpBbMJbIYGaqdj/ZoL6nYPIFrGqTPjsR8bqdsqEL0HR9gUhSvJu6ECZ",
            "\""
        ),
    ],
    counterexamples: samples![
        concat!("FLY_API_TOKEN=fo", "1_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("FLY_API_TOKEN=fo", "1_", "UofEALpwCl"),
    ],
    rotation: Rotation {
        url: "https://fly.io/user/personal_access_tokens",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
