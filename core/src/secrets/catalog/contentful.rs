//! Contentful: personal access tokens. Documentation: www.contentful.com/developers/docs/references/authentication.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static PERSONAL_ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "contentful-personal-access-token",
        kind: "Contentful access token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads and changes the content of all spaces of the account.",
        aliases: &[],
    }),
    keywords: &["cfpat-"],
    regex: dashed!("CFPAT-[0-9A-Za-z_-]{43}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.0)],
    examples: samples![
        concat!("CONTENTFUL_TOKEN=CF", "PAT-", "10FYDMDOPxAGstdbEx30h9nB23iJqnT7TBn_qALgJ8g"),
        concat!("token: \"CF", "PAT-", "eeOP8k1phgJpppH1rQzJu5z1JSLxneXn-LWt72hbNfZ", "\""),
    ],
    counterexamples: samples![
        concat!("CONTENTFUL_TOKEN=CF", "PAT-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("CONTENTFUL_TOKEN=CF", "PAT-", "hG8Wl6m3hg"),
    ],
    rotation: Rotation {
        url: "https://app.contentful.com/account/profile/cma_tokens",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static DELIVERY_API_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "contentful-delivery-api-token",
        kind: "Contentful delivery API token",
        severity: Severity::Medium,
        precision: Precision::Medium,
        opens: "Whoever holds it reads the published content, and with a preview token the drafts.",
        aliases: &[
            "betterleaks:contentful-delivery-api-token",
            "gitleaks:contentful-delivery-api-token",
            "trufflehog:contentfulpersonalaccesstoken",
        ],
    }),
    keywords: &["contentful"],
    regex: named!("contentful", "[0-9A-Za-z_=-]{43}"),
    reach: Reach::NEAR,
    validators: &[Validator::Entropy(3.4), Validator::Holds(super::mixed)],
    examples: samples![
        concat!("CONTENTFUL_ACCESS_TOKEN=j_", "hME", "PcKkRRQoA8hvoNRU56adJYgD0mtzmN-7pp=6eX"),
        concat!("\"contentful_access_token\": \"", "4xoygU0EeF=EV1hRgzUq2xFQjH9wqC64EKdXyrpnQfZ", "\""),
        concat!("contentful_access_token: ", "UuDvDtVIHwGs-yiHffeVcdKbS5wygx-hpt6nQbtVuoW"),
    ],
    counterexamples: samples![
        "CONTENTFUL_ACCESS_TOKEN=${CONTENTFUL_ACCESS_TOKEN}",
        concat!("See contentful access token in the vault, build ", "VGIzL=n8XVs=xLzaAoynuxnNaLNSU17Hx2tSUV8iydr"),
    ],
    rotation: Rotation {
        url: "https://app.contentful.com/",
        steps: &["Create a new one", "Put it where the old one is read", "Revoke the old one"],
    },
};
