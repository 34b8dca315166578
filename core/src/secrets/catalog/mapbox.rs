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
            "VibviLtY7FmEltSyOK2wm5croC3nP3ghI7cQR1sGM7yPiiRUb6PhyQTnhZlN",
            "f15WzrM9xJs353XLSCykgr",
            ".",
            "gcVMf6XkKsM7gRVkXjozrk"
        ),
        concat!(
            "export const token = 'sk",
            ".eyJ",
            "y0mkt09x6bYEdeEgVJNKbV4rCkSAntUSK6sAAnCNc6ecjL8FPgT47PpJ8xUq",
            "Kis1Bdj9IhlW73idJSCA5S",
            ".",
            "vuD7Y4hecU84hgrq_sXtMn",
            "';"
        ),
    ],
    counterexamples: &[
        concat!(
            "MAPBOX_TOKEN=pk",
            ".eyJ",
            "bz4Jru2ZrnlEzpv0J3a4FgHidgsYAkSrC45CrQFPb5aUFTMUZ0v58vCak6Lu",
            "46P9Y0ommYkGHaqampCNs6",
            ".",
            "ql7RsJJIRwE38_Djet3Fwf"
        ),
        concat!(
            "MAPBOX_SECRET_TOKEN=sk",
            ".eyJxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxx"
        ),
        concat!(
            "MAPBOX_SECRET_TOKEN=sk",
            ".eyJ",
            "fhhltKPgbWO23i3aDYXml10W8ghCRFFVz1Kz2ECda4OhfewdwuPlLNs46k1R",
            "imssWHJEa0nq7a6qCFj2b3",
            ".",
            "aClvS"
        ),
    ],
    rotation: Rotation {
        url: "https://account.mapbox.com/access-tokens/",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
