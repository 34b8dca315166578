//! PlanetScale: passwords, service and OAuth tokens. Documentation: planetscale.com/docs.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static PASSWORD: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "planetscale-password",
        kind: "PlanetScale password",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads and changes the database.",
        aliases: &["betterleaks:planetscale-password", "gitleaks:planetscale-password"],
    }),
    keywords: &["pscale_pw_"],
    regex: dashed!("pscale_pw_[0-9A-Za-z_.=-]{32,64}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("DATABASE_PASSWORD=ps", "cale_pw_", "MdzA44s8nsRrm_ntk5E823hQEE-LyHCnVjU0fe5AdVP"),
        concat!("export const token = 'ps", "cale_pw_", "peuYpjU3DSuh7sO9n-hrX2Rg1AakxNhz_Mz2Jh6EXBi", "';"),
    ],
    counterexamples: samples![
        concat!("DATABASE_PASSWORD=ps", "cale_pw_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("DATABASE_PASSWORD=ps", "cale_pw_", "JhGuGdGwQq"),
    ],
    rotation: Rotation {
        url: "https://app.planetscale.com",
        steps: &["Create a new credential", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "planetscale-api-token",
        kind: "PlanetScale service token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it manages databases, branches and passwords.",
        aliases: &[
            "betterleaks:planetscale-api-token",
            "betterleaks:planetscale-oauth-token",
            "gitleaks:planetscale-api-token",
            "gitleaks:planetscale-oauth-token",
        ],
    }),
    keywords: &["pscale_tkn_", "pscale_oauth_"],
    regex: dashed!("pscale_(?:tkn|oauth)_[0-9A-Za-z_.=-]{32,64}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("PLANETSCALE_TOKEN=ps", "cale_tkn_", "43aeNbWvQ7WvWUMD2SHqJ0H7sqDsoDvuqlmGmgtBlxc"),
        concat!("{\"token\": \"ps", "cale_tkn_", "b5acrGQvtiSqZ4WZvuNfh1vvyl9Jrt39wAX1ndVHzxT", "\"}"),
    ],
    counterexamples: samples![
        concat!("PLANETSCALE_TOKEN=ps", "cale_tkn_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("PLANETSCALE_TOKEN=ps", "cale_tkn_", "Bt8VPCtdE3"),
    ],
    rotation: Rotation {
        url: "https://app.planetscale.com",
        steps: &["Create a new credential", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static TOKEN_ID: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "planetscale-token-id",
        kind: "PlanetScale service token id",
        severity: Severity::Low,
        precision: Precision::Medium,
        opens: "It names the token; the token itself mostly stands beside it.",
        aliases: &["betterleaks:planetscale-id"],
    }),
    keywords: &["planetscale", "planet_scale"],
    regex: named!(
        "planet_?scale[_-]?(?:database[_-]?|service[_-]?token[_-]?|token[_-]?)?(?:id|user(?:[_-]?name)?)",
        "[0-9a-z]{12}"
    ),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(2.0), Validator::Holds(super::mixed)],
    examples: samples![concat!("PLANETSCALE_ID=", "rbf91eacmaxu"), concat!("\"planetscale_id\": \"", "uz7a8qsvbh3j", "\""),],
    counterexamples: samples![
        "PLANETSCALE_ID=${PLANETSCALE_ID}",
        concat!("See the planetscale token in the vault, build ", "uz7a8qsvbh3j"),
    ],
    rotation: Rotation {
        url: "https://app.planetscale.com",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
