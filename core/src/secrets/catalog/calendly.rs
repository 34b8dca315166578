//! Calendly: personal access tokens. Documentation: developer.calendly.com/personal-access-tokens.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "calendly-token",
        kind: "Calendly personal access token",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it reads the meetings and those invited to them.",
        aliases: &["trufflehog:calendlyapikey"],
    }),
    keywords: &["calendly"],
    regex: named!("calendly", r"eyJ[0-9A-Za-z_-]{30,200}\.eyJ[0-9A-Za-z_-]{30,1000}\.[0-9A-Za-z_-]{20,512}"),
    reach: Reach { left: 32, right: 2000 },
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!(
            "CALENDLY_TOKEN=ey",
            "Jra",
            "WQiOiIxY2UxZTEzNjE3ZGNmNzY2YjNjZWJjY2Y4ZGM1YmFmYThhNjVlNjg0M",
            "DIzZjdjMzJiZTgzNDliMjM4MDEzNWI0IiwidHlwIjoiUEFUIn0.eyJqyQVTQ",
            "N0BClcrr2QlLWpkmFdA5ZKS2OR1dHuDriLwJVSvJC60G030Mgkl0Wa.K2-U_",
            "fETYpXtu88bO7Qn4iQTfkju4RCtZoEzjJCbaY2z8dTsktxspnlmtbd0_jmrx",
            "_xPqQtYQDGcOPv66Ecmgp"
        ),
        concat!(
            "\"calendly_token\": \"ey",
            "Jra",
            "WQiOiIxY2UxZTEzNjE3ZGNmNzY2YjNjZWJjY2Y4ZGM1YmFmYThhNjVlNjg0M",
            "DIzZjdjMzJiZTgzNDliMjM4MDEzNWI0IiwidHlwIjoiUEFUIn0.eyJyyzQKw",
            "DnUv0CVfRQvNYDO6DkKHnADtDyYK4nsScCcGdKSzfmzksvrNNq9xEq.01_B-",
            "lidror__WgY-2rRokZfQSSR_4VwhYBK7mGVkTV4Dor0KfjGFV_pZ3fleZARC",
            "lJMBXuCeZkfGfpED7AzpF",
            "\""
        ),
        concat!(
            "calendly_token: ey",
            "Jra",
            "WQiOiIxY2UxZTEzNjE3ZGNmNzY2YjNjZWJjY2Y4ZGM1YmFmYThhNjVlNjg0M",
            "DIzZjdjMzJiZTgzNDliMjM4MDEzNWI0IiwidHlwIjoiUEFUIn0.eyJfdcoZ8",
            "YYPabYHGxZpWlGKKepBwo2hqbHQFZvMepQeCZRisDQvkaeJz7geDC7.Y-w-j",
            "fz4w88Wwvh5fF_kEqq10Osc_0Ml7Umh5XJNSvEwrNpIrixan_Jq20Lm9MUJb",
            "x1iG0vwV_9lQkaHp7htiv"
        ),
    ],
    counterexamples: samples![
        "CALENDLY_TOKEN=${CALENDLY_TOKEN}",
        concat!(
            "See calendly token in the vault, build ",
            "ey",
            "Jra",
            "WQiOiIxY2UxZTEzNjE3ZGNmNzY2YjNjZWJjY2Y4ZGM1YmFmYThhNjVlNjg0M",
            "DIzZjdjMzJiZTgzNDliMjM4MDEzNWI0IiwidHlwIjoiUEFUIn0.eyJr2YRLk",
            "xxNE0Mbgq4ebeZNprJpHKlrRjr9V5TrffZuW5HtjuSmt26qMymlpvF.O49TC",
            "p5x8pJefeWjHQ0qRpEcZVUELGac4DI3OiCgqNMGBglu1gmwcNB9Wi9Z1fOQw",
            "eb0OEzLGWqoieTMcCcZxD"
        ),
    ],
    rotation: Rotation {
        url: "https://calendly.com/integrations/api_webhooks",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
