//! Mercado Pago: access tokens. Documentation: www.mercadopago.com/developers.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static ACCESS_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "mercadopago-access-token",
        kind: "Mercado Pago access token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it takes payments, refunds them and reads your customers.",
        aliases: &[],
    }),
    keywords: &["app_usr-"],
    regex: token!("APP_USR-[0-9A-Za-z]{6,20}(?:-[0-9A-Za-z]{4,64}){2,4}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!(
            "MP_API_TOKEN=AP",
            "P_USR-",
            "j0dFeX-ed85UjcGwmnqHYNnFgl0BMWZ70zlmy-3HcAToMzhJ00so96CQhJir",
            "cHdVq0914J-Vj3IzplhDUwJJnc7tiErbyw4uoNTI",
            "AOqGT-GwR8JX8mZBzTubhpFRe7Q35vXoIUMrhYT"
        ),
        concat!("- value: AP", "P_USR-", "4Eb3kA-18UQpEFAx24ix74VKmqNLUCf72YSeQ7pQ", "-brX9ju7HqvArRLafSwwHJdk7r5G383"),
    ],
    counterexamples: samples![
        concat!(
            "MP_API_TOKEN=AP",
            "P_USR-",
            "xxxxxx-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx-xxxxxxxxxxxxxxxxxxxxxx",
            "xxxxxxxxxx-xxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "xxxxx-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        ),
        concat!("MP_API_TOKEN=AP", "P_USR-", "4Eb3kA"),
    ],
    rotation: Rotation {
        url: "https://www.mercadopago.com/developers/panel/app",
        steps: &["Create a new token", "Put it where the old one is read", "Revoke the old one"],
    },
};
