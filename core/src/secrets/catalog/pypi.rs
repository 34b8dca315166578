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
            "a75acrGQvtiSqZ4WZvuNfh3vvyl9Jrt39wAX1ndVHzx8dl8t8VPCtdE_3dw-",
            "7AaBky27ILi0MYOmc6-66m96VByfI7yDgPMoTnXBJrZgGiOMI9YQEAU6BgvG"
        ),
        concat!(
            "Authorization: Bearer py",
            "pi-AgEIcHlwaS5vcmc",
            "aVA79cM9UcuUA3QKRkTJPlDRbzfVVvKqBCr-3KUjPol_jzibPYr5mY379GiM",
            "2V1wqW-r_n0kRmZNzbK9_h1DXo-gBWnRZ_JnnOJaaphyvfp6D0_pYnTXEKQy"
        ),
        concat!(
            "password: py",
            "pi-AgENdGVzdC5weXBpLm9yZw",
            "qwT9jL96PnCEObnXaTGpNQcIXNsaSIvjk5NHFXZrIFqOdk-bsO6C6NTiDO-w",
            "mw1bsqSNtzjM2lHQwDmrmG7JFF4avip_zQ3NlEGM"
        ),
    ],
    counterexamples: &[
        concat!(
            "TWINE_PASSWORD=py",
            "pi-AgEIcHlwaS5vcmc",
            "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        ),
        concat!("TWINE_PASSWORD=py", "pi-AgEIcHlwaS5vcmc", "jSrx3R_b4CR5fCw5Bbvgb92gOJj1dm"),
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
