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
        aliases: &["betterleaks:cloudflare-api-key", "gitleaks:cloudflare-api-key"],
    }),
    keywords: &["cloudflare", "cf_"],
    regex: near!(r"cloudflare|\bcf_", "[0-9A-Za-z_-]{40}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("CLOUDFLARE_API_TOKEN=", "zGspZuX6HJnEv_PF1yAs9KhocGNC_CkixgWck-N3"),
        concat!("\"cloudflare_api_token\": \"", "5pdhn6rW0j_n-aHKsSFS2AZHHcD8eGL3QLGDxCJt", "\""),
        concat!("cf_api_token = \"", "hB_TfpCAdQpGGrMpjSpv6LWZEV0a_KZQpD9bkLJ9", "\""),
    ],
    counterexamples: samples![
        "CLOUDFLARE_API_TOKEN=${CLOUDFLARE_API_TOKEN}",
        concat!("See cloudflare api token in the vault, build ", "EMI7lc3vaicjvyZmNWlt1HL6mfSIZCavee8TZrxc"),
        concat!("uses: cloudflare/wrangler-action@", "176b2bc7274509d194ee9829e147e8129cafa2d9"),
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
        aliases: &["betterleaks:cloudflare-global-api-key", "gitleaks:cloudflare-global-api-key"],
    }),
    keywords: &["cloudflare", "cf_"],
    regex: near!(r"cloudflare|\bcf_", "[0-9a-f]{37}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("CLOUDFLARE_GLOBAL_API_KEY=", "aaf82ddf810830f4da1f2f755c8ec097841f1"),
        concat!("\"cloudflare_global_api_key\": \"", "a976003a3476bae22c9dee5f7d9c235538e8b", "\""),
    ],
    counterexamples: samples![
        "CLOUDFLARE_GLOBAL_API_KEY=${CLOUDFLARE_GLOBAL_API_KEY}",
        concat!("See cloudflare global api key in the vault, build ", "d35c24f28f4d6311555235eee33d008f34999"),
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
    examples: samples![
        concat!("CF_SECRET=cf", "ut_", "ONv1aHkn4rGWBVbq8XXs1pYKwqXA43BaweOr0GKA", "a23893e0"),
        concat!("token: \"cf", "ut_", "oJAd-5xTXS4Mg3Kvh4ms3wqG8ikvPmGxr4npYUdf", "86a264ea", "\""),
        concat!("key: \"cf", "k_", "jCQjLxwHrKDHCNtKn2wa1Z7ZKxWNpkAHDfyblKea", "27798f02", "\""),
        concat!("TOKEN=cf", "at_", "tQD7Gu9lFoVrmCo6NrqP6FT82lF6aRAo80MrJAEn", "0eaede61"),
    ],
    counterexamples: samples![
        concat!("CF_SECRET=cf", "ut_", "3BrV4KgGMZ8OXcDxXsF6"),
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
        aliases: &["betterleaks:cloudflare-origin-ca-key", "gitleaks:cloudflare-origin-ca-key"],
    }),
    keywords: &["v1.0-"],
    regex: token!(r"v1\.0-[0-9a-f]{24}-[0-9a-f]{146}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!(
            "CF_ORIGIN_CA_KEY=v1",
            ".0-",
            "72b391d5e92a9ef3b20717bc",
            "-",
            "347e113c3f2b83c748ca42a3ac0f1380c8eaa86d205b4315a1bc1016e0e2",
            "7e48d2fd68d3d2e42e92967e522aeab04e7c47e5ce7a7766f7f0ed2463a4",
            "ca2d7e24540670bfc9d7b4c1f3"
        ),
        concat!(
            "- value: v1",
            ".0-",
            "c8e7d25999db9bdb9f668258",
            "-",
            "4f4c53fd92796dd50173555cdeb8c71c8c6abedeaa96f77b86b0f36f05ae",
            "0c7bf42f8792715fb875b6a0f789a42f3619a9759273a8029ab324c2edf5",
            "aa050a9fd8b7be4eb110bcd394"
        ),
    ],
    counterexamples: samples![
        concat!(
            "CF_ORIGIN_CA_KEY=v1",
            ".0-000000000000000000000000-00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
        ),
        concat!("CF_ORIGIN_CA_KEY=v1", ".0-", "d61f1ca42e960e74516604cd", "-", "f5f6657c031d6ac5b8048c7f6a529fcd5ba8"),
    ],
    rotation: Rotation {
        url: "https://dash.cloudflare.com/profile/api-tokens",
        steps: &["Roll the token on the API tokens page", "Put the new value where the old one is read"],
    },
};
