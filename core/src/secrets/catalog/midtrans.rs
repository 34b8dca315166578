//! Midtrans: keys of servers and clients. Documentation: docs.midtrans.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule, public_rule};

pub static SERVER_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "midtrans-server-key",
        kind: "Midtrans production server key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it takes payments, refunds them and reads your orders.",
        aliases: &["betterleaks:midtrans-production-server-client-key"],
    }),
    keywords: &["mid-server-"],
    regex: dashed!("(?:prod-)?Mid-server-[0-9A-Za-z_-]{10,30}"),
    reach: Reach { left: 64, right: 64 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("MIDTRANS_API_KEY=Mi", "d", "-server-xlk04eRItZ8-O7"),
        concat!("{\"token\": \"Mi", "d", "-server-ug4aUT61h8yRk", "\"}"),
    ],
    counterexamples: samples![
        concat!("MIDTRANS_API_KEY=Mi", "d", "-xxxxxx-xxxxxxxxxxx-xx"),
        concat!("MIDTRANS_API_KEY=Mi", "d", "-serve"),
    ],
    rotation: Rotation {
        url: "https://dashboard.midtrans.com/settings/access-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static CLIENT_KEY: Pattern = Pattern {
    rule: public_rule(Words {
        id: "midtrans-client-key",
        kind: "Midtrans production client key",
        severity: Severity::Low,
        precision: Precision::VeryHigh,
        opens: "It is meant for the browser, and names the merchant.",
        aliases: &[],
    }),
    keywords: &["mid-client-"],
    regex: dashed!("Mid-client-[0-9A-Za-z_-]{10,20}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("MIDTRANS_API_KEY=Mi", "d-client-", "mr6x7KuR_8emf"),
        concat!("token => 'Mi", "d-client-", "0iFbWwCpry", "',"),
    ],
    counterexamples: samples![
        concat!("MIDTRANS_API_KEY=Mi", "d-client-", "xxxxxxxx_xxxx"),
        concat!("MIDTRANS_API_KEY=Mi", "d-client-", "0iFbWw"),
    ],
    rotation: Rotation {
        url: "https://dashboard.midtrans.com/settings/access-keys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
