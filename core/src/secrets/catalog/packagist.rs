//! Private Packagist: tokens. Documentation: the pages on the API and on authentication of Private Packagist.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "packagist-api-secret",
        kind: "Private Packagist API secret",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "With its key it manages the packages and members of the organisation.",
        aliases: &[],
    }),
    keywords: &["packagist_acs_"],
    regex: token!("packagist_acs_[0-9A-Fa-f]{64,96}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("PACKAGIST_SECRET=pa", "ckagist_acs_", "d21F5cBFe335ed2C116c95A900CF5FB9E6F74d3F", "9d2d3Bcc1c203B2EBD1d40BADB"),
        concat!("token: \"pa", "ckagist_acs_", "AE89ac23a9532Eb4Da91d78a3adaEaf4ED1BEDde", "6bDFd1be97C3AaFDb7B864EaEF", "\""),
    ],
    counterexamples: samples![
        concat!("PACKAGIST_SECRET=pa", "ckagist_acs_", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "xxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("PACKAGIST_SECRET=pa", "ckagist_acs_", "AE89ac"),
    ],
    rotation: Rotation { url: "", steps: &["Create a new secret", "Put it where the old one is read", "Delete the old one"] },
};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "packagist-api-key",
        kind: "Private Packagist API key",
        severity: Severity::Low,
        precision: Precision::VeryHigh,
        opens: "It names the key; its secret mostly stands beside it.",
        aliases: &[],
    }),
    keywords: &["packagist_ack_"],
    regex: token!("packagist_ack_[0-9A-Fa-f]{28,32}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("PACKAGIST_API_KEY=pa", "ckagist_ack_", "1edC14EC1F668EB4938540Aadd5FF"),
        concat!("- value: pa", "ckagist_ack_", "AEc0B473AadCeBb62ED35Fb097Cf"),
    ],
    counterexamples: samples![
        concat!("PACKAGIST_API_KEY=pa", "ckagist_ack_", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("PACKAGIST_API_KEY=pa", "ckagist_ack_", "AEc0B4"),
    ],
    rotation: Rotation { url: "", steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"] },
};

pub static READ_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "packagist-read-token",
        kind: "Private Packagist read token",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it downloads the private packages of the organisation.",
        aliases: &[],
    }),
    keywords: &["packagist_ort_"],
    regex: token!("packagist_ort_[0-9A-Fa-f]{68}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!(
            "PACKAGIST_API_TOKEN=pa",
            "ckagist_ort_",
            "ce2f4498574Ee57B7Db3f182644f08B098Dd717d",
            "8fA379D65e31D4Fa9Fc97dFe3A6A"
        ),
        concat!("token: \"pa", "ckagist_ort_", "fBCFA0cbAB45Bbb979AeaaabE30DEfc2AEe8B4F2", "FAe9bcdFcbEBD2863E3E0053CEa6", "\""),
    ],
    counterexamples: samples![
        concat!(
            "PACKAGIST_API_TOKEN=pa",
            "ckagist_ort_",
            "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "xxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        ),
        concat!("PACKAGIST_API_TOKEN=pa", "ckagist_ort_", "fBCFA0"),
    ],
    rotation: Rotation { url: "", steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"] },
};

pub static UPDATE_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "packagist-update-token",
        kind: "Private Packagist update token",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it downloads the private packages and has them read anew.",
        aliases: &[],
    }),
    keywords: &["packagist_out_", "packagist_uut_", "packagist_cut_"],
    regex: token!("packagist_(?:out|uut|cut)_[0-9A-Fa-f]{68}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!(
            "PACKAGIST_API_TOKEN=pa",
            "ckagist_",
            "cut_90cF916E2CCA8A62Bfbe5d2feBEaae58cb78",
            "2105F5cba3B0AaaF50aBc3109eFf6049"
        ),
        concat!(
            "Authorization: Bearer pa",
            "ckagist_",
            "cut_c744d2634B71AE8fad0fFcD87efB289A2e7b",
            "cCFEadf83315D064A80a1FFb615eB99A"
        ),
    ],
    counterexamples: samples![
        concat!(
            "PACKAGIST_API_TOKEN=pa",
            "ckagist_",
            "xxx_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        ),
        concat!("PACKAGIST_API_TOKEN=pa", "ckagist_", "cut_c7"),
    ],
    rotation: Rotation { url: "", steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"] },
};
