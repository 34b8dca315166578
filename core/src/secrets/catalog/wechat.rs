//! WeChat: secrets of apps. Documentation: developers.weixin.qq.com/doc.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static APP_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "wechat-app-secret",
        kind: "WeChat app secret",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it acts as the app: it reads its users and signs their sessions.",
        aliases: &[],
    }),
    keywords: &["wechat", "weixin", "wx_app", "wxapp", "wx_secret", "wx_mp", "wx_pay"],
    regex: near!(r"wechat|weixin|(?:\b|_)wx_?(?:app|mp|pay)?", "[0-9a-f]{32}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("WECHAT_APP_SECRET=", "25e77991ec43edee7ece81f09e418064"),
        concat!("'wechat_app_secret' => '", "86b3b0aa9f83c88e29b83c83af82407a", "',"),
    ],
    counterexamples: samples![
        "WECHAT_APP_SECRET=${WECHAT_APP_SECRET}",
        concat!("See the wechat secret in the vault, build ", "86b3b0aa9f83c88e29b83c83af82407a"),
    ],
    rotation: Rotation {
        url: "https://mp.weixin.qq.com",
        steps: &["Create a new secret", "Put it where the old one is read", "Delete the old one"],
    },
};
