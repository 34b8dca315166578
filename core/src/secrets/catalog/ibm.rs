//! IBM Cloud: API keys of users. Documentation: cloud.ibm.com/docs/account?topic=account-userapikey.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static CLOUD_USER_API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "ibm-cloud-user-api-key",
        kind: "IBM Cloud API key",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it does in the cloud account what the user may do.",
        aliases: &["betterleaks:ibm-cloud-user-api-key"],
    }),
    keywords: &["ibm_", "ibm-", "ibmcloud", "ibm cloud", "ibm.", "bluemix"],
    regex: concat!(
        "(?i:ibm[_. -]?(?:cloud|bluemix|watson|iam)?|bluemix)",
        gap!(),
        word!(),
        assigns!(r"|[ \t]"),
        "(?<secret>[0-9A-Za-z_-]{42,44})(?:[^0-9A-Za-z_+/=-]|$)"
    ),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.9), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("IBMCLOUD_API_KEY=", "h19shNEdJava31RPUsvw015KAsR9YKQTRltyGNNTPZ"),
        concat!("\"ibmcloud_api_key\": \"", "0L1jPNSg7zh01jE5_wvWnyV9GwRh5nNwVTkW5N6KbA8", "\""),
    ],
    counterexamples: samples![
        "IBMCLOUD_API_KEY=${IBMCLOUD_API_KEY}",
        concat!("See ibmcloud api key in the vault, build ", "qqNShCmrhy_PTxxfpYmZ1X-5whuEm9zTIvKN1OjqqlPh"),
    ],
    rotation: Rotation {
        url: "https://cloud.ibm.com/iam/apikeys",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
