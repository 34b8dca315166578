//! Mapbox: secret tokens. Documentation: docs.mapbox.com/help/dive-deeper/access-tokens; public ones start with pk and are not looked for.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule, public_rule};

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

pub static PUBLIC_TOKEN: Pattern = Pattern {
    rule: public_rule(Words {
        id: "mapbox-public-token",
        kind: "Mapbox public token",
        severity: Severity::Low,
        precision: Precision::High,
        opens: "It is meant to be seen; without a list of allowed addresses, others load maps at your expense.",
        aliases: &["betterleaks:mapbox-api-token", "gitleaks:mapbox-api-token"],
    }),
    keywords: &["pk."],
    regex: dotted!(r"pk\.[0-9A-Za-z_-]{50,140}\.[0-9A-Za-z_-]{20,30}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("MAPBOX_API_TOKEN=pk", ".", "OcXFFMTQMF0SipgRzY7kQPvdDwa3PwZ3DNH7KY4Q", "aapLrk4ZPm.DHmibI0yPJgiyN0o2_sHV"),
        concat!("Authorization: Bearer pk", ".", "dSool8A3-fqm7Acb1B2Ah8YsXEdx6X7Uczz31yGW", "iFa5w1aZdB.HGPyhOV4AUXYUi1CwHqS"),
    ],
    counterexamples: samples![
        concat!("MAPBOX_API_TOKEN=pk", ".", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "xxxxxxxxxx.xxxxxxxxxxxxxxxxx_xxx"),
        concat!("MAPBOX_API_TOKEN=pk", ".", "dSool8"),
    ],
    rotation: Rotation {
        url: "https://console.mapbox.com/account/access-tokens/",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static TEMPORARY_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "mapbox-temporary-token",
        kind: "Mapbox temporary token",
        severity: Severity::Low,
        precision: Precision::High,
        opens: "For an hour at most, whoever holds it uses the API as far as its scopes go.",
        aliases: &[],
    }),
    keywords: &["tk.eyj"],
    regex: dotted!(r"tk\.eyJ[0-9A-Za-z_-]{50,140}\.[0-9A-Za-z_-]{20,30}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("MAPBOX_API_TOKEN=tk", ".eyJ", "b-dUxBbuzY5CSkb7MVqW_oKH_m47HwV4yTTQlIWe", "8NrUSiwwn9.Ybq7LqIzLY5ZfG23BqMaf"),
        concat!(
            "{\"token\": \"tk",
            ".eyJ",
            "fj8ZyLbri11JHj8K6tx7V8GE9Nwv75GJKKA9Rnkg",
            "s2TI3SbeHQ8RBq.teA91zoCJ3Ox-kdl8PfMyzDQ",
            "\"}"
        ),
    ],
    counterexamples: samples![
        concat!("MAPBOX_API_TOKEN=tk", ".eyJ", "x-xxxxxxxxxxxxxxxxxx_xxx_xxxxxxxxxxxxxxx", "xxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxx"),
        concat!("MAPBOX_API_TOKEN=tk", ".eyJ", "fj8ZyL"),
    ],
    rotation: Rotation {
        url: "https://console.mapbox.com/account/access-tokens/",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
