//! Azure: connection strings and addresses that carry their key. Documentation: learn.microsoft.com/azure.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

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
