//! Mapbox: secret tokens. Documentation: docs.mapbox.com/help/dive-deeper/access-tokens; public ones start with pk and are not looked for.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static SECRET_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "mapbox-secret-token",
        kind: "Mapbox secret token",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it changes styles and tilesets and uses maps at your expense.",
        aliases: &[],
    }),
    keywords: &["sk.eyj"],
    regex: dashed!(r"sk\.eyJ[0-9A-Za-z_-]{60,140}\.[0-9A-Za-z_-]{22}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!(
            "MAPBOX_SECRET_TOKEN=sk",
            ".eyJ",
            "aEImqCComLrbGIrb8X83iZBeQVFTJ6svPpIQvCQwk63NoyNoMkRjMJ1A2K8T",
            "OM70VyHI4uoDZx16OLfUyH",
            ".",
            "jE0TwRmAK3T9fnyEqiRjjE"
        ),
        concat!(
            "export const token = 'sk",
            ".eyJ",
            "l2cbUmnCSbVp98DQJX2AMO8sToUhVch8lxYOWsy1f2AFHSCjRfQveitN9eAg",
            "yfk0w0nRYJqfOkxrbadUHx",
            ".",
            "MtkrARuFbbm4Z_DC_G-AWk",
            "';"
        ),
    ],
    counterexamples: samples![
        concat!(
            "MAPBOX_TOKEN=pk",
            ".eyJ",
            "2cLAXG15IolpvtCGk08eh42ITmffwbcaJeyVa9p3r6hYP9g9o23i8RilGO15",
            "Ebi8GrDwbDQsNYL0oiPnRn",
            ".",
            "AgaoloVCZXo5fKs8BFS1mI"
        ),
        concat!(
            "MAPBOX_SECRET_TOKEN=sk",
            ".eyJxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxx"
        ),
        concat!(
            "MAPBOX_SECRET_TOKEN=sk",
            ".eyJ",
            "SYDkpb3jUIin90jOY7NwIoRIwCyHFzKg2GDELIJ8L4RED5koLkDjIlNeIJDa",
            "QcsRxytmsIPFJFcuniVPr2",
            ".",
            "XMajz"
        ),
    ],
    rotation: Rotation {
        url: "https://account.mapbox.com/access-tokens/",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
