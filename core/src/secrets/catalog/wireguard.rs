//! WireGuard: private and pre-shared keys. Documentation: man7.org/linux/man-pages/man8/wg.8.html.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static PRIVATE_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "wireguard-private-key",
        kind: "WireGuard private key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it is this peer: it joins the network in its place.",
        aliases: &[],
    }),
    keywords: &["privatekey", "presharedkey"],
    regex: r"\b{start-half}(?i:PrivateKey|PresharedKey)[ \t]{0,8}=[ \t]{0,8}(?<secret>[0-9A-Za-z+/]{42}[AEIMQUYcgkosw048]=)(?:[^0-9A-Za-z+/=]|$)",
    reach: Reach { left: 8, right: 72 },
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("PrivateKey = ", "iooOAcs0bfXe2yZCgllhPGDn4vOUkUFRnWgw5b1Q", "qHI="),
        concat!("PrivateKey = ", "TTF8Bi2e2k19P7pc1Yw2+FPfnxCrS89KuEJotLtV", "veQ="),
    ],
    counterexamples: samples![
        concat!("PrivateKey = ", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "xxx="),
        concat!("PrivateKey = ", "TTF8Bi"),
    ],
    rotation: Rotation {
        url: "https://www.wireguard.com/quickstart/",
        steps: &[
            "Generate a new pair with `wg genkey` and `wg pubkey`",
            "Put the public key into the configuration of each peer",
            "Put the private key where the old one is read",
        ],
    },
};
