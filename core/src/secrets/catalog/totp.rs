//! Seeds of one-time passwords, whoever issues them. Format: RFC 4648 base32 in an `otpauth` address or under a name that says so.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "totp-secret",
        kind: "TOTP secret",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it makes the one-time passwords of the account: the second factor is worth nothing any more.",
        aliases: &[],
    }),
    keywords: &["totp", "otp_", "_otp", "2fa", "mfa", "authenticator"],
    regex: near!("totp|otp_|_otp|2fa|mfa|authenticator", "[A-Z2-7]{16,80}={0,6}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0), Validator::Holds(seed)],
    examples: samples![
        concat!("IBC_TOTP_SECRET=", "NLOKAOWGLRB6HZXR4R2YNNH5PSSA6CVZ"),
        concat!("\"totp_secret\": \"", "LQZVP5SWJCYAN4BFHKM3RO2F3S", "\""),
        concat!("MFA_SECRET_KEY = '", "4XNUEP6B6TJQPA3A", "'"),
    ],
    counterexamples: samples![
        concat!("CHECKSUM=", "4LIVX25SDWCFZMVW6LKEFDKFAGYK3EJP"),
        "TOTP_SECRET=AUTHENTICATORSECRETX",
        "TOTP_SECRET=${TOTP_SECRET}",
    ],
    rotation: Rotation {
        url: "",
        steps: &["Remove the authenticator from the account and enrol a new one", "Keep the new seed in a secret store only"],
    },
};

pub static URI: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "totp-uri",
        kind: "TOTP enrolment address",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it makes the one-time passwords of the account: the second factor is worth nothing any more.",
        aliases: &[],
    }),
    keywords: &["otpauth://"],
    regex: r"otpauth://[ht]otp/[^\s<>\x22'\\]{0,160}?[?&]secret=(?<secret>[A-Za-z2-7]{16,80})",
    reach: Reach { left: 8, right: 320 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("otpauth://totp/Example:alice?", "secret=", "ERVT4IFAUKPGK42543JUARTMHXWPF73Q", "&issuer=Example"),
        concat!("qr = \"otpauth://hotp/svc?issuer=X&", "secret=", "CLRSQUEQXO7ODQJNSKOM", "\""),
    ],
    counterexamples: samples![concat!("otpauth://totp/Example:alice?", "secret=SECRET&issuer=Example")],
    rotation: Rotation {
        url: "",
        steps: &["Remove the authenticator from the account and enrol a new one", "Keep the new seed in a secret store only"],
    },
};

/// Real seeds carry a digit: a name in capitals does not.
fn seed(secret: &str) -> bool {
    secret.bytes().any(|byte| byte.is_ascii_digit()) && secret.bytes().any(|byte| byte.is_ascii_uppercase())
}
