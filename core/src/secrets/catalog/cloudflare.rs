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
        concat!("CLOUDFLARE_API_TOKEN=", "HIbrpxm68rHj7poqVMbi7jTRAXRM5hx0j1GspZuK"),
        concat!("\"cloudflare_api_token\": \"", "yJnEv_PF1yAsRKhocGNC6CkixgWck-NtY6pdhn6O", "\""),
        concat!("cf_api_token = \"", "V_n-aHKsSFSVAZHHcD8e3L3QLGDxCJeNrjB_Tfp5", "\""),
    ],
    counterexamples: &[
        "CLOUDFLARE_API_TOKEN=${CLOUDFLARE_API_TOKEN}",
        concat!("See cloudflare api token in the vault, build ", "LQpGGrMpjSpvsLWZEV0a6KZQpD9bkLJGoZLMI7lL"),
        concat!("uses: cloudflare/wrangler-action@", "2020256c39c24189e31b9c70511fbc452f12f76b"),
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
        concat!("CLOUDFLARE_GLOBAL_API_KEY=", "a7274509d194ee48294147e8129cafa2de19f"),
        concat!("\"cloudflare_global_api_key\": \"", "9ddf810830f4dadf2f355c8ec097841fda137", "\""),
    ],
    counterexamples: &[
        "CLOUDFLARE_GLOBAL_API_KEY=${CLOUDFLARE_GLOBAL_API_KEY}",
        concat!("See cloudflare global api key in the vault, build ", "503a3476bae22cbdee1f7d9c235538e88ab1c"),
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
        concat!("CF_SECRET=cf", "ut_", "N8iH_s1Bnegvugiou7674n2daH-ntKLd2MRJNv1I", "03e48c64"),
        concat!("token: \"cf", "ut_", "FXXsipYKwqXA43BaweOr7GK00k9jmGKo6UOb3JA8", "9bcbe915", "\""),
        concat!("key: \"cf", "k_", "e4ms5wqG8ikvPmGxr4np8Ud9ClARAPizq6yJP6CO", "75584979", "\""),
        concat!("TOKEN=cf", "at_", "vKn2wa6Z7ZKxWNpkAHDf3blKe1tbl7CFMH_ddijU", "485f2733"),
    ],
    counterexamples: &[
        concat!("CF_SECRET=cf", "ut_", "Ao6NrqP7FT42lF6aRAoJ"),
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
            "1867796c6eae4e6801364be8",
            "-",
            "74ac075c47eb2b391d5e92a9ef3b20717b47cf47e113c3f2b83c748ca42a",
            "3ac0f1380c8ea086d205b4315a1bc1016e0e27e48d2fd68d3d5e42e92967",
            "e522aeab04e7c47e5ce7a7766f"
        ),
        concat!(
            "- value: v1",
            ".0-",
            "cd2463a4ca2d6e24540670b9",
            "-",
            "bb4c1fb33478e7d25999db0bdb9f668258c8ff4c53fd92796dd50173555c",
            "deb8c71c8c6ab1deaa96f77b86b0f36f05ae0c7bf42f87927f5fb875b6a0",
            "f789a42f3619a9759273a80293"
        ),
    ],
    counterexamples: &[
        concat!(
            "CF_ORIGIN_CA_KEY=v1",
            ".0-000000000000000000000000-00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
        ),
        concat!("CF_ORIGIN_CA_KEY=v1", ".0-", "1c2edf5aa05009fd8b7be4e1", "-", "1cd392442d61f1ca427963e74516604c3dd5"),
    ],
    rotation: Rotation {
        url: "https://dash.cloudflare.com/profile/api-tokens",
        steps: &["Roll the token on the API tokens page", "Put the new value where the old one is read"],
    },
};
