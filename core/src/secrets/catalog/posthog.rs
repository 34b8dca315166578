//! PostHog: personal keys. Documentation: posthog.com/docs/api; project keys are public and not looked for.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule, public_rule};

pub static PERSONAL_API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "posthog-personal-api-key",
        kind: "PostHog personal API key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads the events and the people in them.",
        aliases: &["betterleaks:posthog-personal-api-key"],
    }),
    keywords: &["phx_"],
    regex: dashed!("phx_[0-9A-Za-z_-]{41,52}"),
    reach: Reach { left: 8, right: 64 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("POSTHOG_PERSONAL_API_KEY=ph", "x_", "TM5OlSFZN68UFnanfII7m92BD65XrPNseAGtWLJJ0zu"),
        concat!("export const token = 'ph", "x_", "HgUG2bRODIFDYN2RD6NgV1EW3DxGnIm6Z1crDmoduO5", "';"),
    ],
    counterexamples: samples![
        concat!("POSTHOG_KEY=ph", "c_", "X1wgTynGKJQVIWXV0L5MG3iZUzNdq760eu9trGZEz0v"),
        concat!("POSTHOG_PERSONAL_API_KEY=ph", "x_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("POSTHOG_PERSONAL_API_KEY=ph", "x_", "Z1n4xTRDnd"),
    ],
    rotation: Rotation {
        url: "https://app.posthog.com/settings/user-api-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static PROJECT_API_KEY: Pattern = Pattern {
    rule: public_rule(Words {
        id: "posthog-project-api-key",
        kind: "PostHog project API key",
        severity: Severity::Low,
        precision: Precision::VeryHigh,
        opens: "It is meant for the browser; whoever holds it adds wrong events.",
        aliases: &["betterleaks:posthog-project-api-key"],
    }),
    keywords: &["phc_"],
    regex: dashed!("phc_[0-9A-Za-z_-]{41,52}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("POSTHOG_API_KEY=ph", "c_", "wd5b5dHmRUi2aoUQyoJtNKlzjo2EA3lnnn0ab87t", "7"),
        concat!("token => 'ph", "c_", "27RBCJ5c63z1oTmK-EqqaPFIB4w3P07xKuwKY8bJ", "-", "',"),
    ],
    counterexamples: samples![
        concat!("POSTHOG_API_KEY=ph", "c_", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "x"),
        concat!("POSTHOG_API_KEY=ph", "c_", "27RBCJ"),
    ],
    rotation: Rotation {
        url: "https://app.posthog.com/settings/user-api-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static FEATURE_FLAGS_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "posthog-feature-flags-key",
        kind: "PostHog feature flags key",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads all flags of the project and whom they are for.",
        aliases: &[],
    }),
    keywords: &["phs_"],
    regex: token!("phs_[0-9A-Za-z]{40,52}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("POSTHOG_API_KEY=ph", "s_", "ZZKzQIC95jm7RqAeB9BzZdxakLqMnHY0U6BcCtKN"),
        concat!("export const token = 'ph", "s_", "ynypU1OK8K8X9gtX6tfIgcBPPcLaYpTgnWORV3sY", "';"),
    ],
    counterexamples: samples![
        concat!("POSTHOG_API_KEY=ph", "s_", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("POSTHOG_API_KEY=ph", "s_", "ynypU1"),
    ],
    rotation: Rotation {
        url: "https://app.posthog.com/settings/user-api-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static OAUTH_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "posthog-oauth-token",
        kind: "PostHog OAuth token",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads and changes what the user allowed the app; a refresh token stays valid long.",
        aliases: &[],
    }),
    keywords: &["pha_", "phr_"],
    regex: token!("ph[ar]_[0-9A-Za-z]{40,52}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("POSTHOG_API_TOKEN=p", "h", "a_RTp3AsLQaKFmphF2tRzKqfXoVUT12gkv2ilgsQ", "on0"),
        concat!("token => 'p", "h", "a_4G4L0GZWGEs35bNZQ6Y3uXkEYqgYvyBlfaD9sc", "9CIhTd3", "',"),
    ],
    counterexamples: samples![
        concat!("POSTHOG_API_TOKEN=p", "h", "x_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "xxx"),
        concat!("POSTHOG_API_TOKEN=p", "h", "a_4G4L"),
    ],
    rotation: Rotation {
        url: "https://app.posthog.com/settings/user-api-keys",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
