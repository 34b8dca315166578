//! PubNub: keysets. Documentation: www.pubnub.com/docs/general/setup/account-setup.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static SECRET_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "pubnub-secret-key",
        kind: "PubNub secret key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it grants access to every channel of the keyset.",
        aliases: &[],
    }),
    keywords: &["sec-c-"],
    regex: padded!("sec-c-[0-9A-Za-z]{40,80}={0,2}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("PUBNUB_SECRET=se", "c-c-", "zfufYFGkzUChjN3DXEyeFQOAC2Eka037TDlTpOK1", "=="),
        concat!("Authorization: Bearer se", "c-c-", "BN2eQh0zFo6tbq5W7LzkiomW2nF1tyfCEnMyMdnZ", "M"),
    ],
    counterexamples: samples![
        concat!("PUBNUB_SECRET=se", "c-c-", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "=="),
        concat!("PUBNUB_SECRET=se", "c-c-", "BN2eQh"),
    ],
    rotation: Rotation {
        url: "https://admin.pubnub.com",
        steps: &["Create a new secret", "Put it where the old one is read", "Delete the old one"],
    },
};

pub static PUBLISH_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "pubnub-publish-key",
        kind: "PubNub publish key",
        severity: Severity::Medium,
        precision: Precision::VeryHigh,
        opens: "Without access control, whoever holds it writes into every channel.",
        aliases: &["trufflehog:pubnubpublishkey"],
    }),
    keywords: &["pub-c-"],
    regex: token!("pub-c-[0-9A-Za-z]{8}-(?:[0-9A-Za-z]{4}-){3}[0-9A-Za-z]{12}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("PUBNUB_API_KEY=pu", "b-c-", "sWWc8onR-lul1-SrKB-TwIH-WRxIuLCYiaAF"),
        concat!("- value: pu", "b-c-", "rplU6Fhm-Zq1e-IAs6-GUOV-WVB03M1ZLPqF"),
    ],
    counterexamples: samples![
        concat!("PUBNUB_API_KEY=pu", "b-c-", "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx"),
        concat!("PUBNUB_API_KEY=pu", "b-c-", "rplU6F"),
    ],
    rotation: Rotation {
        url: "https://admin.pubnub.com",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static SUBSCRIBE_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "pubnub-subscribe-key",
        kind: "PubNub subscribe key",
        severity: Severity::Low,
        precision: Precision::VeryHigh,
        opens: "Without access control, whoever holds it reads every channel.",
        aliases: &["trufflehog:pubnubsubscriptionkey"],
    }),
    keywords: &["sub-c-"],
    regex: token!("sub-c-[0-9A-Za-z]{8}-(?:[0-9A-Za-z]{4}-){3}[0-9A-Za-z]{12}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("PUBNUB_API_KEY=su", "b-c-", "u5SsWPba-e4ex-pulP-UPbz-0NLWEVb57vRn"),
        concat!("token => 'su", "b-c-", "QabP1m4r-GuES-xeWd-wZ10-2DukmuKYUZjT", "',"),
    ],
    counterexamples: samples![
        concat!("PUBNUB_API_KEY=su", "b-c-", "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx"),
        concat!("PUBNUB_API_KEY=su", "b-c-", "QabP1m"),
    ],
    rotation: Rotation {
        url: "https://admin.pubnub.com",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
