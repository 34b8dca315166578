//! MiniMax: keys of the API. Documentation: platform.minimax.io/docs.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "minimax-api-key",
        kind: "MiniMax API key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it uses the service at your expense.",
        aliases: &["betterleaks:minimax-api-key"],
    }),
    keywords: &["sk-api-"],
    regex: dashed!("sk-api-[0-9A-Za-z_-]{110,125}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!(
            "MINIMAX_API_KEY=sk",
            "-api-",
            "6wmYeuZPA4IInENgLBpOAj2s-Fl0JUv8Pgir5QYgC9huLd3M6mEXlt81iPc5",
            "e8KmRPN0fJop8bKoniF5YBinRCyNWqNo4zMgas67",
            "802cmbMHih"
        ),
        concat!(
            "token: \"sk",
            "-api-",
            "QoyIWDoNa1SYZKXzk_HZ9gmSRui2QRVebIIINZLuFRawqz5PKPRY53rqG8ej",
            "rlQngCi-NgFSe5Xdy3CY4JsJqA2iiC5YNIE2S-YU",
            "4IsSQCnQMT7A",
            "\""
        ),
    ],
    counterexamples: samples![
        concat!(
            "MINIMAX_API_KEY=sk",
            "-api-",
            "xxxxxxxxxxxxxxxxxxxxxxxx-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "xxxxxxxxxx"
        ),
        concat!("MINIMAX_API_KEY=sk", "-api-", "QoyIWD"),
    ],
    rotation: Rotation {
        url: "https://platform.minimax.io/user-center/basic-information/interface-key",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static LICENSE_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "minimax-legacy-api-key",
        kind: "MiniMax API key in four groups",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it uses the service at your expense.",
        aliases: &[],
    }),
    keywords: &["minimax-"],
    regex: token!("MINIMAX(?:-[0-9A-Z]{8}){4}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("MINIMAX_API_KEY=MI", "NIMAX", "-PFE190IH-48ATMGK7-9COVTOS6-YGZT7LKF"),
        concat!("export const token = 'MI", "NIMAX", "-KPDIGZRN-1NI0T408-D8I55WDH-VAGO6KMJ", "';"),
    ],
    counterexamples: samples![
        concat!("MINIMAX_API_KEY=MI", "NIMAX", "-xxxxxxxx-xxxxxxxx-xxxxxxxx-xxxxxxxx"),
        concat!("MINIMAX_API_KEY=MI", "NIMAX", "-KPDIG"),
    ],
    rotation: Rotation {
        url: "https://platform.minimax.io/user-center/basic-information/interface-key",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};
