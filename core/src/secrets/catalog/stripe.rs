//! Stripe: secret and restricted keys, secrets of webhooks. Format: docs.stripe.com/keys. Publishable keys are public and not looked for.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static LIVE_SECRET_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "stripe-live-secret-key",
        kind: "Stripe live secret key",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it moves money: charges, refunds, payouts, and the data of all customers.",
        aliases: &["gitleaks:stripe-access-token"],
    }),
    keywords: &["sk_live_"],
    regex: token!("sk_live_(?:[0-9A-Za-z]{16,39}|5[0-9A-Za-z]{50,246})"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("STRIPE_SECRET_KEY=sk_", "live_", "9zFgrfEXNnIt5gfb4QCFPyqv"),
        concat!("- value: sk_", "live_", "kF7m3UJiSTnN9RVfXfHW2fGu"),
        concat!(
            "stripe.api_key = \"sk_",
            "live_51",
            "9VfL9vQIKqQaNs2YrlB1hVVmclDvuwviJPIkFBeZwXYXULLN4WyW91XVKqPw",
            "x4QV2iMktbT2yvTfB6e8yyQevxxlMcbgaZlPK",
            "\""
        ),
    ],
    counterexamples: &[
        concat!("STRIPE_KEY=pk_", "live_", "1oHZIKNVOCDm6NQfsrd6ZY5l"),
        concat!("STRIPE_SECRET_KEY=sk_", "live_..."),
        concat!("STRIPE_SECRET_KEY=sk_", "live_xxxxxxxxxxxxxxxxxxxxxxxx"),
    ],
    rotation: Rotation {
        url: "https://dashboard.stripe.com/apikeys",
        steps: &["Roll the key in the dashboard", "Put the new key where the old one is read"],
    },
};

pub static LIVE_RESTRICTED_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "stripe-live-restricted-key",
        kind: "Stripe live restricted key",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it does with real money and real customers what the key may do.",
        aliases: &["gitleaks:stripe-access-token"],
    }),
    keywords: &["rk_live_"],
    regex: token!("rk_live_(?:[0-9A-Za-z]{16,39}|5[0-9A-Za-z]{50,246})"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!(
            "STRIPE_RESTRICTED_KEY=rk_",
            "live_51",
            "JC2ygFspozGebWDLcm4XXRNR8dIOItHogxETk5p33lzgS8Jz0URqVZvtMOEu",
            "XF2fHLGmFoXTzqzcXSytKwoBrgg9ve5Uz9hZX"
        ),
        concat!(
            "{\"token\": \"rk_",
            "live_51",
            "urWrsmfKIbqjeOeaw8YQMZy1st4KgWkQX15BvYzlskuroVCw9DZzXcW1xpyf",
            "thyUqVTs2ZtYAKCt9QFlQ81IFPWxQL0QQ4wMH",
            "\"}"
        ),
    ],
    counterexamples: &[
        concat!("KEY=rk_", "live_abc"),
        concat!(
            "STRIPE_RESTRICTED_KEY=rk_",
            "live_51xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        ),
    ],
    rotation: Rotation {
        url: "https://dashboard.stripe.com/apikeys",
        steps: &["Roll the key in the dashboard", "Put the new key where the old one is read"],
    },
};

pub static TEST_SECRET_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "stripe-test-secret-key",
        kind: "Stripe test secret key",
        severity: Severity::Medium,
        precision: Precision::High,
        opens: "It moves no real money, but shows the set-up of the account and often stands beside the live one.",
        aliases: &["gitleaks:stripe-access-token"],
    }),
    keywords: &["sk_test_"],
    regex: token!("sk_test_(?:[0-9A-Za-z]{16,39}|5[0-9A-Za-z]{50,246})"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("STRIPE_SECRET_KEY=sk_", "test_", "fsG8GVI3fCro7wMvV7YaxCKa"),
        concat!("- value: sk_", "test_", "CR8W9vUga3v12wm1pcGY2EIJ"),
        concat!(
            "stripe.api_key = \"sk_",
            "test_51",
            "rWy8oACdkIGwnnUn7EirrbIuXQganVheX6u32flQxN6Qb3Cl3WhssxEMn9ja",
            "4JrvzjAFrFfejeSwkC1tDpq0RCYOgh5EJhPq7",
            "\""
        ),
    ],
    counterexamples: &[
        concat!("STRIPE_KEY=pk_", "test_", "d2GUfOWM1xWo7o0cazXO2Wz7"),
        concat!("STRIPE_SECRET_KEY=sk_", "test_xxxxxxxxxxxxxxxxxxxxxxxx"),
    ],
    rotation: Rotation {
        url: "https://dashboard.stripe.com/test/apikeys",
        steps: &["Roll the key in the dashboard", "Put the new key where the old one is read"],
    },
};

pub static TEST_RESTRICTED_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "stripe-test-restricted-key",
        kind: "Stripe test restricted key",
        severity: Severity::Low,
        precision: Precision::High,
        opens: "It moves no real money; it shows part of the set-up of the account.",
        aliases: &["gitleaks:stripe-access-token"],
    }),
    keywords: &["rk_test_"],
    regex: token!("rk_test_(?:[0-9A-Za-z]{16,39}|5[0-9A-Za-z]{50,246})"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!(
            "STRIPE_RESTRICTED_KEY=rk_",
            "test_51",
            "CwGYfYVaFhc2JQvc5ZSvkMhxEYL4EF6CvOXf7iwuz7XXgrbG7YKrPWOEfzKA",
            "lHAiuQxVVaVJb9tQY1zApLelqMwwIKStADen0"
        ),
        concat!(
            "{\"token\": \"rk_",
            "test_51",
            "DtvGT8zti20rxKKDGteQAAhTBhpWbiPrmwVWHAhvD7Bb3rns7faUCIKgJIF9",
            "VzO8zdYS5lvLulAh9hTS2Rx8FcTezza7ZTfWC",
            "\"}"
        ),
    ],
    counterexamples: &[
        concat!("KEY=rk_", "test_abc"),
        concat!(
            "STRIPE_RESTRICTED_KEY=rk_",
            "test_51xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        ),
    ],
    rotation: Rotation {
        url: "https://dashboard.stripe.com/test/apikeys",
        steps: &["Roll the key in the dashboard", "Put the new key where the old one is read"],
    },
};

pub static WEBHOOK_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "stripe-webhook-secret",
        kind: "Stripe webhook signing secret",
        severity: Severity::High,
        precision: Precision::High,
        opens: "Whoever holds it forges events: your server believes that an order was paid.",
        aliases: &[],
    }),
    keywords: &["whsec_"],
    regex: padded!("whsec_[0-9A-Za-z+/]{32,64}={0,2}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("STRIPE_WEBHOOK_SECRET=wh", "sec_", "Vw2uOlM5ZfxM3qgv9pZVOPk3oolrGXcy"),
        concat!("Authorization: Bearer wh", "sec_", "5Ki2oMqHHNhIHEdS0BFU8WsH7DMQ2Znh"),
    ],
    counterexamples: &[
        concat!("STRIPE_WEBHOOK_SECRET=wh", "sec_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("STRIPE_WEBHOOK_SECRET=wh", "sec_", "1XO2ZATj"),
    ],
    rotation: Rotation {
        url: "https://dashboard.stripe.com/webhooks",
        steps: &["Roll the signing secret of the endpoint", "Put the new secret where the old one is read"],
    },
};
