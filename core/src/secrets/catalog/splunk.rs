//! Splunk: tokens. Documentation: docs.splunk.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static HEC_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "splunk-hec-token",
        kind: "Splunk token",
        severity: Severity::Medium,
        precision: Precision::High,
        opens: "A token of the event collector adds wrong events; one of a user reads what the user may.",
        aliases: &[],
    }),
    keywords: &["splunk", "hec_", "hec-"],
    regex: near!(r"splunk|(?:\b|_)hec", "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("SPLUNK_HEC_API_TOKEN=", "9bcc4bae-f535", "-f01a-308a-d8cb715dad6a"),
        concat!("\"splunk_hec_api_token\": \"", "d519437d-3f07", "-68ed-df95-737c5570ebad", "\""),
    ],
    counterexamples: samples![
        "SPLUNK_HEC_API_TOKEN=${SPLUNK_HEC_API_TOKEN}",
        concat!("See the splunk token in the vault, build ", "d519437d-3f07", "-68ed-df95-737c5570ebad"),
    ],
    rotation: Rotation {
        url: "https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
