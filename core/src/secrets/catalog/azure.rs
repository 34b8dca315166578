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

pub static APP_CONFIGURATION: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "azure-app-configuration-connection-string",
        kind: "Azure App Configuration connection string",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads and changes the settings of your applications, and the secrets among them.",
        aliases: &["betterleaks:azure-app-configuration-connection-string"],
    }),
    keywords: &[".azconfig.io"],
    regex: r"(?i:Endpoint=https://)[0-9A-Za-z-]{1,63}\.azconfig\.io;(?i:Id=)[0-9A-Za-z+/:_-]{4,64}={0,2};(?i:Secret=)(?<secret>[0-9A-Za-z+/]{36,90}={0,2})",
    reach: Reach { left: 96, right: 256 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!(
            "AZURE_APP_CONFIG=En",
            "dpo",
            "int=https://shop-settings.azconfig.io;Id=Iayf-l9-s0:3XNQvqBF",
            "6DyjYb2k8lqH;Secret=Epf4oANeLgxcvKUkQO9sXhtXcPnlRWl7WHcFttyo",
            "8Fg="
        ),
        concat!(
            "{\"token\": \"En",
            "dpo",
            "int=https://shop-settings.azconfig.io;Id=gGPR-l9-s0:yV+PKxel",
            "CmQaY9YNAFCW;Secret=sRzNiZu2bEpWN4bdblomqDPaBsmndwE/R4kh3p7B",
            "ox4=",
            "\"}"
        ),
    ],
    counterexamples: samples![concat!(
        "En",
        "dpo",
        "int=https://shop-settings.azconfig.io;Id=BTEQ-l9-s0:3LgNVoqX",
        "bgahOc05XHra;Secret=F6HfJ54KdhWO+bpxZ8v",
        "${SECRET}"
    )],
    rotation: Rotation {
        url: "https://portal.azure.com/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static SERVICE_BUS: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "azure-servicebus-connection-string",
        kind: "Azure Service Bus or Event Hubs connection string",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads and sends the messages of the namespace.",
        aliases: &["betterleaks:azure-servicebus-connection-string"],
    }),
    keywords: &["endpoint=sb://"],
    regex: r"(?i:Endpoint=sb://)[0-9A-Za-z.-]{1,120}/?;(?i:SharedAccessKeyName=)[^;\s]{1,128};(?i:SharedAccessKey=)(?<secret>[0-9A-Za-z+/]{32,100}={0,2})",
    reach: Reach { left: 8, right: 512 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!(
            "SERVICE_BUS_CONNECTION=En",
            "dpo",
            "int=sb://shop-events.servicebus.windows.net/;SharedAccessKey",
            "Name=RootManageSharedAccessKey;SharedAccessKey=bz83ZSZx6zIBx",
            "ZEWa3Jj+//s2225bz+1r01I2Yzz9YY="
        ),
        concat!(
            "export const token = 'En",
            "dpo",
            "int=sb://shop-events.servicebus.windows.net/;SharedAccessKey",
            "Name=RootManageSharedAccessKey;SharedAccessKey=h+K6idq54BNXX",
            "CQt2aGx8EZY/H1skFNR7mYuM0BZbPy=",
            "';"
        ),
    ],
    counterexamples: samples![concat!(
        "En",
        "dpo",
        "int=sb://shop-events.servicebus.windows.net/;SharedAccessKey",
        "Name=RootManageSharedAccessKey;SharedAccessKey=MI3mMk+r0SF/4",
        "DB1TQV",
        "${SECRET}"
    )],
    rotation: Rotation {
        url: "https://portal.azure.com/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static IOT_HUB: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "azure-iot-connection-string",
        kind: "Azure IoT Hub connection string",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it speaks for the devices of the hub, or manages them.",
        aliases: &[],
    }),
    keywords: &[".azure-devices.net"],
    regex: r"(?i:HostName=)[0-9A-Za-z-]{1,63}\.azure-devices\.net;[^\s\x22\x27]{0,160}?(?i:SharedAccessKey=)(?<secret>[0-9A-Za-z+/]{32,100}={0,2})",
    reach: Reach { left: 96, right: 320 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!(
            "IOTHUB_CONNECTION_STRING=Ho",
            "stN",
            "ame=shop-hub.azure-devices.net;SharedAccessKeyName=iothubown",
            "er;SharedAccessKey=4qfKPIzAP7BK0ojr2cpN7mn/w2iGE2soEYGB3GUEg",
            "N4="
        ),
        concat!(
            "- value: Ho",
            "stN",
            "ame=shop-hub.azure-devices.net;SharedAccessKeyName=iothubown",
            "er;SharedAccessKey=zF0RC4HEnD4iKvfvza4eY4CCJfiVxHc5jXuFDas0Q",
            "2R="
        ),
    ],
    counterexamples: samples![concat!(
        "Ho",
        "stN",
        "ame=shop-hub.azure-devices.net;SharedAccessKeyName=iothubown",
        "er;SharedAccessKey=wGVURyDCikXOHe4u7+E",
        "${SECRET}"
    )],
    rotation: Rotation {
        url: "https://portal.azure.com/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static COMMUNICATION: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "azure-communication-connection-string",
        kind: "Azure Communication or SignalR connection string",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it sends messages to your users and reads what they send.",
        aliases: &[],
    }),
    keywords: &[".communication.azure.com", ".service.signalr.net", ".webpubsub.azure.com"],
    regex: r"(?i:endpoint=https://)[0-9A-Za-z.-]{1,80}\.(?:communication|service\.signalr|webpubsub)\.(?:azure\.com|net)/?;(?i:accesskey=)(?<secret>[0-9A-Za-z+/]{40,90}={0,2})",
    reach: Reach { left: 112, right: 144 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!(
            "COMMUNICATION_CONNECTION_STRING=en",
            "dpo",
            "int=https://shop-mail.communication.azure.com/;accesskey=wAH",
            "vXKY9QSUSjUmad4slBxt863fxjtgDZxSS0MO/BlWhL9kEX0/Sew1+b9L1WGO",
            "fzRdAQl0ZGD76VMq1NkKWjY=="
        ),
        concat!(
            "- value: en",
            "dpo",
            "int=https://shop-mail.communication.azure.com/;accesskey=9U4",
            "J2M+CzXkp9zBGOtGQgc+XUamfi3w1uwPpZdq33L6ycQgNkgxP7VXD8nllrrO",
            "I1WPZSHM5mZDK/2u1MCeGN0=="
        ),
    ],
    counterexamples: samples![concat!(
        "en",
        "dpo",
        "int=https://shop-mail.communication.azure.com/;accesskey=g39",
        "zHlzk7ug1PQmOW+cKH0Uaf4x6",
        "${SECRET}"
    )],
    rotation: Rotation {
        url: "https://portal.azure.com/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static COSMOSDB: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "azure-cosmosdb-connection-string",
        kind: "Azure Cosmos DB connection string",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads and changes everything in the database.",
        aliases: &[],
    }),
    keywords: &["accountendpoint="],
    regex: "(?i:AccountEndpoint=https://)[0-9A-Za-z.:-]{1,120}/?;(?i:AccountKey=)(?<secret>[0-9A-Za-z+/]{86}==)",
    reach: Reach { left: 8, right: 272 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!(
            "COSMOS_CONNECTION_STRING=Ac",
            "cou",
            "ntEndpoint=https://shop.documents.azure.com:443/;AccountKey=",
            "OqpzvCkGVM2gBdLcpZrn9Ecd5sTWww2J5sZBqVplDd+Mlx4tht+jfH44j97p",
            "KtvYHzTJlZohC5xkQQyyhJ2fwb=="
        ),
        concat!(
            "{\"token\": \"Ac",
            "cou",
            "ntEndpoint=https://shop.documents.azure.com:443/;AccountKey=",
            "77RFgzKAMYwKEjJaTzNfLll8qLFpNCg9V8miqRr7SsNBO6cSIN6joZMUvf2o",
            "OrVnc+fUblg7dFloPfXTxXJpxA==",
            "\"}"
        ),
    ],
    counterexamples: samples![concat!(
        "Ac",
        "cou",
        "ntEndpoint=https://shop.documents.azure.com:443/;AccountKey=",
        "0tCRN7smdC26SStUTUcDIxSko+RMeHlXZCC2ltasJDf/kPo9SawCCKS0xHZm",
        "7UC",
        "${SECRET}"
    )],
    rotation: Rotation {
        url: "https://portal.azure.com/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};

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

pub static FUNCTION_URL: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "azure-function-url",
        kind: "Azure Functions address with its key",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it calls the function.",
        aliases: &[],
    }),
    keywords: &[".azurewebsites.net"],
    regex: r"https://[0-9a-z-]{1,60}\.azurewebsites\.net/api/[0-9A-Za-z_/-]{1,80}\?code=(?<secret>[0-9A-Za-z%+/_-]{20,100}={0,2})",
    reach: Reach { left: 80, right: 232 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!(
            "FUNCTION_URL=ht",
            "tps",
            "://shop-orders.azurewebsites.net/api/place?code=pHDMo4IB6KZL",
            "nWkL6I7Qh5WMDPw8NAt0TLqSegcZhMQ3F8NkWHjkrU=="
        ),
        concat!(
            "export const token = 'ht",
            "tps",
            "://shop-orders.azurewebsites.net/api/place?code=fn9Q6WqPmPap",
            "f2bs9rsJ79WLu17WBJ0xyuvoVvyBdBFDKgjEKnOhuu==",
            "';"
        ),
    ],
    counterexamples: samples![concat!("ht", "tps", "://shop-orders.azurewebsites.net/api/place?code=KtbCeGWswoz", "${SECRET}")],
    rotation: Rotation {
        url: "https://portal.azure.com/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static LOGIC_APPS_URL: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "azure-logic-apps-url",
        kind: "Azure Logic Apps trigger address",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it starts the workflow with data of its own.",
        aliases: &[],
    }),
    keywords: &[".logic.azure.com"],
    regex: r"https://[0-9a-z.-]{1,80}\.logic\.azure\.com(?::[0-9]{1,5})?/workflows/[0-9a-f]{20,40}/triggers/[0-9A-Za-z_-]{1,80}/paths/invoke[^\s\x22\x27]{0,160}[?&](?:amp;)?sig=(?<secret>[0-9A-Za-z%_-]{30,80})",
    reach: Reach { left: 96, right: 512 },
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!(
            "LOGIC_APP_URL=ht",
            "tps",
            "://prod-12.westeurope.logic.azure.com:443/workflows/4e995156",
            "be68c95dfeffed6a58c1362c/triggers/manual/paths/invoke?api-ve",
            "rsion=2016-10-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=ZZ",
            "2MvKf_amHzdwgCmgch_LRQag2yPXDkwQjkHX9Yd2w"
        ),
        concat!(
            "{\"token\": \"ht",
            "tps",
            "://prod-12.westeurope.logic.azure.com:443/workflows/57c9a9a0",
            "99203eff1691a39aa9d23654/triggers/manual/paths/invoke?api-ve",
            "rsion=2016-10-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=Tw",
            "orH3P3mqe3u7dg5gglYFZao7nIeEqlvkQuub2acPe",
            "\"}"
        ),
    ],
    counterexamples: samples![concat!(
        "ht",
        "tps",
        "://prod-12.westeurope.logic.azure.com:443/workflows/9fa4c887",
        "c95e0c18bf9c0af93b4d9de7/triggers/manual/paths/invoke?api-ve",
        "rsion=2016-10-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=_V",
        "ZIc8Wz1LJlEJ78SE",
        "${SECRET}"
    )],
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
    keywords: &["azure", "ocp-apim"],
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
