//! Tailscale: auth keys, keys of the API, OAuth secrets. Documentation: tailscale.com/kb/1277/key-prefixes.

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
    regex: dashed!("tskey-[a-z]{3,10}-[0-9A-Za-z_-]{20,72}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("TS_AUTHKEY=ts", "key-auth-", "HM6ik626fgHu", "CNTRL-", "efG1tdqrT7abfueo1snF1pnJY3cad0aR"),
        concat!("- value: ts", "key-auth-", "NO6Yd91sITHh", "CNTRL-", "B5huVfJOdQ6jDLOJ58ROuSQIQ3H160YG"),
    ],
    counterexamples: samples![
        concat!("TS_AUTHKEY=ts", "key-auth-xxxxxxxxxxxxCNTRL-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("TS_AUTHKEY=ts", "key-auth-", "PXdPeh8nQ06Y"),
    ],
    rotation: Rotation {
        url: "https://login.tailscale.com/admin/settings/keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
