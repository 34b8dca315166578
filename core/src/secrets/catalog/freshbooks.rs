//! FreshBooks: tokens and client secrets. Documentation: freshbooks.com/api/authentication.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "freshbooks-access-token",
        kind: "FreshBooks token",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it reads and changes invoices and clients.",
        aliases: &["gitleaks:freshbooks-access-token", "trufflehog:freshbooks"],
    }),
    keywords: &["freshbooks"],
    regex: near!("freshbooks", "[0-9a-z]{64}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("FRESHBOOKS_CLIENT_SECRET=", "h45tpyye5yapd6ne5p51mltvh35xt78q18k3ct81hea2mjatzjskiss3naeh", "l4gs"),
        concat!("\"freshbooks_client_secret\": \"", "wqox4rm03cvfuohhtaxu6ipo4s4m0pyi1qw0b4wkr3kfmxentac7x082effi", "z6yv", "\""),
        concat!("const freshbooksClientSecret = '", "o6q4x0141zxsv95evvgxzvoygplnd5loh7cq8uxeb7pvy4hc25suf33ixqhw", "d9nm", "';"),
    ],
    counterexamples: samples![
        "FRESHBOOKS_CLIENT_SECRET=${FRESHBOOKS_CLIENT_SECRET}",
        concat!(
            "See freshbooks client secret in the vault, build ",
            "ykz4164qiwu063zemk8agg23nvxk3952ib19eeapb8tatqs2wi27u0l2p5eeopfv"
        ),
    ],
    rotation: Rotation {
        url: "https://my.freshbooks.com/#/developer",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
