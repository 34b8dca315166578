//! Close: API keys. Documentation: developer.close.com.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "closecrm-api-key",
        kind: "Close API key",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it reads and changes the leads and calls.",
        aliases: &[],
    }),
    keywords: &["closecrm", "close_", "close.", "closeio", "close-"],
    regex: named!("close", r"api_[0-9A-Za-z]{18,26}\.[0-9A-Za-z]{18,26}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("CLOSE_API_KEY=ap", "i_B", "8g94GFLQuSBlm8QtD.1OObdxIzhw061CTVc7i"),
        concat!("\"close_api_key\": \"ap", "i_p", "uCCMnE1e0DIQlwbWjj.zTyMgbzPcOga4elQqCu7MB", "\""),
        concat!("close_api_key: ap", "i_y", "IRCKjUc75KsxTC4DUWz.n1FI1s1biAk2wvf4HxEB"),
    ],
    counterexamples: samples![
        "CLOSE_API_KEY=${CLOSE_API_KEY}",
        concat!("See close api key in the vault, build ", "ap", "i_5", "uv15lRsBnETqUXHtW.GIsZuFjMwglK2C7DpZtxH"),
    ],
    rotation: Rotation {
        url: "https://app.close.com/settings/developer/api-keys/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
