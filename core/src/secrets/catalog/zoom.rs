//! Zoom: client secrets. Documentation: developers.zoom.us/docs/internal-apps/s2s-oauth.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static CLIENT_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "zoom-client-secret",
        kind: "Zoom client secret",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "With the client id it does in the account what the app may.",
        aliases: &[],
    }),
    keywords: &[
        "zoom_client",
        "zoomclient",
        "zoom-client",
        "zoom_app",
        "zoom_oauth",
        "zoom_s2s",
        "zoom_sdk",
        "zoom_api",
        "zoomapi",
        "zoom_secret",
    ],
    regex: near!(r"(?:\b|_)zoom_?(?:client|app|oauth|s2s|sdk|api)", "[0-9A-Za-z]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("ZOOM_CLIENT_SECRET=", "Ksbjz6ViN5Hn4W8X8ZiUyas1mplm4JjG"),
        concat!("const zoomClientApiSecret = '", "JppruqFMDZynR2y1yXXPPtjHDeJsthkf", "';"),
    ],
    counterexamples: samples![
        "ZOOM_CLIENT_SECRET=${ZOOM_CLIENT_SECRET}",
        concat!("See the zoom secret in the vault, build ", "JppruqFMDZynR2y1yXXPPtjHDeJsthkf"),
    ],
    rotation: Rotation {
        url: "https://marketplace.zoom.us/user/build",
        steps: &["Create a new secret", "Put it where the old one is read", "Delete the old one"],
    },
};
