//! HCP Terraform: tokens of the API. Documentation: developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "hashicorp-tf-api-token",
        kind: "HCP Terraform API token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it plans and applies: it changes the infrastructure and reads the state with its secrets.",
        aliases: &["betterleaks:hashicorp-tf-api-token", "gitleaks:hashicorp-tf-api-token"],
    }),
    keywords: &[".atlasv1."],
    regex: dashed!(r"[0-9A-Za-z]{14}\.atlasv1\.[0-9A-Za-z_-]{60,70}"),
    reach: Reach { left: 24, right: 80 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!(
            "TFE_TOKEN=",
            "0EEL7lY0SWh5du",
            ".atlas",
            "v1.",
            "O4bqoTuFmkX7AXUxT-XZ_y_71FxCt6Qqx24idifQXEIlldO6hrAzfPT-sdWM",
            "_Ubl4w6"
        ),
        concat!(
            "export const token = '",
            "GLPcCLu3izl7TI",
            ".atlas",
            "v1.",
            "qcp3odjaN8C6obQP9pFkFl0v9WIwTq9Xl96MeizanOJDGQoF9805lkinoxgk",
            "CGzyQnY",
            "';"
        ),
    ],
    counterexamples: samples![
        concat!("TFE_TOKEN=xxxxxxxxxxxxxx", ".atlas", "v1.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("TFE_TOKEN=", "lzQjIZl0adj2RV", ".atlas", "v1.", "iMSf1uT72P2fnRUK"),
    ],
    rotation: Rotation {
        url: "https://app.terraform.io/app/settings/tokens",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
