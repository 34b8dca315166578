//! Pinterest: access and refresh tokens. Documentation: developers.pinterest.com/docs/api/v5.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "pinterest-access-token",
        kind: "Pinterest access token",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it reads and changes the pins, boards and campaigns of its user.",
        aliases: &["betterleaks:pinterest-access-token"],
    }),
    keywords: &["pina_"],
    regex: dashed!("pina_[0-9A-Za-z_-]{20,200}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("PINTEREST_API_TOKEN=pi", "na_", "8zncLGAQnvaACkKtR9uP"),
        concat!("token => 'pi", "na_", "8xiYw-EqNz6iNEdAZ1QJ", "',"),
    ],
    counterexamples: samples![
        concat!("PINTEREST_API_TOKEN=pi", "na_", "xxxxxxxxxxxxxxxxxxxx"),
        concat!("PINTEREST_API_TOKEN=pi", "na_", "8xiYw-"),
    ],
    rotation: Rotation {
        url: "https://developers.pinterest.com/apps/",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};

pub static REFRESH_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "pinterest-refresh-token",
        kind: "Pinterest refresh token",
        severity: Severity::High,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it, and the secret of the app, gets new access tokens for a year.",
        aliases: &[],
    }),
    keywords: &["pinr_"],
    regex: dashed!("pinr_[0-9A-Za-z._-]{20,300}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("PINTEREST_API_TOKEN=pi", "nr_", "kk-dchmbB9XtdQEUTE5LP"),
        concat!("token => 'pi", "nr_", "0rvyVgsmJOlD9Gm3tley", "',"),
    ],
    counterexamples: samples![
        concat!("PINTEREST_API_TOKEN=pi", "nr_", "xx-xxxxxxxxxxxxxxxxxx"),
        concat!("PINTEREST_API_TOKEN=pi", "nr_", "0rvyVg"),
    ],
    rotation: Rotation {
        url: "https://developers.pinterest.com/apps/",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
