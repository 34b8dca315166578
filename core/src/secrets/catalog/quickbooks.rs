//! Intuit QuickBooks: client secrets. Documentation: developer.intuit.com, 40 letters and digits beside the name.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static CLIENT_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "quickbooks-client-secret",
        kind: "QuickBooks client secret",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it signs in as your application and trades codes for the books of its users.",
        aliases: &[],
    }),
    keywords: &["quickbooks", "intuit", "qbo_"],
    regex: near!("quickbooks|intuit|qbo_", "[0-9A-Za-z]{40}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.8)],
    examples: samples![
        concat!("QUICKBOOKS_CLIENT_SECRET=", "yMZly3iBvWoV97uBFlqE4w4FRJb5cFQXaKDBs2el"),
        concat!("\"quickbooks_client_secret\": \"", "t9R3vVafyeo3DlCBOSyQ55bX6qOCoxIHWseseumE", "\""),
    ],
    counterexamples: samples![
        "QUICKBOOKS_CLIENT_SECRET=${QUICKBOOKS_CLIENT_SECRET}",
        concat!("See quickbooks client secret in the vault, build ", "4U6KRMZQ39sO7oZuD6HM9tH0oZaVkhioR0KYBdVO"),
    ],
    rotation: Rotation {
        url: "https://developer.intuit.com/app/developer/dashboard",
        steps: &["Create a new secret", "Put it where the old one is read", "Revoke the old one"],
    },
};
