//! Netlify: personal access tokens. Documentation: docs.netlify.com/api/get-started; older tokens have no prefix.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static PERSONAL_ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "netlify-personal-access-token",
        kind: "Netlify access token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it deploys sites and reads their environment variables.",
        aliases: &[],
    }),
    keywords: &["nfp_", "nfc_"],
    regex: token!("nf[pc]_[0-9A-Za-z]{36,48}"),
    reach: Reach { left: 8, right: 64 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("NETLIFY_AUTH_TOKEN=nf", "p_", "CjyLu9s3OAkuF3YhLNFE0NXbTKoD08JwVHTrVcWN"),
        concat!("token: \"nf", "p_", "P00wpunlNHmmW6ez2Px94As83S4rAJx2dv2ws0kk", "\""),
    ],
    counterexamples: samples![
        concat!("NETLIFY_AUTH_TOKEN=nf", "p_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("NETLIFY_AUTH_TOKEN=nf", "p_", "kVHs63cdCL"),
    ],
    rotation: Rotation {
        url: "https://app.netlify.com/user/applications",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "netlify-access-token",
        kind: "Netlify access token of the first generation",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it deploys sites and reads their environment variables.",
        aliases: &["betterleaks:netlify-access-token", "gitleaks:netlify-access-token"],
    }),
    keywords: &["netlify"],
    regex: near!("netlify", "[0-9A-Za-z_-]{43}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.8)],
    examples: samples![
        concat!("NETLIFY_AUTH_TOKEN=", "obkiv4Dt_NJUXERdHA0px6svP-Tz9MIlWLwEPyxCijk"),
        concat!("\"netlify_auth_token\": \"", "RCh3Is5HDYfbhfugSYcrB5LXiVGu7aUfSLJChPeac_U", "\""),
    ],
    counterexamples: samples![
        "NETLIFY_AUTH_TOKEN=${NETLIFY_AUTH_TOKEN}",
        concat!("See netlify auth token in the vault, build ", "t7odWfjCg4BM2XaX2h6za0GE4prknGoeA22E4YRRZNj"),
    ],
    rotation: Rotation {
        url: "https://app.netlify.com/user/applications",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
