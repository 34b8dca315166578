//! Authress: keys of service clients. Documentation: authress.io/knowledge-base/docs/authorization/service-clients.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static SERVICE_CLIENT_ACCESS_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "authress-service-client-access-key",
        kind: "Authress service client key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it signs in as the service and decides who may do what.",
        aliases: &["betterleaks:authress-service-client-access-key", "gitleaks:authress-service-client-access-key"],
    }),
    keywords: &[".acc_", ".acc-"],
    regex: r"\b{start-half}(?<secret>(?:sc|ext|scauth|authress)_[0-9A-Za-z]{5,30}\.[0-9A-Za-z]{4,6}\.acc[_-][0-9A-Za-z-]{10,32}\.[0-9A-Za-z+/_=-]{30,120})(?:[^0-9A-Za-z+/_=-]|$)",
    reach: Reach { left: 64, right: 176 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("AUTHRESS_KEY=au", "thr", "ess_QdNR0SIe5.6pbL.acc-SvDLWk3UgJ.y3IZHBWjGth7AWnJA7=TUttFBw", "s0b0SM_M5l2K"),
        concat!("{\"token\": \"sc", "_Ry", "hq7AoKg.KKLS0.acc_ymfEMTwUcU4.pobu/JdQmQZk6nX-ax4-OjKG32vwQN", "kr", "\"}"),
    ],
    counterexamples: samples![concat!("AUTHRESS_KEY=ex", "t_QxY9t.ca7a0i.acc-VMD")],
    rotation: Rotation {
        url: "https://authress.io/app/#/settings?focus=clients",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
