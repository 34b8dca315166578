//! Microsoft Azure: account keys, secrets of applications, shared access signatures, tokens of DevOps. Format: learn.microsoft.com/azure/storage, /entra.

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
    examples: &[
        concat!(
            "DefaultEndpointsProtocol=https;AccountName=acme;AccountKey=",
            "l+6BMbwDCkmekhmV759QZhjbjo+orxIs/DZnWPy6HA1p",
            "cam3DftWLoD9n/6H3ZT0a7dtgS72tsh81gEQM2z67Q==",
            ";EndpointSuffix=core.windows.net"
        ),
        concat!(
            "AZURE_STORAGE_KEY=\"",
            "5m2byGUhqZz1aUMgb+ooaHCJA2SwwxYI0Bwh1quk8HFO",
            "hCFKdZECE6tb67jy3QtCd1/VmesrT6u4g8PFRMOnWQ==",
            "\""
        ),
    ],
    counterexamples: &[
        concat!("AccountKey=", "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==;"),
        concat!("AccountKey=", "I7qGqREkYD8NfaTn3EQ8", ";"),
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
        aliases: &["gitleaks:azure-ad-client-secret"],
    }),
    keywords: &["0q~", "1q~", "2q~", "3q~", "4q~", "5q~", "6q~", "7q~", "8q~", "9q~"],
    regex: "(?:^|[^0-9A-Za-z_~.-])(?<secret>[0-9A-Za-z_~.]{3}[0-9]Q~[0-9A-Za-z_~.-]{31,34})(?:[^0-9A-Za-z_~.-]|$)",
    reach: Reach { left: 8, right: 48 },
    validators: &[Validator::Entropy(3.5)],
    examples: &[
        concat!("AZURE_CLIENT_SECRET=", "nYP", "8Q~", "b9L3RkG1F0nSxRgj1OXWn4hZqgP-R0NHx", "q"),
        concat!("\"clientSecret\": \"", "Ojo", "7Q~", "3SQJqBQRFZQ73v5sU9uyVny3zy7yCSeSQO", "\""),
    ],
    counterexamples: &[concat!("AZURE_CLIENT_SECRET=", "fmF", "8Q~", "fPuPsf3wBLYc")],
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
    examples: &[
        concat!(
            "https://acme.blob.core.windows.net/c?sv=2024-11-04&sr=c&sp=rl&se=2027-01-01&",
            "sig=",
            "53Xu63dp07lnlDKYPcgh0St",
            "SvEeBMVfEVB9ZiMdzu9I%3D"
        ),
        concat!("SAS=\"?sp=r&sv=2023-01-03&sr=b&", "sig=", "wi5kWUeAvHFao0yTv9jFtWo", "7b6STivB9JPGzgdSCljY%3D", "\""),
    ],
    counterexamples: &[concat!("https://acme.blob.core.windows.net/c?sv=2024-11-04&sr=c&", "sig=...")],
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
    regex: token!("[0-9A-Za-z]{76}AZDO[0-9A-Za-z]{4}"),
    reach: Reach { left: 88, right: 16 },
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!(
            "AZURE_DEVOPS_PAT=",
            "5OBvyy47TvPN0RK6gg0NCrK4kuOtmoMnrXxm1u6jhWbaukrtf8SDfk9QtSnC",
            "nhncwrUWXNWt4bas",
            "AZ",
            "DO",
            "kPM6"
        ),
        concat!(
            "Authorization: Bearer ",
            "ebiSkcU4gcnnx6BWewG4xge9s3doUaquSAKynx9FoA63RcHJLlzeKKKK9N7L",
            "tCaTPSDmhMy3DRbi",
            "AZ",
            "DO",
            "Bw8n"
        ),
    ],
    counterexamples: &[
        concat!("AZURE_DEVOPS_PAT=", "R7vwxBEPIX8QelD4a2ap", "AZ", "DO", "61ob"),
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
