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
        concat!("STRIPE_SECRET_KEY=sk_", "live_", "nb4QCFPyqG9v5wrF7m3UJiSN"),
        concat!("- value: sk_", "live_", "KVfXfHW2fGuk0Q2MOVfL9vQq"),
        concat!(
            "stripe.api_key = \"sk_",
            "live_51",
            "Cs2YrlB1hVVmclDvuwviJPIkFBeZwXYXULLNJWyW91XVKqPw34QV2iMktbT2",
            "yvTfB6e8yyQevxxlMcbgaZlPt9KqLoHZIKNVD",
            "\""
        ),
    ],
    counterexamples: &[
        concat!("STRIPE_KEY=pk_", "live_", "zNQfsrd6ZY5C1lyKC2ygFspG"),
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
            "bWDLcm4XXRNR8dIOItHogxETk5p33lzgS8JzrURqVZvtMOEu2F2fHLGmFoXT",
            "zqzcXSytKwoBrgg9ve5Uz9hZiJXdFrWrsmfKq"
        ),
        concat!(
            "{\"token\": \"rk_",
            "live_51",
            "COeaw8YQMZy1st4KgWkQX15BvYzlskuroVCwuDZzXcW1xpyf3hyUqVTs2ZtY",
            "AKCt9QFlQ81IFPWxQL0QQ4wMduHNPsG8GVI3r",
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
        concat!("STRIPE_SECRET_KEY=sk_", "test_", "awMvV7YaxCKP5a9FwR8W9vU3"),
        concat!("- value: sk_", "test_", "djwm1pcGY2EI8CJPi7Wy8oAk"),
        concat!(
            "stripe.api_key = \"sk_",
            "test_51",
            "WwnnUn7EirrbIuXQganVheX6u32flQxN6Qb3CltWhssxEMn95a4JrvzjAFrF",
            "fejeSwkC1tDpq0RCYOgh5EJhPqrr70mP2GUfM",
            "\""
        ),
    ],
    counterexamples: &[
        concat!("STRIPE_KEY=pk_", "test_", "aozo0cazXO2W15d7DowGYfYF"),
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
            "t2JQvc5ZSvkMhxEYL4EF6CvOXf7iwuz7XXgrbG3YKrPWOEfz4AlHAiuQxVVa",
            "VJb9tQY1zApLelqMwwIKStADentC0C8tvGT8i"
        ),
        concat!(
            "{\"token\": \"rk_",
            "test_51",
            "fKKDGteQAAhTBhpWbiPrmwVWHAhvD7Bb3rnsjfaUCIKgJIF99zO8zdYS5lvL",
            "ulAh9hTS2Rx8FcTezza7ZTfWXDCEdw2uOlM5x",
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
        concat!("STRIPE_WEBHOOK_SECRET=wh", "sec_", "NqgvCpZVOPk3oolr8XcUVyM3Ki2oMqHh"),
        concat!("Authorization: Bearer wh", "sec_", "jEdSyBFU8WsH7DMQ0ZnZ5hdDXO2ZATxL"),
    ],
    counterexamples: &[
        concat!("STRIPE_WEBHOOK_SECRET=wh", "sec_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("STRIPE_WEBHOOK_SECRET=wh", "sec_", "eQlqBaww"),
    ],
    rotation: Rotation {
        url: "https://dashboard.stripe.com/webhooks",
        steps: &["Roll the signing secret of the endpoint", "Put the new secret where the old one is read"],
    },
};
