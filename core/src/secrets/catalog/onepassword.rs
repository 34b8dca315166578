//! 1Password: tokens of service accounts, account keys. Documentation: developer.1password.com/docs/service-accounts.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static SERVICE_ACCOUNT_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "1password-service-account-token",
        kind: "1Password service account token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads the items of the vaults that it was made for.",
        aliases: &["betterleaks:1password-service-account-token", "gitleaks:1password-service-account-token"],
    }),
    keywords: &["ops_eyj"],
    regex: padded!("ops_eyJ[0-9A-Za-z+/_-]{250,1200}={0,3}"),
    reach: Reach { left: 8, right: 1232 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!(
            "OP_SERVICE_ACCOUNT_TOKEN=op",
            "s_eyJ",
            "WalWuXuqIFW0eKSpdYmNwPEehQ4MKcPErzVfhUQZGiYqF7CuqY4VYqnwkd5u",
            "mgTbv1LySFFWvQiRJzWmCjXvcs0KtNBwlKKh4pECe3S0m8kadL864PxZ670F",
            "5ZtUK3hjUkOisnPp31iBlSmEspiY3gL5I9fqJbwa8rP2RChDC3eaS78J4JMt",
            "3n8Q7KOZerokCzKLadNKtA2USlC7PzZMVpQInJXMfCnUuMse5fcp1jDFPKJb",
            "nJS1tbqVQneXJfekGUDG3c7331wOV27pvNU5NPFYoxYonT2x2Vje6iSV4va5",
            "LGOdtGUfmgxZKiipYDxb"
        ),
        concat!(
            "token: \"op",
            "s_eyJ",
            "jhRZ9EpnVPvtUGtFHpLmKOPe7pkTMNTGu71DzEaAElc8g3jMMcVU04xOJwjF",
            "qCpkWwJs9AKvFqZenuIUApciB0iPdGypmzpCuL2tr9J186fUrb8LBpwvsWKP",
            "Yv7WIKJ3e8t2lJwQ7MIWh2zSnyQekmEYESlyx3bz56rsdh7zzTbBxCyNaEWo",
            "nPx1XdJKGhPysgAhmy9zrvNVCmw8NZSXTno4dCDVeRPtqpPi6EekKOVXhR6F",
            "QTz7HqM0w2LHmbAh5cjOtUrg5bnkuM8vEIIXDslwXhBuJkYxOPQ3CyT6Vh6O",
            "eXIjkrv2QUymZqIBICwk",
            "\""
        ),
    ],
    counterexamples: samples![
        concat!(
            "OP_SERVICE_ACCOUNT_TOKEN=op",
            "s_eyJxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        ),
        concat!(
            "OP_SERVICE_ACCOUNT_TOKEN=op",
            "s_eyJ",
            "Ah4wPE1EbVCHkqvigLpdBGSaRTKzitogXjy5YZ1T6XcPvNidAwLI124NZEKp",
            "ybbUadpMHur997vYqE6i"
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
        aliases: &["betterleaks:1password-secret-key", "gitleaks:1password-secret-key"],
    }),
    keywords: &["a3-"],
    regex: dashed!("A3-[0-9A-Z]{6}-(?:[0-9A-Z]{11}|[0-9A-Z]{6}-[0-9A-Z]{5})(?:-[0-9A-Z]{5}){3}"),
    reach: Reach { left: 8, right: 48 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("OP_SECRET_KEY=A", "3-", "T73DDG", "-", "HM3WDD", "-", "IL0ZT", "-", "PMJ02", "-", "4W8ZW", "-", "ND2EH"),
        concat!(
            "export const token = 'A",
            "3-",
            "W0TT9M",
            "-",
            "P98SLX",
            "-",
            "GPXE6",
            "-",
            "XIZ9A",
            "-",
            "WZ4S2",
            "-",
            "IWGIX",
            "';"
        ),
    ],
    counterexamples: samples![
        concat!("OP_SECRET_KEY=A", "3-XXXXXX-XXXXXX-XXXXX-XXXXX-XXXXX-XXXXX"),
        concat!("OP_SECRET_KEY=A", "3-", "NWB197", "-", "3CR0LC", "-", "2W2QK", "-", "QSDD2", "-", "X2TP1", "-", "XM7R"),
    ],
    rotation: Rotation {
        url: "https://my.1password.com/developer-tools",
        steps: &["Regenerate the secret key in the account settings", "Sign in again on all devices"],
    },
};

pub static RECOVERY_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "1password-recovery-key",
        kind: "1Password recovery key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it opens the account anew, without its password.",
        aliases: &[],
    }),
    keywords: &["1prk-"],
    regex: dashed!("1PRK(?:-[0-9A-Z]{4}){13}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("OP_RECOVERY=1P", "RK-", "3N5U-OPFP-QDK1-7W1N-TLAP-NWBQ-POKQ-V56G-KO11-3C2F-KF54-OPJH-", "MFLF"),
        concat!("token: \"1P", "RK-", "XSA8-F88R-1BMR-S7VA-RORI-7TV0-TRTX-5F5W-723J-WJAK-S20U-XA2U-", "H2JM", "\""),
    ],
    counterexamples: samples![concat!("OP_RECOVERY=1P", "RK-7G2H-UVJX-2DPP-UZJ")],
    rotation: Rotation {
        url: "https://my.1password.com/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
