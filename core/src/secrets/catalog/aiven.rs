//! Aiven: API tokens. Documentation: aiven.io/docs/platform/concepts/authentication-tokens.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "aiven-api-token",
        kind: "Aiven API token",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it manages the databases and the other services of the account.",
        aliases: &["trufflehog:aiven"],
    }),
    keywords: &["aiven"],
    regex: named!("aiven", "[0-9A-Za-z+/=]{372}"),
    reach: Reach { left: 32, right: 640 },
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!(
            "AIVEN_TOKEN=PX",
            "1AL",
            "ZrafvPgkU04Q1rZl90vEZWf3FZyVpalFLH3M9s29KRTjW9f8/cxXqkcZNI0/",
            "35vCXln7RRMcKVaP/IBKgWVJb48erQdf+hxpu2Pj5T+VoT3fa=0t/AtXfEPu",
            "jUuZQYgu61HwvFNwo533orvVVX5v5hqAbo=jGTAT2H1=AaP9nfumbK8cbMKH",
            "QbNzxHmxckV2pA5Fj6rPk7lA+V4CyahspYAOEG8Bhq/+QFIfP8Fn5wOQk7jQ",
            "qrls01GyGH9jk1N/IiA58a9xrR5B5y13DDCu0tPr1SAeJtYOp63UDfPiDpdj",
            "+IartFfr3I2OEn9SYgZ8C+vl+VyKMnbD24yieAez/eC0kve3O72CvdN0xrd5",
            "YwLASvP"
        ),
        concat!(
            "\"aiven_token\": \"EQ",
            "AoX",
            "hbhNE1xWWNGRFG53kaufkS8n=2ecxxRUBp6uG1V3KgAAm+JklIuufNs5t3JG",
            "ZwRXOgQLa1oKV0slU7qpzPd/yKiH24FAsub2Ma+h/4NRgnl5h+f3bMyTxrmB",
            "MM5OyhO=Th62wpCo21MBTSuqQ3Xs1NnEjRxoZdVjGg9NKk3qrMhmVA7z25Fb",
            "nmA2j++TROPsFt269YTOAoYAMwnH57/fcHBCIQox0+/u9Nz=5oCN4jPujDZo",
            "G+xTUl5uuSRjKhPVg+XBju=WWa=AhHoiYpcRw9wMu4T3GZ7pfHii7uWMNs7j",
            "prSbVk2jvty2welHshiCfWIJKfjlJJYTssuC/ltwBZl4txI6Xw=8SAwdmR7w",
            "6lm3Sq+",
            "\""
        ),
        concat!(
            "const aivenToken = 'Rv",
            "j+H",
            "mvdLcF2B5IuUP/Qm3WFv6VID8n/tjHZzG5RSHA30rtujLvUw/H=0T3dqAINR",
            "64YK9HSJbQT09jCaoHEUsS3iGZJpc=04gH2XO+CALhnrDm63Jbg+hQz//LQi",
            "b1yyqMgRUrT0+JN/R+EiIp0gA2FmfaR1dAB8CmS9/Tf=v9uWDSZKsCBJ9Y7g",
            "/yjpjLADYm5fIMVnezpXftMIS1QBTMPugEz8bdS15F3M26BPynRtXyfPpp3h",
            "m6+6zsSQP26C7JYpMlTsDr6gB1XM1paiIrHkTY/yb/bmeIIC0=4=QFkeRZq=",
            "eF=7gy5+6mmdEXZmjknGn8SnIAWK2ugcfuW/fuOFbt0jre91Ybo4yBVyMKgW",
            "hTXOKTh",
            "';"
        ),
    ],
    counterexamples: samples![
        "AIVEN_TOKEN=${AIVEN_TOKEN}",
        concat!(
            "See aiven token in the vault, build ",
            "6B",
            "T0E",
            "PXD2oTKEJjQQ37rO67nQLEerZg1ZS5V94E3xBwzATLrDcKY8Ut4F9ZZvOABE",
            "IQQO0RB4E3y+JVsn+fsz7lb1Hwx3CneH6RF2vkSJxF7iljTW7=zIOccObA50",
            "IIdtku5=/sZBRt2GIqwhYIx4wXxUZ00wrE=bT9iCmznxOO2Zbyo7oVDXER6s",
            "Xy0Irx5K=wKPrYm2J4tTPB5xOMuFrhK5gROEowjZrZmBiPX4YxjdVaumvSrz",
            "RhZL2cXKgdsLekeUCHFe5zS3gyXUXJaMwFvoEF50t39Zrwtkl7svjIDWcjOa",
            "mqZPJsS2N9twikOhdDUH070DwiyB8YPIdJzBJ=Gkvil+nSQepuRLyd080b5u",
            "uOX2Mpd"
        ),
    ],
    rotation: Rotation {
        url: "https://console.aiven.io/profile/tokens",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
