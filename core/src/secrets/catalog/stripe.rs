//! Stripe: secret and restricted keys, secrets of webhooks. Format: docs.stripe.com/keys. Publishable keys are public and not looked for.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule, public_rule};

pub static LIVE_SECRET_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "stripe-live-secret-key",
        kind: "Stripe live secret key",
        severity: Severity::Critical,
        precision: Precision::High,
        opens: "Whoever holds it moves money: charges, refunds, payouts, and the data of all customers.",
        aliases: &["betterleaks:stripe-access-token", "gitleaks:stripe-access-token"],
    }),
    keywords: &["sk_live_", "sk_prod_"],
    regex: token!("sk_(?:live_[0-9A-Za-z]{16,39}|(?:live|prod)_5[0-9A-Za-z]{50,246})"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("STRIPE_SECRET_KEY=sk_", "live_", "RQmnCJqd09VR6xQQslrNh1jp"),
        concat!("- value: sk_", "live_", "DjF6kE2PgW9X2zWjAccfh7b2"),
        concat!(
            "stripe.api_key = \"sk_",
            "live_51",
            "IEMzaNzo3jgHFkFq9SQkTPR8g0iDtcUVVoNVQ4t4BA5PaamO0ZG3v2um8Y4t",
            "tiFu37oKMJi761mr3E7g8qmXCApvSzyOxXn3o",
            "\""
        ),
    ],
    counterexamples: samples![
        concat!("STRIPE_KEY=pk_", "live_", "mD5yCvQHjyNv7bobRfKk9sUC"),
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
        aliases: &["betterleaks:stripe-access-token", "gitleaks:stripe-access-token"],
    }),
    keywords: &["rk_live_", "rk_prod_"],
    regex: token!("rk_(?:live|prod)_(?:[0-9A-Za-z]{16,39}|5[0-9A-Za-z]{50,246})"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!(
            "STRIPE_RESTRICTED_KEY=rk_",
            "live_51",
            "UgCKy1gfEfpEwUD0M2QyzmLD5eysKWcUJq9hNkMF36I1Bqir1sEtfpXpfCjs",
            "PdMGcHe7JePMCOcBrzcPGDablgWMHhbw39IiM"
        ),
        concat!(
            "{\"token\": \"rk_",
            "live_51",
            "5PqkBgfTN9zmcwTGgaCJONqYAslDZMy7wx7yjXBzowwc92uW63zT7zJp5I5U",
            "dY3oZvIsLanRzDgiMhG4sbta5yJhPnEEyZEZ9",
            "\"}"
        ),
    ],
    counterexamples: samples![
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
        aliases: &["betterleaks:stripe-access-token", "gitleaks:stripe-access-token"],
    }),
    keywords: &["sk_test_"],
    regex: token!("sk_test_(?:[0-9A-Za-z]{16,39}|5[0-9A-Za-z]{50,246})"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("STRIPE_SECRET_KEY=sk_", "test_", "SPeuved5CADL0IO4pds4BLOx"),
        concat!("- value: sk_", "test_", "LQeVqCF9bLO03lQYPjrIh34x"),
        concat!(
            "stripe.api_key = \"sk_",
            "test_51",
            "3ofo7BI9xgfKuODs4o3p0BFO9QDRKmuWy4EgxntAc5AmpQSM2pHmaEZv6vmP",
            "kNMiUO7Wmoj6aID9ddcRokCBcagVcCE3K9bcg",
            "\""
        ),
    ],
    counterexamples: samples![
        concat!("STRIPE_KEY=pk_", "test_", "l4UquYix8A8b48hto2DYkAvj"),
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
        aliases: &["betterleaks:stripe-access-token", "gitleaks:stripe-access-token"],
    }),
    keywords: &["rk_test_"],
    regex: token!("rk_test_(?:[0-9A-Za-z]{16,39}|5[0-9A-Za-z]{50,246})"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!(
            "STRIPE_RESTRICTED_KEY=rk_",
            "test_51",
            "Ps88O1wqGrDiNesmtSC7EEHOti3V8EMSBJhUcMX8BIRxey5w72hFD3kLJGn8",
            "c1XnIKjDRgP3TjUz35kIxhfnBrEdiPsbbaJAV"
        ),
        concat!(
            "{\"token\": \"rk_",
            "test_51",
            "9Gzor5bytZPKb7kDh9LfGMukqpvUM0g2DOc4glMANeFikWrp7yENB14bzvBp",
            "YPUEQ7l8hvkix8rk256vmZq3nMkE3Df9TV5Jt",
            "\"}"
        ),
    ],
    counterexamples: samples![
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
    examples: samples![
        concat!("STRIPE_WEBHOOK_SECRET=wh", "sec_", "rx8Re0M42KRT4c172xRVwQvBH4kwrPPS"),
        concat!("Authorization: Bearer wh", "sec_", "oTNzd2f1S08eaNqI0rfXClc7Y5EIXwdC"),
    ],
    counterexamples: samples![
        concat!("STRIPE_WEBHOOK_SECRET=wh", "sec_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("STRIPE_WEBHOOK_SECRET=wh", "sec_", "lQrPb6SV"),
    ],
    rotation: Rotation {
        url: "https://dashboard.stripe.com/webhooks",
        steps: &["Roll the signing secret of the endpoint", "Put the new secret where the old one is read"],
    },
};

pub static PUBLISHABLE_KEY: Pattern = Pattern {
    rule: public_rule(Words {
        id: "stripe-publishable-key",
        kind: "Stripe publishable key",
        severity: Severity::Low,
        precision: Precision::VeryHigh,
        opens: "It is meant for the browser and names the account.",
        aliases: &[],
    }),
    keywords: &["pk_live_"],
    regex: token!("pk_live_(?:[0-9A-Za-z]{16,39}|5[0-9A-Za-z]{50,246})"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("STRIPE_API_KEY=pk", "_live_", "EB17jqcFTBqMvc4VPT"),
        concat!("{\"token\": \"pk", "_live_", "fSCoohf3graOqNOk", "\"}"),
    ],
    counterexamples: samples![
        concat!("STRIPE_API_KEY=pk", "_live_", "xxxxxxxxxxxxxxxxxx"),
        concat!("STRIPE_API_KEY=pk", "_live_", "fSCooh"),
    ],
    rotation: Rotation {
        url: "https://dashboard.stripe.com/apikeys",
        steps: &["Create a new key", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static PAYMENT_INTENT_SECRET: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "stripe-payment-intent-secret",
        kind: "Stripe payment intent client secret",
        severity: Severity::Low,
        precision: Precision::High,
        opens: "Whoever holds it sees and completes this one payment.",
        aliases: &["trufflehog:stripepaymentintent"],
    }),
    keywords: &["_secret_"],
    regex: token!("pi_[0-9A-Za-z]{24,32}_secret_[0-9A-Za-z]{25}"),
    reach: Reach { left: 88, right: 88 },
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("STRIPE_SECRET=pi", "_", "LxfOMlIZKsHnhxn2sk1ONWtd_secret_F93LzGLf", "6vlt3s0K2JCZjyGJi"),
        concat!("- value: pi", "_", "lKRjALbwi7Tk27OjQs1SNllv_secret_V4llJTS2", "LB8OwqGtsxorprJCx"),
    ],
    counterexamples: samples![
        concat!("STRIPE_SECRET=pi", "_", "xxxxxxxxxxxxxxxxxxxxxxxx_xxxxxx_xxxxxxxx", "xxxxxxxxxxxxxxxxx"),
        concat!("STRIPE_SECRET=pi", "_", "lKRjAL"),
    ],
    rotation: Rotation {
        url: "https://dashboard.stripe.com/apikeys",
        steps: &["Create a new secret", "Put it where the old one is read", "Delete the old one"],
    },
};
