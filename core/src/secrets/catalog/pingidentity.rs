//! PingOne: client secrets. Documentation: docs.pingidentity.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static CLIENT_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "pingone-client-secret",
        kind: "PingOne client secret",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it acts as the application, and as its roles allow manages the users.",
        aliases: &[],
    }),
    keywords: &["pingone", "ping_one", "pingidentity", "ping_identity", "pingfederate", "ping_federate"],
    regex: near!("ping_?(?:one|identity|federate)[0-9a-z_-]{0,12}(?:client)", "[0-9A-Za-z._~-]{28,64}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("PINGONE_CLIENT_SECRET=", "nXcN8J8ajvamfoPyZwdRoU~u3039"),
        concat!("\"pingone_client_secret\": \"", "m8R36EFe5XsqMDojeOmPcXd4eMgg", "\""),
    ],
    counterexamples: samples![
        "PINGONE_CLIENT_SECRET=${PINGONE_CLIENT_SECRET}",
        concat!("See the pingidentity secret in the vault, build ", "m8R36EFe5XsqMDojeOmPcXd4eMgg"),
    ],
    rotation: Rotation {
        url: "https://console.pingone.com",
        steps: &["Create a new secret", "Put it where the old one is read", "Delete the old one"],
    },
};
