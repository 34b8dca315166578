//! Microsoft Teams: addresses of webhooks. Format: learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static WEBHOOK: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "microsoft-teams-webhook",
        kind: "Microsoft Teams webhook",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it writes into the channel.",
        aliases: &["gitleaks:microsoft-teams-webhook"],
    }),
    keywords: &["webhook.office.com/", "outlook.office.com/webhook/"],
    regex: r"(?:webhook\.office\.com/webhookb2|outlook\.office\.com/webhook)/(?<secret>[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}@[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}/IncomingWebhook/[0-9A-Za-z]{32}/[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}(?:/[0-9A-Za-z_-]{20,60})?)",
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!(
            "HOOK=https://acme.webhook.office.com/webhookb2/",
            "568a94e0-ae08-6756",
            "-b819-c8347d64f5f4",
            "@",
            "f1230e5c-3c7f-3f84",
            "-991d-7006aa3994f4",
            "/IncomingWebhook/",
            "ff386ed7accb69717ecea4ca07025963",
            "/",
            "e32f27fc-c6e9-f83d",
            "-f489-1772e441122d"
        ),
        concat!(
            "url: 'https://outlook.office.com/webhook/",
            "01e0053b-8225-6321",
            "-830d-b5ecbb54dc71",
            "@",
            "0cc717a6-3e39-3906",
            "-6fcd-daa21e5e1715",
            "/IncomingWebhook/",
            "f928ef05483b6e725db32ae977dfe6a3",
            "/",
            "69d1d670-5aa4-e741",
            "-e17d-a031ef51b354",
            "'"
        ),
    ],
    counterexamples: &[concat!("HOOK=https://acme.webhook.office.com/webhookb2/", "ID")],
    rotation: Rotation {
        url: "",
        steps: &["Remove the connector from the channel", "Add a new one and put its address where the old one is read"],
    },
};
