//! HashiCorp Vault: service, batch and recovery tokens. Format: developer.hashicorp.com/vault/docs/concepts/tokens.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static SERVICE_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "vault-service-token",
        kind: "Vault service token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads the secrets that its policies allow.",
        aliases: &["gitleaks:vault-service-token"],
    }),
    keywords: &["hvs."],
    regex: dashed!(r"hvs\.[0-9A-Za-z_-]{24,160}"),
    reach: Reach { left: 8, right: 176 },
    validators: &[Validator::Entropy(3.5)],
    examples: &[
        concat!(
            "VAULT_TOKEN=hv",
            "s.",
            "e5vc0wUv22A9eP5drvciZ1rjeG0jqKkUY0iv_wfZrN65mPB8aOTDoftbQ4DH",
            "oAfqBakFrlTkoaZJo2c6EWk7pRTWN6PVK4X"
        ),
        concat!(
            "token: \"hv",
            "s.",
            "ZViSQaWEF7izI_FFUGsqf6h8_AaVnl5aGoZctO_7lnWf6YB72Tsa7xhGeEyQ",
            "4BeNykoilhReWsrE1-II_ilmvPikcmhfUIo",
            "\""
        ),
        concat!("VAULT_TOKEN=hv", "s.", "RRDtVuWDOw0x0oDiLaFRND7F"),
    ],
    counterexamples: &[
        concat!(
            "VAULT_TOKEN=hv",
            "s.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        ),
        concat!("VAULT_TOKEN=hv", "s.", "ai1m3172tJI9DIj6Bm6VzXT"),
    ],
    rotation: Rotation {
        url: "",
        steps: &[
            "Issue a new token with the same policies",
            "Put it where the old one is read",
            "Run `vault token revoke` on the old one",
        ],
    },
};

pub static BATCH_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "vault-batch-token",
        kind: "Vault batch token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads the secrets that its policies allow.",
        aliases: &["gitleaks:vault-batch-token"],
    }),
    keywords: &["hvb."],
    regex: dashed!(r"hvb\.[0-9A-Za-z_-]{100,400}"),
    reach: Reach { left: 8, right: 416 },
    validators: &[Validator::Entropy(3.5)],
    examples: &[
        concat!(
            "VAULT_TOKEN=hv",
            "b.",
            "5YRh2zORymdy7O_ei0HSTwn3Ot4n8z8b0BdIZi9w6oDTteLvC1lsBc2WwGE3",
            "tzfylNLLcB3D17sFVgl_RjOrcC7_m_8Q3wdhdSC1iXDf6FbbAmCGMOrbX0YC",
            "N58FMc93tTGrgttf9uIq"
        ),
        concat!(
            "- value: hv",
            "b.",
            "QW29uWeGMrwacnxM69Ub_JotyBjfo7s3tIPV3PwQgNMX5441_RWx8oYX9V96",
            "zDT4zUEs_74WEuk5jm4z81wi2zgEArNZtImyhRG-f3cQDsru1ZjnDlNtTyVq",
            "oZB4Dejc9sYmmGRdaGDz"
        ),
    ],
    counterexamples: &[
        concat!(
            "VAULT_TOKEN=hv",
            "b.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        ),
        concat!("VAULT_TOKEN=hv", "b.", "C4df1TrxH2di973Gv6ip7hFRCMecZMZE99X"),
    ],
    rotation: Rotation {
        url: "",
        steps: &[
            "Issue a new token with the same policies",
            "Put it where the old one is read",
            "Run `vault token revoke` on the old one",
        ],
    },
};

pub static RECOVERY_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "vault-recovery-token",
        kind: "Vault recovery token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it does everything while the server is in recovery.",
        aliases: &[],
    }),
    keywords: &["hvr."],
    regex: dashed!(r"hvr\.[0-9A-Za-z_-]{24,160}"),
    reach: Reach { left: 8, right: 176 },
    validators: &[Validator::Entropy(3.5)],
    examples: &[
        concat!(
            "VAULT_TOKEN=hv",
            "r.",
            "BNPTq3yEH6l7KpQ-BoMUfH_mYNBOUPCcp_Bt1AWh0_X3cs18SSX9_P5kImZS",
            "vzvZXqGm9mtn40JLx-AZYnXUTg2LT3OyRPi"
        ),
        concat!(
            "export const token = 'hv",
            "r.",
            "wxlGMzeL2lbQJqO2O_7eLFZEYzj7HMGRM2NnP4H86aSRHh57PmuCAVfZkwGy",
            "lBd9Q3NAp76VN7UZt_MxLhYQPS3NSM9DoYZ",
            "';"
        ),
    ],
    counterexamples: &[
        concat!(
            "VAULT_TOKEN=hv",
            "r.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        ),
        concat!("VAULT_TOKEN=hv", "r.", "xuA0lnRuFJe4MlDCPSVzrIs"),
    ],
    rotation: Rotation {
        url: "",
        steps: &[
            "Issue a new token with the same policies",
            "Put it where the old one is read",
            "Run `vault token revoke` on the old one",
        ],
    },
};
