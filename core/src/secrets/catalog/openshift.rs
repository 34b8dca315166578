//! OpenShift: tokens of signed-in users. Documentation: docs.openshift.com, `sha256~` and 43 characters.

use crate::rule::{Precision, Severity};
use crate::secrets::pattern::{Pattern, Reach, Rotation, Validator, Words, provider_rule};

pub static USER_TOKEN: Pattern = Pattern {
    rule: provider_rule(Words {
        id: "openshift-user-token",
        kind: "OpenShift user token",
        severity: Severity::Critical,
        precision: Precision::VeryHigh,
        opens: "Whoever holds it does in the cluster what the user may do, until it expires.",
        aliases: &["betterleaks:openshift-user-token", "gitleaks:openshift-user-token"],
    }),
    keywords: &["sha256~"],
    regex: dashed!("sha256~[0-9A-Za-z_-]{43}"),
    reach: Reach::PREFIX,
    validators: &[Validator::Entropy(3.5)],
    examples: samples![
        concat!("OC_TOKEN=sha2", "56~", "EO8QOTGJT5veRkZO2DWq04JhMV02rLS2DB9_ANc0jKT"),
        concat!("curl -H \"X-Token: sha2", "56~", "6r0GDsLwlAN0D8UECERjn3IjMvO3RnldigworNlnbqK", "\" $URL"),
    ],
    counterexamples: samples![
        concat!("OC_TOKEN=sha2", "56~xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        concat!("OC_TOKEN=sha2", "56~", "wE6AEiAjH5"),
    ],
    rotation: Rotation { url: "", steps: &["Sign the user out with `oc logout`, or delete the token object", "Sign in again"] },
};
