//! BrowserStack: access keys. Documentation: browserstack.com/docs.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "browserstack-access-key",
        kind: "BrowserStack access key",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it runs tests at your expense and reads their recordings.",
        aliases: &["trufflehog:browserstack"],
    }),
    keywords: &["browserstack", "browser_stack", "browser-stack"],
    regex: near!("browser_?-?stack", "[0-9A-Za-z]{20}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("BROWSERSTACK_ACCESS_KEY=", "JuhXDIzE1EKLcOzIZNrS"),
        concat!("\"browserstack_access_key\": \"", "9Lq8Zh0pfVNjvfAIVmMz", "\""),
        concat!("browserstack_access_key := \"", "mw0t01djNq4biOfermSL", "\""),
    ],
    counterexamples: samples![
        "BROWSERSTACK_ACCESS_KEY=${BROWSERSTACK_ACCESS_KEY}",
        concat!("See browserstack access key in the vault, build ", "AZYhAed2XQuB2I8vBImv"),
    ],
    rotation: Rotation {
        url: "https://www.browserstack.com/accounts/profile/details",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
