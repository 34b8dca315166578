//! A job reads a secret without an environment to guard it.

use crate::audit::{Audit, Check, Context};
use crate::model::placed;
use crate::model::workflow::{Job, Workflow};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::expression::Segment;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("secret-outside-environment"),
        family: Family::Workflow,
        title: text("Secret is used outside an environment"),
        severity: Severity::Medium,
        precision: Precision::High,
        persona: Persona::Auditor,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &["zizmor:secrets-outside-env"],
        docs: Docs {
            what: text(
                "A job without `environment:` reads a secret. `GITHUB_TOKEN` is left alone, and so are workflows that are called (`workflow_call`), \
whose caller hands the secrets over. Told to the auditor persona, once for each secret of a job.",
            ),
            why: text(
                "A secret of the repository or the organisation is there for every workflow on every branch: whoever may push a branch may print \
it. A secret of an environment is there only for the branches, and after the approvals, that the environment asks for.",
            ),
            fix: text(
                "Move the secret to a deployment environment with protection rules, and name it in the job: `environment: production`.",
            ),
        },
    },
    checks: &[Check::Job(check)],
};

fn check(job: &Job<'_>, workflow: &Workflow<'_>, cx: &mut Context<'_>) {
    if job.call.is_some() || job.node.get("environment").is_some() || workflow.triggers.has("workflow_call") {
        return;
    }
    let mut seen: Vec<String> = Vec::new();
    for placed in placed::all_with_conditions(job.node) {
        for access in placed.accesses() {
            let [Segment::Name(context), Segment::Name(name)] = access.path.as_slice() else { continue };
            let secret = context.eq_ignore_ascii_case("secrets") && !name.eq_ignore_ascii_case("GITHUB_TOKEN");
            let name = name.to_ascii_uppercase();
            if !secret || seen.contains(&name) {
                continue;
            }
            cx.report(
                placed.span(access.span),
                format!("`secrets.{name}` is read by the job `{}`, which names no environment", job.id()),
            );
            seen.push(name);
        }
    }
}
