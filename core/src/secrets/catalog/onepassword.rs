//! 1Password: tokens of service accounts, account keys. Format: developer.1password.com/docs/service-accounts.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static SERVICE_ACCOUNT_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "1password-service-account-token",
        kind: "1Password service account token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads the items of the vaults that it was made for.",
        aliases: &["gitleaks:1password-service-account-token"],
    }),
    keywords: &["ops_eyj"],
    regex: padded!("ops_eyJ[0-9A-Za-z+/_-]{250,1200}={0,3}"),
    reach: Reach { left: 8, right: 1232 },
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!(
            "OP_SERVICE_ACCOUNT_TOKEN=op",
            "s_eyJ",
            "a1y2ujZq3a6xymexMNKTKs7QtpcBU9uUnE0qwsIMSZk4p2nXCQ3KkWLCyVKI",
            "DJI8KTkzOZ5JoASXbWf0p7PsRK34iQo525zRFJXuSqzVMrifnSik4WrTI6vL",
            "76QnKdy6xVFuOAge0qtGKjFtL78qosba6blwrfYN72wXr6zDLH1hTFPn1gjO",
            "KBpBh72JrUxpxZew9bWZ44jY1VHU2lpyf8oQ7LgfT6ufUVNmBRoDXTU4LnPO",
            "RV4M26TLJcNfFXNTaG62h64Q0kDb9hbgjNS0ZnPPoQqGtJhO5Ni1Gp9nCodJ",
            "lBg29N7L0pdG9jdSIJnm"
        ),
        concat!(
            "token: \"op",
            "s_eyJ",
            "2ayUrRG6VtmPNHuDfCivIp7WdSGgVOEPHozlUiSi9g4rZHtzGim8QeBdrJsj",
            "P3wtXDBgQKY24moof966eR0ILxPgqiEAH8bFQ5AR0SHzuZGIhAsmoNzcfPXD",
            "N9ri5eGIYdT1ED8MuXArCcFA6mpf85EWfrLvxPDy7DCxx0oHlz8I2YFtKSNM",
            "OFPkOCyHmchjqdgB1nxnLdA4fJcDFaevhrKtdlIF3WURCETd2o4Gyv6UeLBG",
            "lgMGwogHqjhdk32kwwQFMsvI4KW5aCiA3GiCSZDR0XpsJTCn76NDUwdh7mQB",
            "8y3Y3iQLdWfgcqqpvhkc",
            "\""
        ),
    ],
    counterexamples: &[
        concat!(
            "OP_SERVICE_ACCOUNT_TOKEN=op",
            "s_eyJxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        ),
        concat!(
            "OP_SERVICE_ACCOUNT_TOKEN=op",
            "s_eyJ",
            "OK0VgACrjYeU8zyL0G27wgW9Rr5YBiCmerlKexmZ1R2rn3k4es2KXExHrRDq",
            "8T2K8iwWlZ59VQwR0j2u"
        ),
    ],
    rotation: Rotation {
        url: "https://my.1password.com/developer-tools",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static SECRET_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "1password-secret-key",
        kind: "1Password secret key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it, with the password, opens the account.",
        aliases: &["gitleaks:1password-secret-key"],
    }),
    keywords: &["a3-"],
    regex: dashed!("A3-[0-9A-Z]{6}-(?:[0-9A-Z]{11}|[0-9A-Z]{6}-[0-9A-Z]{5})(?:-[0-9A-Z]{5}){3}"),
    reach: Reach { left: 8, right: 48 },
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("OP_SECRET_KEY=A", "3-", "I7S5A5", "-", "NR5FPP", "-", "AUM4C", "-", "BAV03", "-", "2MJ5B", "-", "443V0"),
        concat!(
            "export const token = 'A",
            "3-",
            "UEEI1I",
            "-",
            "CONMMO",
            "-",
            "GIHL8",
            "-",
            "KQAWR",
            "-",
            "SDNAR",
            "-",
            "55QRD",
            "';"
        ),
    ],
    counterexamples: &[
        concat!("OP_SECRET_KEY=A", "3-XXXXXX-XXXXXX-XXXXX-XXXXX-XXXXX-XXXXX"),
        concat!("OP_SECRET_KEY=A", "3-", "3XWWUZ", "-", "6NTGH7", "-", "4FJB4", "-", "B98S6", "-", "M78TF", "-", "CJMC"),
    ],
    rotation: Rotation {
        url: "https://my.1password.com/developer-tools",
        steps: &["Regenerate the secret key in the account settings", "Sign in again on all devices"],
    },
};
