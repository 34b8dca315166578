//! Spotify: secrets of apps, access tokens. Documentation: developer.spotify.com/documentation/web-api.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static CLIENT_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "spotify-client-secret",
        kind: "Spotify client secret",
        severity: Severity::Medium,
        precision: Precision::High,
        opens: "Whoever holds it acts as the app and trades codes of its users for tokens.",
        aliases: &["trufflehog:spotifykey"],
    }),
    keywords: &["spotify"],
    regex: near!("spotify", "[0-9a-f]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(2.5)],
    examples: samples![
        concat!("SPOTIFY_CLIENT_SECRET=", "049e70d65e4f0577e4d4fa2408cbb16c"),
        concat!("\"spotify_client_secret\": \"", "8f48c4444f52f395f147c124939b3c01", "\""),
    ],
    counterexamples: samples![
        "SPOTIFY_CLIENT_SECRET=${SPOTIFY_CLIENT_SECRET}",
        concat!("See the spotify secret in the vault, build ", "8f48c4444f52f395f147c124939b3c01"),
    ],
    rotation: Rotation {
        url: "https://developer.spotify.com/dashboard",
        steps: &["Create a new secret", "Put it where the old one is read", "Delete the old one"],
    },
};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "spotify-access-token",
        kind: "Spotify access token",
        severity: Severity::Medium,
        precision: Precision::High,
        opens: "For an hour, whoever holds it does what the user allowed; a refresh token stays valid long.",
        aliases: &[],
    }),
    keywords: &["spotify"],
    regex: named!("spotify", "(?:BQ|AQ)[0-9A-Za-z_-]{98,300}"),
    reach: Reach { left: 32, right: 592 },
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!(
            "SPOTIFY_ACCESS_API_TOKEN=",
            "BQ101PcXx8x4kKQgjPL2sCf4BU0zk0nlbaeMN8_z0-dToT8wsPNJGscr9zTd",
            "RIvE1nrHWk8FiowiAcKk4g1-AUh4Rlv0OTCQJIKY",
            "r7C0"
        ),
        concat!(
            "const spotifyAccessApiToken = '",
            "AQoIe9CnPSvL4eCiXMpw97Qt22QAKRyHVkO_84R_",
            "-NK_-ifxwgC8E_1TLYv1vlJky98eaULaNLniYXzY",
            "2bNVFz0Q0HchOfVmfEmB",
            "';"
        ),
    ],
    counterexamples: samples![
        "SPOTIFY_ACCESS_API_TOKEN=${SPOTIFY_ACCESS_API_TOKEN}",
        concat!(
            "See the spotify token in the vault, build ",
            "AQoIe9CnPSvL4eCiXMpw97Qt22QAKRyHVkO_84R_",
            "-NK_-ifxwgC8E_1TLYv1vlJky98eaULaNLniYXzY",
            "2bNVFz0Q0HchOfVmfEmB"
        ),
    ],
    rotation: Rotation {
        url: "https://developer.spotify.com/dashboard",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
