//! Mapbox: secret tokens. Format: docs.mapbox.com/help/dive-deeper/access-tokens; public ones start with pk and are not looked for.

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
    examples: &[
        concat!(
            "MAPBOX_SECRET_TOKEN=sk",
            ".eyJ",
            "ZnMm1rav9ASwAFC5Vm7FO6RRuiibviLtY7FmEltSy9K2wm5croC3nP3ghI7c",
            "QR1sGMhyPiiRUb6PhyQTnl",
            ".",
            "nZIVL4XunJ45cVMf6XkKsd"
        ),
        concat!(
            "export const token = 'sk",
            ".eyJ",
            "1f4yehT2VmiYVJXxgkF70mkt09x6bYEdeEgVJNKbV0rCkSAntUSK6sAAnCNc",
            "yecjL8FPgT47PpJ8xUqKiB",
            ".",
            "Rpxqg50XXFu07Y4hecU84V",
            "';"
        ),
    ],
    counterexamples: &[
        concat!(
            "MAPBOX_TOKEN=pk",
            ".eyJ",
            "o5SiTFjyjJtLdvnsjz4Jru2ZrnlEzpv0J3a4FgHid3sYAkSrC45CrQFPb0aU",
            "FTMUZ0v58vCak6Lu46P9Ym",
            ".",
            "2aHazE5KdSz77RsJJIRwEE"
        ),
        concat!(
            "MAPBOX_SECRET_TOKEN=sk",
            ".eyJxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxx"
        ),
        concat!(
            "MAPBOX_SECRET_TOKEN=sk",
            ".eyJ",
            "1ZV8e2c7KjBplGY1SBqf3RSmFhhltKPgbWO23i3aD2Xml10W8ghCRFFVz1Kz",
            "2ECdaqOhfewdwuPlLNs46R",
            ".",
            "0KL9n"
        ),
    ],
    rotation: Rotation {
        url: "https://account.mapbox.com/access-tokens/",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
