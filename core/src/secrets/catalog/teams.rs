//! Microsoft Teams: addresses of webhooks. Documentation: learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static WEBHOOK: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "microsoft-teams-webhook",
        kind: "Microsoft Teams webhook",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it writes into the channel.",
        aliases: &["betterleaks:microsoft-teams-webhook", "gitleaks:microsoft-teams-webhook"],
    }),
    keywords: &["webhook.office.com/", "outlook.office.com/webhook/"],
    regex: r"(?:webhook\.office\.com/webhookb2|outlook\.office\.com/webhook)/(?<secret>[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}@[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}/IncomingWebhook/[0-9A-Za-z]{32}/[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}(?:/[0-9A-Za-z_-]{20,60})?)",
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!(
            "HOOK=https://acme.webhook.office.com/webhookb2/",
            "dc5a73a8-d159-45ac",
            "-a14c-eef97370748d",
            "@",
            "706c06f3-cbf8-a62e",
            "-ef97-5f3bc460c913",
            "/IncomingWebhook/",
            "2345c40211201ea924df7a27bd0bb6b3",
            "/",
            "6bf08f3e-7625-42a8",
            "-482a-a6c2cb233630"
        ),
        concat!(
            "url: 'https://outlook.office.com/webhook/",
            "bd9189fd-7f65-83cf",
            "-16d1-eebdd245808c",
            "@",
            "5f1aff09-a6cb-956e",
            "-4a7c-a54c1818a2ac",
            "/IncomingWebhook/",
            "2636e888247f57542704a4761afa1786",
            "/",
            "da2e552a-3347-4856",
            "-a611-5360223b3fd5",
            "'"
        ),
    ],
    counterexamples: samples![concat!("HOOK=https://acme.webhook.office.com/webhookb2/", "ID")],
    rotation: Rotation {
        url: "",
        steps: &["Remove the connector from the channel", "Add a new one and put its address where the old one is read"],
    },
};
