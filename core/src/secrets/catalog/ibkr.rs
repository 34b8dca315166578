//! Interactive Brokers: passwords of the gateway. Format: the names in the configuration of IBC.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static PASSWORD: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "ibkr-password",
        kind: "Interactive Brokers password",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it, where no second factor is asked for, trades with your money.",
        aliases: &[],
    }),
    keywords: &["ibpassword", "ib_password", "tws_password", "twspassword", "ibkr_password", "ibkr_pass", "ibkrpassword"],
    regex: r"(?i:\b{start-half}(?:[A-Z0-9]{1,16}_)?(?:ib_?password|tws_?password|ibkr_?pass(?:word)?))[\x22']?[ \t]{0,4}[:=][ \t]{0,4}[\x22']?(?<secret>[^\s\x22'\x60$<>{}()*,;#]{6,64})(?:[\s\x22'\x60;,#]|$)",
    reach: Reach { left: 24, right: 96 },
    validators: &[Validator::Entropy(2.5), Validator::Holds(super::mixed)],
    examples: samples![concat!("IbPassword=", "XR9", "7x", "No9Fxa"), concat!("TWS_PASSWORD=\"", "UwkA", "9k", "OVOlpOeM", "\"")],
    counterexamples: samples![
        "IbPassword=",
        "IB_PASSWORD=${IB_PASSWORD}",
        "IbPassword=your_password",
        "IB_PASSWORD = os.environ[\"IB_PASSWORD\"]",
    ],
    rotation: Rotation {
        url: "https://www.interactivebrokers.com/sso/Login",
        steps: &["Change the password in the client portal", "Keep the new one in a secret store, not in the configuration"],
    },
};
