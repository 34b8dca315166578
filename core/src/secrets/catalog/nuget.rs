//! NuGet: keys of the API. Format: 46 characters of base32 that start with oy2.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "nuget-api-key",
        kind: "NuGet API key",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it publishes versions of your packages, which others install.",
        aliases: &[],
    }),
    keywords: &["oy2"],
    regex: token!("oy2[a-z2-7]{43}"),
    reach: Reach { left: 8, right: 64 },
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("NUGET_API_KEY=oy", "2", "njbfrpyxvopwbhqmkxcq", "sdtqlhdqiedbffllvptjky", "7"),
        concat!("token: \"oy", "2", "xoenqeowzovyhjrwogtl", "bdgvnmzevsbycdbiihkdfo", "7\""),
    ],
    counterexamples: samples![
        concat!("NUGET_API_KEY=oy", "2xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx7"),
        concat!("NUGET_API_KEY=oy", "2", "zsxdnoiezcxmmsqldyvn", "fogcs", "7"),
    ],
    rotation: Rotation {
        url: "",
        steps: &[
            "Regenerate the key under API keys in the account settings of the gallery",
            "Put the new key where the old one is read",
        ],
    },
};
