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
        aliases: &["betterleaks:pypi-upload-token", "gitleaks:pypi-upload-token"],
    }),
    keywords: &["pypi-ageichlwas5vcmc", "pypi-agendgvzdc5wexbplm9yzw"],
    regex: dashed!("pypi-(?:AgEIcHlwaS5vcmc|AgENdGVzdC5weXBpLm9yZw)[0-9A-Za-z_-]{50,500}"),
    reach: Reach { left: 8, right: 528 },
    validators: &[Validator::Entropy(4.0)],
    examples: samples![
        concat!(
            "TWINE_PASSWORD=py",
            "pi-AgEIcHlwaS5vcmc",
            "f1sToA0FgZ2Z2hHgzioJD8277YnN1C2a8H7wQV63KOE9osintlHcKTgBylN4",
            "6kFgqpfGHiyiO1kiX6mdmE-y06C7bflgwqy9zdjim6N_q9mvr-UvR4VJoKVB"
        ),
        concat!(
            "Authorization: Bearer py",
            "pi-AgEIcHlwaS5vcmc",
            "qbspGchRe_tXsw7vq2a2kZl_AyPuZokziLWfpF6bYRR3A9vBfRvB-fLVNLx_",
            "98-mfsaH8IEIAk3GRlXOLJr7upmIdMicoLkUsQuEHMn9e3roP8lwTk2qcwQs"
        ),
        concat!(
            "password: py",
            "pi-AgENdGVzdC5weXBpLm9yZw",
            "ssnjyghxl2af_9eT7fOQBrJ6g1P3hhSBEhKSDJWrgIxWnkaZXJ8B38dxgAw7",
            "nwFRNCwclEUBi4yVLf9EySO4yIsDbCGqGprEc3L9"
        ),
    ],
    counterexamples: samples![
        concat!(
            "TWINE_PASSWORD=py",
            "pi-AgEIcHlwaS5vcmc",
            "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        ),
        concat!("TWINE_PASSWORD=py", "pi-AgEIcHlwaS5vcmc", "ltb19dLXTqmOqE53TRSGNRjPspidc5"),
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
