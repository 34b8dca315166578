//! Polar: tokens. Documentation: polar.sh/docs/integrate/authentication.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ORGANIZATION_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "polar-organization-access-token",
        kind: "Polar organisation access token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it changes your products, and reads customers and orders.",
        aliases: &["betterleaks:polar-organization-access-token"],
    }),
    keywords: &["polar_oat_"],
    regex: dashed!("polar_oat_[0-9A-Za-z_-]{20,100}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("POLAR_API_TOKEN=po", "lar_oat_", "a2eijvTq7A4ht7EXcjyU"),
        concat!("{\"token\": \"po", "lar_oat_", "u2N6zP8LTOmm7RbpwjGza3EFO", "\"}"),
    ],
    counterexamples: samples![
        concat!("POLAR_API_TOKEN=po", "lar_oat_", "xxxxxxxxxxxxxxxxxxxx"),
        concat!("POLAR_API_TOKEN=po", "lar_oat_", "u2N6zP"),
    ],
    rotation: Rotation {
        url: "https://polar.sh/dashboard",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static PERSONAL_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "polar-personal-access-token",
        kind: "Polar personal access token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it does in your organisations what its owner may.",
        aliases: &["betterleaks:polar-personal-access-token"],
    }),
    keywords: &["polar_pat_"],
    regex: dashed!("polar_pat_[0-9A-Za-z_-]{20,100}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("POLAR_API_TOKEN=po", "lar_pat_", "NqvfXzjfH3yOB07Zew4k"),
        concat!("Authorization: Bearer po", "lar_pat_", "BiKL5mlvF36bV1NlQswM"),
    ],
    counterexamples: samples![
        concat!("POLAR_API_TOKEN=po", "lar_pat_", "xxxxxxxxxxxxxxxxxxxx"),
        concat!("POLAR_API_TOKEN=po", "lar_pat_", "BiKL5m"),
    ],
    rotation: Rotation {
        url: "https://polar.sh/dashboard",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static OAUTH_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "polar-oauth-access-token",
        kind: "Polar OAuth token",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it does what the user allowed the app; a refresh token stays valid long.",
        aliases: &["betterleaks:polar-oauth-access-token"],
    }),
    keywords: &["polar_at_", "polar_rt_"],
    regex: dashed!("polar_(?:at|rt)_[0-9A-Za-z_-]{20,100}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("POLAR_API_TOKEN=po", "lar_", "at_uJO6m567NbECMlDDDGLaX_r1"),
        concat!("{\"token\": \"po", "lar_", "rt_2MWwPAxYdpKmww6NY9oQ", "\"}"),
    ],
    counterexamples: samples![
        concat!("POLAR_API_TOKEN=po", "lar_", "xx_xxxxxxxxxxxxxxxxxxxxx_xx"),
        concat!("POLAR_API_TOKEN=po", "lar_", "rt_2MW"),
    ],
    rotation: Rotation {
        url: "https://polar.sh/dashboard",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static CLIENT_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "polar-client-secret",
        kind: "Polar client or webhook secret",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it acts as the app, or forges its events.",
        aliases: &[],
    }),
    keywords: &["polar_cs_", "polar_whs_", "polar_sst_", "polar_rst_"],
    regex: dashed!("polar_(?:cs|whs|sst|rst)_[0-9A-Za-z_-]{20,100}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("POLAR_SECRET=po", "lar_", "rst_VmnPyURCOmdo7lcMW4J6ND"),
        concat!("export const token = 'po", "lar_", "cs_Vam1u1oSsBhUNjOLNLVLf", "';"),
    ],
    counterexamples: samples![
        concat!("POLAR_SECRET=po", "lar_", "xxx_xxxxxxxxxxxxxxxxxxxxxx"),
        concat!("POLAR_SECRET=po", "lar_", "cs_Vam"),
    ],
    rotation: Rotation {
        url: "https://polar.sh/dashboard",
        steps: &["Create a new secret", "Put it where the old one is read", "Delete the old one"],
    },
};
