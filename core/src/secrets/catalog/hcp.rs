//! HashiCorp Cloud Platform: secrets of service principals. Documentation: developer.hashicorp.com/hcp/docs/hcp/iam/service-principal.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static CLIENT_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "hcp-client-secret",
        kind: "HashiCorp Cloud Platform client secret",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it manages the platform's services of the organisation.",
        aliases: &[],
    }),
    keywords: &[
        "hcp_",
        "hcp-",
        "hcpclient",
        "hcpapi",
        "hashicorp_",
        "hashicorp-",
        "hashicorpc",
        "hashicorps",
        "hashicorpt",
        "hashicorpk",
    ],
    regex: named!("hcp[_-]?(?:client|api)|hashicorp", "[0-9A-Za-z._~-]{64}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(4.0), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("HCP_CLIENT_SECRET=", "nnti2VHkmfh4hTWIapwqWFWWzKci~OwEj2MJIEBdpzRUP8sq0D85WuI-cqPO", "uAsc"),
        concat!("\"hcp_client_secret\": \"tg", "b_x", "ugjqFbLbXUhKvny2SoPiYw48D6OAomkGcG3veRyvQ7fs5aAe7W2saQ5bJvq", "\""),
        concat!("const hcpClientSecret = '", "kv0tEQ2iRayL2eAa3SNu_Nk8Ag82dhtPOocyIB6yv0Ry9eQS-UpPWTfyiq_e", "_xlT", "';"),
    ],
    counterexamples: samples![
        "HCP_CLIENT_SECRET=${HCP_CLIENT_SECRET}",
        concat!("See hcp client secret in the vault, build ", "f447IbQZLADlsBfFcqymJ-n2bWo.P0You_5mddga-_F~5RuwfIUcRowc7T2l33dC"),
    ],
    rotation: Rotation {
        url: "https://portal.cloud.hashicorp.com/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
