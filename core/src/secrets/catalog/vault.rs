//! HashiCorp Vault: service, batch and recovery tokens. Documentation: developer.hashicorp.com/vault/docs/concepts/tokens.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static SERVICE_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "vault-service-token",
        kind: "Vault service token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads the secrets that its policies allow.",
        aliases: &["betterleaks:vault-service-token", "gitleaks:vault-service-token"],
    }),
    keywords: &["hvs."],
    regex: dashed!(r"hvs\.[0-9A-Za-z_-]{24,160}"),
    reach: Reach { left: 8, right: 176 },
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!(
            "VAULT_TOKEN=hv",
            "s.",
            "hV696i1Zh290X2QuUqOzr4YS0J-iLum3fJB1o0HlUw0u-Ue8uu3FvgZI8FU7",
            "SVK3dQoxIQuj_2_jsHhGTaioAWejtGnX3Yn"
        ),
        concat!(
            "token: \"hv",
            "s.",
            "yyDJ09HdFvBod3sJsQr6t8Xe_CmuyA7eTjubUCp06QO4ymR8kFz4jy-uQ7v3",
            "qDnKL-JQ0Hz1HgAi2f7j_2OXSBWDuMQ6FnX",
            "\""
        ),
        concat!("VAULT_TOKEN=hv", "s.", "4lSPUvGTDgNQ5rfrnbiDE1XB"),
    ],
    counterexamples: samples![
        concat!(
            "VAULT_TOKEN=hv",
            "s.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        ),
        concat!("VAULT_TOKEN=hv", "s.", "C9zNiWQ2Lud9XXFPhMmMVjd"),
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
        aliases: &["betterleaks:vault-batch-token", "gitleaks:vault-batch-token"],
    }),
    keywords: &["hvb."],
    regex: dashed!(r"hvb\.[0-9A-Za-z_-]{100,400}"),
    reach: Reach { left: 8, right: 416 },
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!(
            "VAULT_TOKEN=hv",
            "b.",
            "sp_zmqmarj369DjsqTy3D_WazTRpb0tBvwQ-KSK_NPZ9qA2pnj1dVNxe8faM",
            "XV2-E1RMSf1ViPnR2pQ--kfRNQ8CaYnqydHK040uA_GMFMf8t_T1N1BCuzq9",
            "D8VuxNK6SSuvlTrHoLa0"
        ),
        concat!(
            "- value: hv",
            "b.",
            "X-BOU_Se02jq1UrW8XrZ7Kj2soDsaDjjd3CyemGDbuqncXBJtXy5A4pELrlf",
            "4dMCRbevj151PF9f8I6NmSPBAsV9nl-ZSvbZ53yGADQo8z4K9l6eISsjNyea",
            "NRQ_oL39VF4lZYyhvFBC"
        ),
    ],
    counterexamples: samples![
        concat!(
            "VAULT_TOKEN=hv",
            "b.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        ),
        concat!("VAULT_TOKEN=hv", "b.", "9Rn25LGOiXOlW4gYn6yT__TRRmq-5zYqhM3"),
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
    examples: samples![
        concat!(
            "VAULT_TOKEN=hv",
            "r.",
            "7jZ9xPsNoGG3elBdzGvFfpZ7lhSMxtYUPc0Y6kM7F53SdJV2NTnZQAXV97gi",
            "s820AFKf6oVrLc9ZgBm6SA9z2TRZnCDTGYt"
        ),
        concat!(
            "export const token = 'hv",
            "r.",
            "neMuzHAgk7TVxQLGuCfQQq3YzGyNZbArywWJNGCFo9uOtNv4SSHGza1hLNwt",
            "IxoAf3PZa1oqW6O2qBbLa742D1BhobtyEGh",
            "';"
        ),
    ],
    counterexamples: samples![
        concat!(
            "VAULT_TOKEN=hv",
            "r.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        ),
        concat!("VAULT_TOKEN=hv", "r.", "d4wfTigWC388AaL4iMFDfjw"),
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

pub static LEGACY_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "vault-legacy-token",
        kind: "Vault token of the old form",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it reads the secrets that its policies allow.",
        aliases: &[],
    }),
    keywords: &["vault"],
    regex: near!("vault", r"[sbr]\.[0-9A-Za-z]{24}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("VAULT_API_TOKEN=", "s.KNhNWOIORz1DO2bhZL89z53D"),
        concat!("const vaultApiToken = '", "b.K3s1lqRCEBave0EhFjzXm0ht", "';"),
    ],
    counterexamples: samples![
        "VAULT_API_TOKEN=${VAULT_API_TOKEN}",
        concat!("See the vault token in the vault, build ", "b.K3s1lqRCEBave0EhFjzXm0ht"),
    ],
    rotation: Rotation {
        url: "https://developer.hashicorp.com/vault/docs/commands/token/revoke",
        steps: &[
            "Issue a new token with the same policies",
            "Put it where the old one is read",
            "Run `vault token revoke` on the old one",
        ],
    },
};
