//! Frame.io: developer tokens. Documentation: developer.frame.io/docs/getting-started/authentication.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "frameio-api-token",
        kind: "Frame.io API token",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads and changes the videos of the account.",
        aliases: &["trufflehog:frameio"],
    }),
    keywords: &["fio-u-"],
    regex: dashed!("fio-u-[0-9A-Za-z_=-]{64}"),
    reach: Reach { left: 8, right: 80 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("FRAMEIO_TOKEN=fi", "o-u", "-Vu4XoANjgKq5TSQEVM0PA9ZVqqceGcyZTKEmUD1q1es2kDBEr08l75imdXs", "QkjYc"),
        concat!("export const token = 'fi", "o-u", "-wwHgGy6M18LvcOMPoec_920cGKsPuTG286KJ1zQk2nHWKjP6yETSQjro=07", "LHAlz", "';"),
    ],
    counterexamples: samples![concat!("FRAMEIO_TOKEN=fi", "o-u-JMuKsEdYo1g51ZkFp")],
    rotation: Rotation {
        url: "https://developer.frame.io/app/tokens",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
