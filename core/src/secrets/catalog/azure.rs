//! Microsoft Azure: account keys, secrets of applications, shared access signatures, tokens of DevOps. Documentation: learn.microsoft.com/azure/storage, /entra.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static STORAGE_ACCOUNT_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "azure-storage-account-key",
        kind: "Azure storage account key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads, changes and deletes everything in the storage account.",
        aliases: &["betterleaks:azure-storage-account-key"],
    }),
    keywords: &["accountkey", "storage_key", "storage-key", "storagekey", "account_key", "account-key"],
    regex: r"(?i:(?:account|storage)[_\- ]?key)[\x22']{0,2}[ \t]{0,8}[:=][ \t]{0,8}[\x22']?(?<secret>[0-9A-Za-z+/]{86}==)",
    reach: Reach { left: 24, right: 128 },
    validators: &[Validator::Entropy(4.0), Validator::Holds(not_the_emulator)],
    examples: samples![
        concat!(
            "DefaultEndpointsProtocol=https;AccountName=acme;AccountKey=",
            "nKfDR+TPeiOkMh4K8469EmrWVCpkstvnNX9RS5fugTG8",
            "AwpJnpIZle+fUGYY246PqK8SLPw2Z1j8uhwNaXGptw==",
            ";EndpointSuffix=core.windows.net"
        ),
        concat!(
            "AZURE_STORAGE_KEY=\"",
            "DftWLoD9n/6H3ZT0a7dtgS72tsh81gEQM2z67eZtm8hl",
            "Iamc9WlDIG/qKGhwiQNksMMWCNAcIdarpPBxToQhSg==",
            "\""
        ),
    ],
    counterexamples: samples![
        concat!("AccountKey=", "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==;"),
        concat!("AccountKey=", "xKaeQw6U839qDx1M6ktV", ";"),
    ],
    rotation: Rotation {
        url: "https://portal.azure.com",
        steps: &["Regenerate the key in the portal", "Put the new key where the old one is read"],
    },
};

pub static AD_CLIENT_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "azure-ad-client-secret",
        kind: "Azure AD client secret",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it, with the ids of the tenant and the application, signs in as the application.",
        aliases: &["betterleaks:azure-ad-client-secret", "gitleaks:azure-ad-client-secret"],
    }),
    keywords: &["0q~", "1q~", "2q~", "3q~", "4q~", "5q~", "6q~", "7q~", "8q~", "9q~"],
    regex: "(?:^|[^0-9A-Za-z_~.-])(?<secret>[0-9A-Za-z_~.]{3}[0-9]Q~[0-9A-Za-z_~.-]{31,34})(?:[^0-9A-Za-z_~.-]|$)",
    reach: Reach { left: 8, right: 48 },
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("AZURE_CLIENT_SECRET=", "yq8", "8Q~", "XrWPwI7qGqREkYDv4faTn3EQ5zcAY9L3f", "q"),
        concat!("\"clientSecret\": \"", "0UZ", "7Q~", "sApAMgwQlvdeFuyyg5VU1dzi7KduFvAtqb", "\""),
    ],
    counterexamples: samples![concat!("AZURE_CLIENT_SECRET=", "DuO", "8Q~", "77SQJq5QRFZ3")],
    rotation: Rotation {
        url: "https://entra.microsoft.com",
        steps: &["Create a new client secret in the app registration", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static SAS_SIGNATURE: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "azure-sas-signature",
        kind: "Azure shared access signature",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds the address does with the storage what the signature allows, until it expires.",
        aliases: &[],
    }),
    keywords: &["&sig=", "?sig="],
    regex: "(?:[?&](?:sv|sr|sp|se|st|ss|srt|spr|skn)=[0-9A-Za-z%:.+/_-]{1,128}){2,14}&sig=(?<secret>[0-9A-Za-z%+/]{43,90}(?:%3[Dd]|=))",
    reach: Reach { left: 2200, right: 100 },
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!(
            "https://acme.blob.core.windows.net/c?sv=2024-11-04&sr=c&sp=rl&se=2027-01-01&",
            "sig=",
            "k8Skx23HzMbA4Sb2ZnQu%2BY",
            "Kily5st9gtFWfnde7rd2k%3D"
        ),
        concat!("SAS=\"?sp=r&sv=2023-01-03&sr=b&", "sig=", "07lnlDKYPcgh0StSvEeBMVf", "EVB9ZiMdzu9LCLmRZR4A%3D", "\""),
    ],
    counterexamples: samples![concat!("https://acme.blob.core.windows.net/c?sv=2024-11-04&sr=c&", "sig=...")],
    rotation: Rotation {
        url: "",
        steps: &[
            "Rotate the account key that signed it, or change the stored access policy",
            "Issue a new signature with a short life",
        ],
    },
};

pub static DEVOPS_PAT: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "azure-devops-pat",
        kind: "Azure DevOps personal access token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads and changes repositories, pipelines and packages of the organisation.",
        aliases: &[],
    }),
    keywords: &["azdo"],
    regex: token!("[0-9A-Za-z]{76}AZDO[0-9A-Za-z]{4,5}"),
    reach: Reach { left: 88, right: 16 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!(
            "AZURE_DEVOPS_PAT=",
            "uQZ2xoT9lHIuJ57jsRxJBywPnhnOusrV6EpeE64NOZwqAM7QqsgYOBvyy47T",
            "vPN0RK6gg0NCrK4O",
            "AZ",
            "DO",
            "roMX"
        ),
        concat!(
            "Authorization: Bearer ",
            "3m1u9jhWbaukrtf8SDfk9QtSnCnhncwrUWXNWt3baX5szEPMMk6GbiSkcU4g",
            "cnnx6BWewG4xge9d",
            "AZ",
            "DO",
            "SaqA"
        ),
    ],
    counterexamples: samples![
        concat!("AZURE_DEVOPS_PAT=", "KynxzFoA639cHJLlzeKK", "AZ", "DO", "aLtT"),
        concat!("AZURE_DEVOPS_PAT=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "AZ", "DOxxxx"),
    ],
    rotation: Rotation {
        url: "https://dev.azure.com",
        steps: &["Create a new personal access token", "Put it where the old one is read", "Revoke the old one"],
    },
};

/// The emulator's key is the same on every machine and printed in its documentation.
fn not_the_emulator(secret: &str) -> bool {
    !secret.starts_with("Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1")
}
