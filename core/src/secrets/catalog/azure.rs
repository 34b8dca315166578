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

pub static IDENTIFIABLE_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "azure-identifiable-key",
        kind: "Azure key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads and changes what the resource holds.",
        aliases: &[],
    }),
    keywords: &["+ast", "acdb", "+aba", "apim", "aiot", "+asb", "+aeh", "+arm", "azeg", "azca", "amle", "awps", "asgr"],
    regex: r"(?:^|[^0-9A-Za-z+/])(?<secret>[0-9A-Za-z+/]{76}(?:\+ASt|ACDb|\+ABa|APIM)[0-9A-Za-z+/]{5}[AQgw]==|[0-9A-Za-z+/]{33}(?:AIoT|\+ASb|\+AEh|\+ARm|AZEG|AzCa|AMLe|AWPS|ASGR)[0-9A-P][0-9A-Za-z+/]{4}[AEIMQUYcgkosw048]=)(?:[^0-9A-Za-z+/=]|$)",
    reach: Reach { left: 88, right: 24 },
    validators: &[Validator::Entropy(4.2), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("AZURE_KEY=fM", "544", "lQmiKCfausHU+M49QD8uhcoIP5Xz2rSckH+AHRic8CQsxULm+aOVIeygarCD", "FYBJuohnPhCACDbdjJa1A=="),
        concat!(
            "token: \"Kc",
            "y4u",
            "tSvoBIEDupn6leru0j7TbmAQXEW0ijxT4wlyghV1Vu4xkOeoiU4XVzyg0AXC",
            "LA6Wb7+guh3+ASt4rw2aQ==",
            "\""
        ),
    ],
    counterexamples: samples![concat!("AZURE_KEY=GB", "sK9T7QbUy4dj")],
    rotation: Rotation {
        url: "https://portal.azure.com/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static SEARCH_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "azure-search-key",
        kind: "Azure AI Search key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads and changes the indexes of the search service.",
        aliases: &[],
    }),
    keywords: &["azse"],
    regex: token!("[0-9A-Za-z]{42}AzSe[A-D][0-9A-Za-z]{5}"),
    reach: Reach { left: 56, right: 16 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("AZURE_SEARCH_KEY=rv", "qJr", "etVk5uNFcMtJ0IlORFFdBz0CwM9BsWj0lXxdiAzSeBSeZAa"),
        concat!("{\"token\": \"9e", "1uD", "9Ww74m94cT37cbnRGOBIGiS5jYUDvR483WvJrAzSeBbykZV", "\"}"),
    ],
    counterexamples: samples![concat!("AZURE_SEARCH_KEY=dW", "IBsKBWSvsCxcNLu")],
    rotation: Rotation {
        url: "https://portal.azure.com/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static FUNCTION_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "azure-function-key",
        kind: "Azure Functions key",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it calls the functions that the key guards.",
        aliases: &[],
    }),
    keywords: &["azfu"],
    regex: padded!("[0-9A-Za-z_-]{44}AzFu[0-9A-Za-z_-]{5}[AQgw]=="),
    reach: Reach { left: 56, right: 16 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("AZURE_FUNCTION_KEY=7L", "V8y", "CLdluQFysgJaG_pIfa0ugwGkh0bbaWb-F4KjhFhAzFub4-1Kw=="),
        concat!("token: \"OK", "a-f", "3ZdfcZ5d_UQfnaA08lT8ZUaefEq_nLGjakDfDkBAzFupKrHFQ==", "\""),
    ],
    counterexamples: samples![concat!("AZURE_FUNCTION_KEY=19", "BHmuBK8A7-64Oy8c")],
    rotation: Rotation {
        url: "https://portal.azure.com/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static CONTAINER_REGISTRY_PASSWORD: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "azure-container-registry-password",
        kind: "Azure Container Registry password",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it pulls and pushes the images that your clusters run.",
        aliases: &[],
    }),
    keywords: &["+acr"],
    regex: r"(?:^|[^0-9A-Za-z+/])(?<secret>[0-9A-Za-z+/]{42}\+ACR[0-9A-Za-z]{6})(?:[^0-9A-Za-z+/=]|$)",
    reach: Reach { left: 56, right: 24 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("ACR_PASSWORD=gU", "iic", "InnoUK6fY1GAG3rBe5WmRN4Kv+LQiVgR/4Acr+ACRoZ6ln0"),
        concat!("- value: Ml", "d+a", "aF+pVomevU1i3xM9PaSMMnbRu4qw12p9lUvZF+ACRM4eXp4"),
    ],
    counterexamples: samples![concat!("ACR_PASSWORD=Cp", "tSpnkCYpSackTin")],
    rotation: Rotation {
        url: "https://portal.azure.com/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static OPENAI_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "azure-openai-key",
        kind: "Azure OpenAI or AI services key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it talks to the models at your expense.",
        aliases: &[],
    }),
    keywords: &["jqqj9"],
    regex: token!("[0-9A-Za-z]{52}JQQJ9[0-9A-Za-z]{27}"),
    reach: Reach { left: 64, right: 80 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!(
            "AZURE_OPENAI_API_KEY=bx",
            "OLF",
            "BFvYKP4mHw1p92TkEfIvOVt69J7cJTIKsImaYetsqQnCnpZJQQJ9ekBNDG58",
            "bQfxtzb7gBYQCEYTQiv"
        ),
        concat!("- value: 1T", "Oq5", "2co81XgTKsC3d2YaneD6ICAD5j4tQWN4qSHgBrmBuaSzJKbJQQJ9LnYt70ks", "CUvsSX6dvxHgnmdekby"),
    ],
    counterexamples: samples![concat!("AZURE_OPENAI_API_KEY=Pp", "oz0Xg5eE7VSmn6o8JC2HrUBquc")],
    rotation: Rotation {
        url: "https://portal.azure.com/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static AI_SERVICE_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "azure-ai-service-key",
        kind: "Azure AI service key",
        severity: Severity::High,
        precision: Precision::Medium,
        opens: "Whoever holds it uses the AI service at your expense.",
        aliases: &[],
    }),
    keywords: &[
        "azureai",
        "azureapi",
        "azurecog",
        "azurefac",
        "azurefor",
        "azuremap",
        "azureope",
        "azuresea",
        "azurespe",
        "azuretra",
        "azurevis",
        "azure_ai",
        "azure_api",
        "azure_cog",
        "azure_fac",
        "azure_for",
        "azure_map",
        "azure_ope",
        "azure_sea",
        "azure_spe",
        "azure_tra",
        "azure_vis",
        "azure-ai",
        "azure-api",
        "azure-cog",
        "azure-fac",
        "azure-for",
        "azure-map",
        "azure-ope",
        "azure-sea",
        "azure-spe",
        "azure-tra",
        "azure-vis",
        "azure.ai",
        "azure.api",
        "azure.cog",
        "azure.fac",
        "azure.for",
        "azure.map",
        "azure.ope",
        "azure.sea",
        "azure.spe",
        "azure.tra",
        "azure.vis",
        "azure ai",
        "azure api",
        "azure cog",
        "azure fac",
        "azure for",
        "azure map",
        "azure ope",
        "azure sea",
        "azure spe",
        "azure tra",
        "azure vis",
        "openai.azure",
        "cognitiveservices",
        "ocp-apim",
    ],
    regex: near!(
        r"azure[_. -]?(?:openai|speech|translator|cognitive|ai|vision|maps|search|face|apim|form)|openai\.azure\.com|cognitiveservices\.azure\.com|ocp-apim-subscription",
        "[0-9a-f]{32}"
    ),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("AZURE_OPENAI_API_KEY=", "a818f74b0c96b1485a2fe3eda3bcc9b1"),
        concat!("\"azure_openai_api_key\": \"", "0ac1fededb08c61e4927d6bc111a1cbc", "\""),
        concat!("const azureOpenaiApiKey = '", "0270dc00b7c6d54144d256a976bdef79", "';"),
    ],
    counterexamples: samples![
        "AZURE_OPENAI_API_KEY=${AZURE_OPENAI_API_KEY}",
        concat!("See azure openai api key in the vault, build ", "6b036456ea392ec2643292c489af6757"),
    ],
    rotation: Rotation {
        url: "https://portal.azure.com/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static DEVOPS_LEGACY_PAT: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "azure-devops-legacy-pat",
        kind: "Azure DevOps access token of the older kind",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it reads and changes the code and the pipelines.",
        aliases: &[],
    }),
    keywords: &["azure", "devops", "vsts", "ado_"],
    regex: near!(r"azure|devops|vsts|ado_|dev\.azure\.com", "[0-9a-z]{52}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.8), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("AZURE_DEVOPS_PAT=", "nkyputet5o7e4crj5649731ofod03okt06tghuhbmi4hpo2kbqee"),
        concat!("\"azure_devops_pat\": \"", "i5q3rbu9yz9zincotsc8boqv6swijnjjkqdmy64zlik5ve2k6ss5", "\""),
        concat!("azure_devops_pat: ", "8s77wrdpb9g5dp3z8i864dxbcwuh3cb7c6vut9mpxj87kbv8mtt7"),
    ],
    counterexamples: samples![
        "AZURE_DEVOPS_PAT=${AZURE_DEVOPS_PAT}",
        concat!("See azure devops pat in the vault, build ", "ywynojuwgovq9yhr215n5cmgbmoz4j4ml6703pv0rk1h3zvxiiw4"),
    ],
    rotation: Rotation {
        url: "https://dev.azure.com/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
