//! PyPI: upload tokens. Format: a macaroon whose location is the index, or its test instance, in base64.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static UPLOAD_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "pypi-upload-token",
        kind: "PyPI upload token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it publishes versions of your packages, which others install.",
        aliases: &["gitleaks:pypi-upload-token"],
    }),
    keywords: &["pypi-ageichlwas5vcmc", "pypi-agendgvzdc5wexbplm9yzw"],
    regex: dashed!("pypi-(?:AgEIcHlwaS5vcmc|AgENdGVzdC5weXBpLm9yZw)[0-9A-Za-z_-]{50,500}"),
    reach: Reach { left: 8, right: 528 },
    validators: &[Validator::Entropy(4.0)],
    examples: &[
        concat!(
            "TWINE_PASSWORD=py",
            "pi-AgEIcHlwaS5vcmc",
            "suNfh3vvyl9Jrt39wAX1ndVHzx8dl8t8VPCtdE_3dw-_AaBky27ILi0MYOmc",
            "5-66m96VByfI7yDgPMoTnXBJrZgGiOMI9YQEAU6BgvBb7lVA79cM9UcuUA3N"
        ),
        concat!(
            "Authorization: Bearer py",
            "pi-AgEIcHlwaS5vcmc",
            "3TJPlDRbzfVVvKqBCr-3KUjPol_jzibPYr5mY379GiMcV1wqW-r_n0kRmZNz",
            "6K9_h1DXo-gBWnRZ_JnnOJaaphyvfp6D0_pYnTXEKQZaWu6wT9jL96PnCEOg"
        ),
        concat!(
            "password: py",
            "pi-AgENdGVzdC5weXBpLm9yZw",
            "lTGpNQcIXNsaSIvjk5NHFXZrIFqOdk-bsO5C6NTiDO-wmw1bsq3NtzjM2lHQ",
            "wDmrmG7JFF4avip_zQ3NlEGYGWxSrx3R_b4CR5fE"
        ),
    ],
    counterexamples: &[
        concat!(
            "TWINE_PASSWORD=py",
            "pi-AgEIcHlwaS5vcmc",
            "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        ),
        concat!("TWINE_PASSWORD=py", "pi-AgEIcHlwaS5vcmc", "nvgb92gOJj1d9sy1_0gjTS4975dDBa"),
    ],
    rotation: Rotation {
        url: "",
        steps: &[
            "Create a new token in the account settings of the index",
            "Put it where the old one is read",
            "Remove the old one there",
        ],
    },
};
