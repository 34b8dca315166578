//! Turso: tokens of databases. Documentation: docs.turso.tech.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static AUTH_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "turso-auth-token",
        kind: "Turso auth token",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it reads and changes the database.",
        aliases: &[],
    }),
    keywords: &["turso", "libsql"],
    regex: named!("turso|libsql", r"eyJ[0-9A-Za-z_-]{10,80}\.eyJ[0-9A-Za-z_-]{40,500}\.[0-9A-Za-z_-]{40,128}"),
    reach: Reach { left: 32, right: 1000 },
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!(
            "TURSO_AUTH_API_TOKEN=",
            "ey",
            "J",
            "LfXoEH0a9xIEm-J7zk7FKDQ2Y6gxrDNPq3.eyJy49J8jKlBWba1rZQuNYszT",
            "0tCb8xM1z9TeV-kgxq.CpoJNlaFpjUT-2TmVoNqO",
            "__GirojWcm6KpSHJWaw"
        ),
        concat!(
            "const tursoAuthApiToken = '",
            "ey",
            "J",
            "OLIHJPlI-INdvDnzFdY7cO1vJWAKNLBv.eyJ3PtdE4GvXkVCPjYUw4J1158b",
            "FzKhiWzopSff8i91.eljg1hTnv8RgVLxufTwC0pS",
            "IXolv13t4zKVFsf7q",
            "';"
        ),
    ],
    counterexamples: samples![
        "TURSO_AUTH_API_TOKEN=${TURSO_AUTH_API_TOKEN}",
        concat!(
            "See the turso token in the vault, build ",
            "ey",
            "J",
            "OLIHJPlI-INdvDnzFdY7cO1vJWAKNLBv.eyJ3PtdE4GvXkVCPjYUw4J1158b",
            "FzKhiWzopSff8i91.eljg1hTnv8RgVLxufTwC0pS",
            "IXolv13t4zKVFsf7q"
        ),
    ],
    rotation: Rotation {
        url: "https://app.turso.tech",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
