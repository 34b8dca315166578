//! Zapier: addresses of webhooks. Documentation: help.zapier.com, two ids after `hooks/catch`.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static WEBHOOK_URL: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "zapier-webhook-url",
        kind: "Zapier webhook",
        severity: Severity::Medium,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it starts the automation with data of their choice.",
        aliases: &[],
    }),
    keywords: &["hooks.zapier.com/"],
    regex: r"hooks\.zapier\.com/hooks/(?:standard|catch)/(?<secret>[0-9]{5,10}/[0-9a-z]{5,12})\b{end-half}",
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(2.0)],
    examples: samples![
        concat!("ZAP=https://hooks.zapier.com/hooks/catch/", "45144153", "/", "qyuc29m", "/"),
        concat!("url: \"https://hooks.zapier.com/hooks/catch/", "1534704", "/", "n8yh1va", "\""),
    ],
    counterexamples: samples![concat!("ZAP=https://hooks.zapier.com/hooks/catch/", "ID/KEY")],
    rotation: Rotation {
        url: "",
        steps: &["Turn the trigger off and make a new one", "Put its address where the old one is read"],
    },
};
