//! Tailscale: auth keys, keys of the API, OAuth secrets. Format: tailscale.com/kb/1277/key-prefixes.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "tailscale-key",
        kind: "Tailscale key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it joins the network as a device, or manages it.",
        aliases: &[],
    }),
    keywords: &["tskey-"],
    regex: token!("tskey-(?:auth|api|client|scim|webhook)-[0-9A-Za-z]{8,24}-[0-9A-Za-z]{16,48}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("TS_AUTHKEY=ts", "key-auth-", "4VBqB32U2UuS", "CNTRL-", "SZToNnCdwfWwg0286tIpHyajo4ewGJM3"),
        concat!("- value: ts", "key-auth-", "lCYF543Ma1zI", "CNTRL-", "TJhUHs2EGKo32uBv7NmZsxHHP5BjPe4O"),
    ],
    counterexamples: &[
        concat!("TS_AUTHKEY=ts", "key-auth-xxxxxxxxxxxxCNTRL-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("TS_AUTHKEY=ts", "key-auth-", "Lz7tNH7yruAJ", "CNTRL-", "Xz2ZgJ3i"),
    ],
    rotation: Rotation {
        url: "https://login.tailscale.com/admin/settings/keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
