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
        concat!("TS_AUTHKEY=ts", "key-auth-", "gZToNn7dwfW0", "CNTRL-", "nIpHyajo4ewGJMpS8yNCYF54ZMa1z6l1"),
        concat!("- value: ts", "key-auth-", "BUHs2E9Ko32v", "CNTRL-", "FZsxHHP5BjPe4uTO6Kz7tNHbyruAgLJB"),
    ],
    counterexamples: &[
        concat!("TS_AUTHKEY=ts", "key-auth-xxxxxxxxxxxxCNTRL-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("TS_AUTHKEY=ts", "key-auth-", "hZgJ3c7i0Qrg", "CNTRL-", "Aqnpl8z3"),
    ],
    rotation: Rotation {
        url: "https://login.tailscale.com/admin/settings/keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
