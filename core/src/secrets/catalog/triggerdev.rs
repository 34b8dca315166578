//! Trigger.dev: secret keys, personal access tokens. Documentation: trigger.dev/docs/apikeys.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static SECRET_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "triggerdev-secret-key",
        kind: "Trigger.dev secret key",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it starts and reads the tasks of the environment.",
        aliases: &[],
    }),
    keywords: &["tr_dev_", "tr_prod_", "tr_stg_", "tr_preview_"],
    regex: token!("tr_(?:dev|prod|stg|preview)_[0-9A-Za-z]{20,24}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("TRIGGERDEV_SECRET=tr", "_", "prod_TxM4HO1n94u2CcBgsgfW2f4"),
        concat!("- value: tr", "_", "preview_Kz1ueUqNp20deUjx82yj"),
    ],
    counterexamples: samples![
        concat!("TRIGGERDEV_SECRET=tr", "_", "xxxx_xxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("TRIGGERDEV_SECRET=tr", "_", "previe"),
    ],
    rotation: Rotation {
        url: "https://cloud.trigger.dev/account/tokens",
        steps: &["Create a new secret", "Put it where the old one is read", "Delete the old one"],
    },
};

pub static PERSONAL_ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "triggerdev-personal-access-token",
        kind: "Trigger.dev personal access token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it deploys tasks and reads the environment of the projects.",
        aliases: &[],
    }),
    keywords: &["tr_pat_"],
    regex: token!("tr_pat_[0-9A-Za-z]{20,48}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("TRIGGERDEV_API_TOKEN=tr", "_pat_", "wvEXbMRwD2qVVZINmdwBk"),
        concat!("token: \"tr", "_pat_", "mixqnDBQ0BiWlxqNQEFm", "\""),
    ],
    counterexamples: samples![
        concat!("TRIGGERDEV_API_TOKEN=tr", "_pat_", "xxxxxxxxxxxxxxxxxxxxx"),
        concat!("TRIGGERDEV_API_TOKEN=tr", "_pat_", "mixqnD"),
    ],
    rotation: Rotation {
        url: "https://cloud.trigger.dev/account/tokens",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
