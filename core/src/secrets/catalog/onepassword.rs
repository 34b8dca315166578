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
            "ip2nXCQ3KkWLCyVKIDJI8KTkzOZ5JoASXbWf0p7PsRK34iQo525zRFJXuSqz",
            "VMrifnSik4WrTI6vL76QnKdy6xVFuOAge0qtGKjFtL78qosba6blwrfYN22w",
            "Xr6zDLH1hTFPn1gjOKBpBh72JrUxpxZew9bWZ44j11VHU2lpyf8oQ7LgfT6u",
            "fUVNmBRoDXTU4LnPORV4M26TLJcNfFXNTaG62h64Q0kDb9hbgjNS0ZnPPoQq",
            "GtJhO5Ni1Gp9nCodJlBg29N7L0pdG9jdSIJnsam8DYayUrRG6VtmPNHuDfCi",
            "vIp7WdSGgVOEPHozlUi9"
        ),
        concat!(
            "token: \"op",
            "s_eyJ",
            "mrZHtzGim8QeBdrJsjP3wtXDBgQKY24moof966eR0ILxPgqiEAH8bFQ5AR0S",
            "HzuZGIhAsmoNzcfPXDN9ri5eGIYdT1ED8MuXArCcFA6mpf85EWfrLvxPDymD",
            "Cxx0oHlz8I2YFtKSNMOFPkOCyHmchjqdgB1nxnLd54fJcDFaevhrKtdlIF3W",
            "URCETd2o4Gyv6UeLBGlgMGwogHqjhdk32kwwQFMsvI4KW5aCiA3GiCSZDR0X",
            "psJTCn76NDUwdh7mQB8y3Y3iQLdWfgcqqpvhkL2c6DTK0VgACrjYeU8zyL0G",
            "27wgW9Rr5YBiCmerlKeZ",
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
            "E2rn3k4es2KXExHrRDq8T2K8iwWlZ59VQwR0j2hO0XegMHsF303a5uOiVFAW",
            "TKrFfT8p2lnS01p47zuC"
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
        concat!("OP_SECRET_KEY=A", "3-", "B2AV03", "-", "BMJ536", "-", "03V3W", "-", "UEI1I", "-", "WONMC", "-", "HMIHG"),
        concat!(
            "export const token = 'A",
            "3-",
            "KSQAWR",
            "-",
            "RDNADH",
            "-",
            "DQR2X",
            "-",
            "3WWUZ",
            "-",
            "3NTG6",
            "-",
            "P3FJ4",
            "';"
        ),
    ],
    counterexamples: &[
        concat!("OP_SECRET_KEY=A", "3-XXXXXX-XXXXXX-XXXXX-XXXXX-XXXXX-XXXXX"),
        concat!("OP_SECRET_KEY=A", "3-", "BX98S6", "-", "F78TQI", "-", "1M7C7", "-", "TV8QX", "-", "0BD0D", "-", "ORX0"),
    ],
    rotation: Rotation {
        url: "https://my.1password.com/developer-tools",
        steps: &["Regenerate the secret key in the account settings", "Sign in again on all devices"],
    },
};
