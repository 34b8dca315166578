//! Cloudflare: tokens and keys of the API. Format: developers.cloudflare.com/fundamentals/api/get-started/token-formats.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "cloudflare-api-token",
        kind: "Cloudflare API token",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it changes what the token may change: domains, DNS records, workers, certificates.",
        aliases: &["gitleaks:cloudflare-api-key"],
    }),
    keywords: &["cloudflare", "cf_"],
    regex: near!(r"cloudflare|\bcf_", "[0-9A-Za-z_-]{40}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5)],
    examples: &[
        concat!("CLOUDFLARE_API_TOKEN=", "RC3Bv5dCesEIbrpxm68r8j7poqVMbiyjTRAXRM5l"),
        concat!("\"cloudflare_api_token\": \"", "3j1GspZuX6HJnEv_PF1y4sRKhocGNC_CkixgWckM", "\""),
        concat!("cf_api_token = \"", "rY6pdhn6rW0j_n-aHKsS4SVAZHHcD8eGL3QLGDxc", "\""),
    ],
    counterexamples: &[
        "CLOUDFLARE_API_TOKEN=${CLOUDFLARE_API_TOKEN}",
        concat!("See cloudflare api token in the vault, build ", "TjB_TfpCAdQpGGrMpjSp1sLWZEV0a_KZQpD9bkLq"),
        concat!("uses: cloudflare/wrangler-action@", "2998e20d5020256c39c20189e31b8c70511fbc4f"),
    ],
    rotation: Rotation {
        url: "https://dash.cloudflare.com/profile/api-tokens",
        steps: &["Roll the token on the API tokens page", "Put the new value where the old one is read"],
    },
};

pub static GLOBAL_API_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "cloudflare-global-api-key",
        kind: "Cloudflare global API key",
        severity: Severity::Critical,
        precision: Precision::Medium,
        opens: "Whoever holds it, with the e-mail address, is the account: every domain, every setting, every token.",
        aliases: &["gitleaks:cloudflare-global-api-key"],
    }),
    keywords: &["cloudflare", "cf_"],
    regex: near!(r"cloudflare|\bcf_", "[0-9a-f]{37}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!("CLOUDFLARE_GLOBAL_API_KEY=", "af76b2bc7274509d196ee4829e147e8129ca2"),
        concat!("\"cloudflare_global_api_key\": \"", "1191af82ddf810830f9dadf2f755c8ec0978f", "\""),
    ],
    counterexamples: &[
        "CLOUDFLARE_GLOBAL_API_KEY=${CLOUDFLARE_GLOBAL_API_KEY}",
        concat!("See cloudflare global api key in the vault, build ", "8a13c976003a3476ba422cbdee5f7d9c2355e"),
    ],
    rotation: Rotation {
        url: "https://dash.cloudflare.com/profile/api-tokens",
        steps: &["Roll the token on the API tokens page", "Put the new value where the old one is read"],
    },
};

pub static SCANNABLE_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "cloudflare-scannable-token",
        kind: "Cloudflare API credential",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it changes what the token may change: domains, DNS records, workers, certificates.",
        aliases: &[],
    }),
    keywords: &["cfut_", "cfat_", "cfk_"],
    regex: dashed!("cf(?:ut|at|k)_[0-9A-Za-z_-]{40}[0-9A-Za-z_-]{1,24}"),
    reach: Reach { left: 8, right: 80 },
    validators: &[Validator::Entropy(3.5)],
    examples: &[
        concat!("CF_SECRET=cf", "ut_", "VQVfpuYkr8iH_s1Bnegv9giou767on2daH-ntKL5", "89a895d2"),
        concat!("token: \"cf", "ut_", "24rGWBVbq8XXsipYKwqX143BaweOr0GK00k9jmGZ", "fba0d86e", "\""),
        concat!("key: \"cf", "k_", "1TXS4Mg3Kvh4ms5wqG8i9vPmGxr4npYUd9ClARA3", "764e68aa", "\""),
        concat!("TOKEN=cf", "at_", "KLxwHrKDHCNtKn2wa6Z73KxWNpkAHDfyblKe1tbD", "c98f002a"),
    ],
    counterexamples: &[
        concat!("CF_SECRET=cf", "ut_", "w7Gu9lFoVr6Co6NrqP7E"),
        concat!("CF_SECRET=cf", "ut_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx00000000"),
    ],
    rotation: Rotation {
        url: "https://dash.cloudflare.com/profile/api-tokens",
        steps: &["Roll the token on the API tokens page", "Put the new value where the old one is read"],
    },
};

pub static ORIGIN_CA_KEY: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "cloudflare-origin-ca-key",
        kind: "Cloudflare origin CA key",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it makes certificates for your domains that Cloudflare trusts.",
        aliases: &["gitleaks:cloudflare-origin-ca-key"],
    }),
    keywords: &["v1.0-"],
    regex: token!(r"v1\.0-[0-9a-f]{24}-[0-9a-f]{146}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: &[
        concat!(
            "CF_ORIGIN_CA_KEY=v1",
            ".0-",
            "67e0a63fd94807796c6eaed8",
            "-",
            "5364be9189c4ac075c47eb2b391d5e92a9ef3b20717b47cf47e113c3f2b8",
            "3c748ca42a3ac7f1380c8eaa86d205b4315a1bc1016e0e27e48d2fd68d3d",
            "5e42e92967e522aeab04e7c47c"
        ),
        concat!(
            "- value: v1",
            ".0-",
            "2a7766f7f0ed2463a4ca2d74",
            "-",
            "90670bfc9d7b4c1fb33478e7d25999db0bdb9f668258c8ff4c53fd92796d",
            "d50173555cdeb3c71c8c6abedeaa96f77b86b0f36f05ae0c7bf42f87927f",
            "5fb875b6a0f789a42f3619a972"
        ),
    ],
    counterexamples: &[
        concat!(
            "CF_ORIGIN_CA_KEY=v1",
            ".0-000000000000000000000000-00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
        ),
        concat!("CF_ORIGIN_CA_KEY=v1", ".0-", "fa8029ab324c4edf5aa050ad", "-", "17be4eb110bcd392443d61f1ca42e963e746"),
    ],
    rotation: Rotation {
        url: "https://dash.cloudflare.com/profile/api-tokens",
        steps: &["Roll the token on the API tokens page", "Put the new value where the old one is read"],
    },
};
