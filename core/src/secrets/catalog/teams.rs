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
            "4cfbb516-ea9c-008f",
            "-5838-76e81719583d",
            "@",
            "1f5f3c41-530b-7c04",
            "-8f55-a4e9173dd00a",
            "/IncomingWebhook/",
            "094fa7468f386ed70ccb6971aecea4c7",
            "/",
            "c596ef33-ff2b-ecc2",
            "-3915-ed8489492774"
        ),
        concat!(
            "url: 'https://outlook.office.com/webhook/",
            "c122e1d1-3003-2b45",
            "-25dc-b1b30e6d95eb",
            "@",
            "1dc7bb1c-a719-36c4",
            "-090c-16ffcf6d2aae",
            "/IncomingWebhook/",
            "71719d5b0928ef05683b6e727db32ae7",
            "/",
            "6e6acf39-71d7-a0f6",
            "-4460-e111759d103f",
            "'"
        ),
    ],
    counterexamples: &[concat!("HOOK=https://acme.webhook.office.com/webhookb2/", "ID")],
    rotation: Rotation {
        url: "",
        steps: &["Remove the connector from the channel", "Add a new one and put its address where the old one is read"],
    },
};
