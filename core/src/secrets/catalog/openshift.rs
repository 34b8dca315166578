//! OpenShift: tokens of signed-in users. Format: docs.openshift.com, `sha256~` and 43 characters.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static USER_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "openshift-user-token",
        kind: "OpenShift user token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it does in the cluster what the user may do, until it expires.",
        aliases: &["gitleaks:openshift-user-token"],
    }),
    keywords: &["sha256~"],
    regex: dashed!("sha256~[0-9A-Za-z_-]{43}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: &[
        concat!("OC_TOKEN=sha2", "56~", "uLLvO6HpBqiqMIrtPHCJa7Ngg9ckHPSBj_FfcFosunu"),
        concat!("curl -H \"X-Token: sha2", "56~", "E290H6ohbwGp4JB-Cjac43ks7Hu9G7OFxMVRZktgwrk", "\" $URL"),
    ],
    counterexamples: &[
        concat!("OC_TOKEN=sha2", "56~xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("OC_TOKEN=sha2", "56~", "TosaTFMQf5"),
    ],
    rotation: Rotation { url: "", steps: &["Sign the user out with `oc logout`, or delete the token object", "Sign in again"] },
};
