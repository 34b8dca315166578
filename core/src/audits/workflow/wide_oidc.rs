//! More than one job can ask for an identity token.

use crate::audit::{Audit, Check, Context};
use crate::model::permissions::Permissions;
use crate::model::step::{Does, Step};
use crate::model::workflow::{Job, Workflow};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::text::Span;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("wide-oidc"),
        family: Family::Workflow,
        title: text("Identity token for jobs that do not use it"),
        severity: Severity::Medium,
        precision: Precision::Medium,
        persona: Persona::Pedantic,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &["octoscan:oidc-action"],
        docs: Docs {
            what: text(
                "`id-token: write` is granted at the top of a workflow with several jobs that state no permissions of their own, or to a job in \
which nothing asks for the token: no step but scripts without a word of it and actions of GitHub that have no use for it.",
            ),
            why: text(
                "With the identity token a job logs in to the cloud, or publishes a package, as this repository. Each action and each dependency in \
each of the jobs can do so.",
            ),
            fix: text("Grant `id-token: write` to the job that logs in, and to no other."),
        },
    },
    checks: &[Check::Workflow(check_workflow), Check::Job(check_job)],
};

fn check_workflow(workflow: &Workflow<'_>, cx: &mut Context<'_>) {
    let Some(span) = workflow.permissions.as_ref().and_then(id_token) else { return };
    let inheriting = workflow.jobs.iter().filter(|job| job.permissions.is_none()).count();
    if inheriting > 1 {
        cx.report(span, format!("{inheriting} jobs can ask for an identity token of this repository"));
    }
}

fn check_job(job: &Job<'_>, workflow: &Workflow<'_>, cx: &mut Context<'_>) {
    let own = job.permissions.as_ref().and_then(id_token);
    let only = workflow.permissions.as_ref().and_then(id_token).filter(|_| workflow.jobs.len() == 1 && job.permissions.is_none());
    let Some(span) = own.or(only) else { return };
    if job.call.is_none() && !job.steps.is_empty() && !job.steps.iter().any(may_use) {
        let message = format!("nothing in the job `{}` seems to use an identity token", job.id());
        cx.report(span, message).severity(Severity::Low).precision(Precision::Low);
    }
}

fn id_token(permissions: &Permissions<'_>) -> Option<Span> {
    permissions.writes().into_iter().find(|(scope, _)| *scope == "id-token").map(|(_, span)| span)
}

/// Whether a step may ask for the token: any action does that is not known to have no use for it.
fn may_use(step: &Step<'_>) -> bool {
    match &step.does {
        Does::Uses(uses, _) => !WITHOUT_USE.iter().any(|slug| uses.is(slug)),
        Does::Run(run) => {
            let script = run.script.as_str().unwrap_or_default();
            let words = script.split(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '-');
            // A program of the repository may ask for it out of sight.
            let hidden =
                script.contains("./") || words.clone().any(|word| matches!(word, "make" | "just" | "task" | "bash" | "sh"));
            hidden || words.into_iter().any(|word| WORDS.contains(&word))
        }
        Does::Nothing => false,
    }
}

const WITHOUT_USE: &[&str] = &[
    "actions/cache",
    "actions/checkout",
    "actions/download-artifact",
    "actions/setup-dotnet",
    "actions/setup-go",
    "actions/setup-java",
    "actions/setup-node",
    "actions/setup-python",
    "actions/upload-artifact",
    "astral-sh/setup-uv",
    "dtolnay/rust-toolchain",
    "pnpm/action-setup",
];

/// Programs that ask for the token, and the names by which scripts do.
const WORDS: &[&str] = &[
    "ACTIONS_ID_TOKEN_REQUEST_TOKEN",
    "ACTIONS_ID_TOKEN_REQUEST_URL",
    "aws",
    "cosign",
    "docker",
    "gcloud",
    "gh",
    "goreleaser",
    "ko",
    "npm",
    "npx",
    "pnpm",
    "pulumi",
    "python",
    "sigstore",
    "terraform",
    "twine",
    "uv",
    "uvx",
    "vault",
    "yarn",
    "lerna",
    "nx",
    "cargo",
];
