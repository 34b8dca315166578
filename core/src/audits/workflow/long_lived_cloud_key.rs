//! A cloud's key that never expires, where a token of one run would do.

use crate::audit::{Audit, Check, Context};
use crate::model::step::Does;
use crate::model::workflow::Site;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("long-lived-cloud-key"),
        family: Family::Workflow,
        title: text("Cloud is entered with a key that never expires"),
        severity: Severity::Low,
        precision: Precision::High,
        persona: Persona::Pedantic,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &[],
        docs: Docs {
            what: text(
                "A step logs in to AWS, Azure or Google Cloud with a stored key: `aws-access-key-id`, `creds` with a client's secret, \
                 `credentials_json`. Keys that another step has made are left alone.",
            ),
            why: text(
                "A stored key works from anywhere until somebody replaces it: one leak is enough. GitHub can prove to the cloud which \
                 workflow asks (OpenID Connect), and the cloud answers with a login of that run.",
            ),
            fix: text(
                "Give the job `id-token: write`, have the cloud trust this repository and branch, and name the role (`role-to-assume`, \
                 `client-id`, `workload_identity_provider`) instead of the key. Then delete the key.",
            ),
        },
    },
    checks: &[Check::Step(check)],
};

/// The actions, the input that holds the key, and what takes its place (each action's README).
const LOGINS: &[(&str, &str, &str)] = &[
    ("aws-actions/configure-aws-credentials", "aws-access-key-id", "role-to-assume"),
    ("azure/login", "creds", "client-id"),
    ("google-github-actions/auth", "credentials_json", "workload_identity_provider"),
    ("google-github-actions/setup-gcloud", "service_account_key", "google-github-actions/auth"),
];

fn check(site: Site<'_, '_>, cx: &mut Context<'_>) {
    let Does::Uses(uses, inputs) = &site.step.does else { return };
    let Some((_, input, instead)) = LOGINS.iter().find(|(slug, ..)| uses.is(slug)) else { return };
    let stored = |text: &str| text.contains("secrets.") || text.contains("vars.");
    let key = inputs.iter().find(|entry| entry.key.as_str().is_some_and(|name| name.eq_ignore_ascii_case(input)));
    if let Some(key) = key.filter(|entry| entry.value.as_str().is_some_and(stored)) {
        cx.report(key.key.span, format!("`{input}` is a key that works until somebody replaces it: `{instead}` needs none"));
    }
}
