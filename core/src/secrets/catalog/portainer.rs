//! Portainer: access tokens. Documentation: docs.portainer.io/api/access.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "portainer-access-token",
        kind: "Portainer access token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it manages the containers of its owner: it is root on their hosts.",
        aliases: &["trufflehog:portainertoken"],
    }),
    keywords: &["ptr_"],
    regex: padded!("ptr_[0-9A-Za-z+/_-]{32,52}={0,2}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("PORTAINER_API_TOKEN=pt", "r_", "oZWdNB1zaY6+jMzJKT4154NWk1YxpCUj7v=="),
        concat!("token: \"pt", "r_", "Ck1ORBeojd9njwTU2r/vWX8sGNs/KIOz0", "\""),
    ],
    counterexamples: samples![
        concat!("PORTAINER_API_TOKEN=pt", "r_", "xxxxxxxxxxx+xxxxxxxxxxxxxxxxxxxxxx=="),
        concat!("PORTAINER_API_TOKEN=pt", "r_", "Ck1ORB"),
    ],
    rotation: Rotation {
        url: "https://docs.portainer.io/api/access",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
