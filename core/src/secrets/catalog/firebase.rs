//! Firebase Cloud Messaging: server keys of the older API. Documentation: firebase.google.com/docs/cloud-messaging/auth-server.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static SERVER_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "firebase-server-key",
        kind: "Firebase Cloud Messaging server key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it sends push messages to every device of the app.",
        aliases: &[],
    }),
    keywords: &[":apa91b"],
    regex: dashed!("AAAA[0-9A-Za-z_-]{7}:APA91b[0-9A-Za-z_-]{120,180}"),
    reach: Reach { left: 24, right: 200 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!(
            "FCM_SERVER_KEY=AA",
            "AAj",
            "sPTL_p:APA91bZcWWOE_TPiOl-YX2FeOhM5L1rrZYI4mkAKka4vwnS76QcH3",
            "MbVNw7XSWng-aHE5GewdPh90L4B87Vc-kvCPBVysMnzRWcWtxn8vDixDEz7B",
            "1C_5gj6EJn-YJyzaC"
        ),
        concat!(
            "- value: AA",
            "AAL",
            "W8FLz_:APA91byj0Wc8cZGp_TZzUKkqANCHxGpD8BwJUDiA44h8n_gKzQl-c",
            "67zCZvZKcC_gXrfzHJwXOAfSL--_SjwK7qQ2eYxZPbZNTf2AFn5_9zoOwohb",
            "-qQiXj5GC6IQxPc"
        ),
    ],
    counterexamples: samples![concat!("FCM_SERVER_KEY=AA", "AAMD3l3_N:APA91bDnBmXCbDowq_gKHRAEAjLYcG5snY")],
    rotation: Rotation {
        url: "https://console.firebase.google.com/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
