//! HCP Terraform: tokens of the API. Format: developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "hashicorp-tf-api-token",
        kind: "HCP Terraform API token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it plans and applies: it changes the infrastructure and reads the state with its secrets.",
        aliases: &["gitleaks:hashicorp-tf-api-token"],
    }),
    keywords: &[".atlasv1."],
    regex: dashed!(r"[0-9A-Za-z]{14}\.atlasv1\.[0-9A-Za-z_-]{60,70}"),
    reach: Reach { left: 24, right: 80 },
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!(
            "TFE_TOKEN=",
            "kvBpYPU5Q7l8hi",
            ".atlas",
            "v1.",
            "juQyGAv96lN7NVieQVSR3uTJ3IqtZgkib61Ik5we8Sg4D4fIdwoVpLTu9_XO",
            "4yEIbRq"
        ),
        concat!(
            "export const token = '",
            "gi54e2h598kDgd",
            ".atlas",
            "v1.",
            "JkUhw5efF1QsAMX-8AMoRIG3yCNxE1wZ010kM7N7VZ9QQ_mFwtvSlKGFfR_t",
            "VzqlFFh",
            "';"
        ),
    ],
    counterexamples: &[
        concat!("TFE_TOKEN=xxxxxxxxxxxxxx", ".atlas", "v1.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("TFE_TOKEN=", "HacwIdC5WCIicd", ".atlas", "v1.", "chv2hxlw54EA0j_8"),
    ],
    rotation: Rotation {
        url: "https://app.terraform.io/app/settings/tokens",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
