//! Ruby on Rails: the key that decrypts the credentials. Documentation: guides.rubyonrails.org/security.html.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static MASTER_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "rails-master-key",
        kind: "Rails master key",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it decrypts the credentials that stand encrypted in the repository.",
        aliases: &[],
    }),
    keywords: &["rails_master"],
    regex: near!("rails_master", "[0-9a-f]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("RAILS_MASTER_API_KEY=", "2d9e3fea1b03f5cc245d19d7692538e5"),
        concat!("\"rails_master_api_key\": \"", "f341af466514c214a3472bf7e7af9c50", "\""),
    ],
    counterexamples: samples![
        "RAILS_MASTER_API_KEY=${RAILS_MASTER_API_KEY}",
        concat!("See the rails key in the vault, build ", "f341af466514c214a3472bf7e7af9c50"),
    ],
    rotation: Rotation {
        url: "https://guides.rubyonrails.org/security.html#custom-credentials",
        steps: &[
            "Run `rails credentials:edit` with a new key",
            "Rotate each credential in the file: they were readable",
            "Put the new key where the old one is read",
        ],
    },
};
