//! A job deploys without an environment that says who may.

use crate::audit::{Audit, Check, Context};
use crate::model::deploying;
use crate::model::holdings::holdings;
use crate::model::publisher;
use crate::model::workflow::{Job, Workflow};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::yaml::Node;
use crate::text::Span;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("unguarded-deployment"),
        family: Family::Workflow,
        title: text("Deployment without an environment"),
        severity: Severity::Low,
        precision: Precision::Medium,
        persona: Persona::Pedantic,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &["zizmor:secrets-outside-env"],
        docs: Docs {
            what: text(
                "A job that deploys or publishes (by a known action, or by a command such as `kubectl apply`, `terraform apply`, `rsync … host:`, `npm publish`) with a secret or an \
identity token names no `environment:`. Regular where it holds a key that opens servers or signs releases (`…SSH_KEY…`, `…DEPLOY_KEY…`, `…RELEASE_KEY…`, \
`KUBECONFIG`), pedantic elsewhere. A job that deploys for a push to any branch, with no condition that asks which, is told to the pedantic persona even where it \
names an environment, whose settings may let every branch in. Left alone are jobs behind one that names an environment, and called workflows of which the caller decides.",
            ),
            why: text(
                "A secret of the repository is there for every workflow of every branch: whoever may push a branch can deploy from it, or print the key. An environment hands it \
out to the branches, and after the approvals, that it asks for, and cloud roles and registries can be bound to its name.",
            ),
            fix: text(
                "Make an environment with protection rules (Settings → Environments), move the secret there, and name it in the job: `environment: production`.",
            ),
        },
    },
    checks: &[Check::Job(check)],
};

fn check(job: &Job<'_>, workflow: &Workflow<'_>, cx: &mut Context<'_>) {
    let called = workflow.triggers.list.len() == 1 && workflow.triggers.has("workflow_call");
    if job.call.is_some() || called || is_behind_environment(job, workflow) {
        return;
    }
    let guarded = names_environment(job);
    let from_any = from_any_branch(workflow).filter(|_| !asks_for_branch(job, workflow));
    if guarded && from_any.is_none() {
        return;
    }
    let Some((span, by)) = (if guarded { job.steps.iter().find_map(deploying::deploys) } else { deployment(job) }) else {
        return;
    };
    let held = holdings(job, workflow);
    let key = held.secrets.iter().find(|name| opens_servers(name));
    let telling =
        || held.secrets.iter().find(|name| ["TOKEN", "KEY", "SECRET", "PASS", "PAT"].iter().any(|part| name.contains(part)));
    let with = match key.or_else(telling).or(held.secrets.first().filter(|_| !held.oidc)) {
        Some(name) => format!("`secrets.{name}`"),
        None if held.oidc => "an identity token".to_owned(),
        None => return,
    };
    let regular = key.is_some();
    let place = cx.place(span);
    let missing = match guarded {
        true => "for a push to any branch: only the environment's settings can keep one out",
        false => "and no environment says who may start it, and from which branch",
    };
    let any = from_any.map(|span| cx.place(span));
    let message = format!("the job `{}` deploys with {with}{} {missing}", job.id(), if guarded { "" } else { "," });
    let finding = cx.report(job.key.span, message).relate(place, format!("`{by}` deploys"));
    if let Some(any) = any {
        finding.relate(any, "every branch that is pushed starts it");
    }
    if regular && !guarded {
        finding.persona(Persona::Regular);
    }
}

/// The trigger by which a push to any branch starts the workflow.
fn from_any_branch(workflow: &Workflow<'_>) -> Option<Span> {
    let push = workflow.triggers.get("push")?;
    let filter = |name: &str| push.filters.and_then(|filters| filters.get(name));
    match filter("branches") {
        Some(branches) => {
            let every = branches.items().iter().find(|node| matches!(node.as_str(), Some("**" | "*" | "**/*")))?;
            Some(every.span)
        }
        None => (filter("tags").is_none() && filter("branches-ignore").is_none()).then_some(push.span),
    }
}

/// Whether a condition on the way asks which branch it is.
fn asks_for_branch(job: &Job<'_>, workflow: &Workflow<'_>) -> bool {
    let asks = |node: &Node| node.as_str().is_some_and(|text| ["ref", "branch", "event"].iter().any(|word| text.contains(word)));
    let needs = job.node.get("needs").map(Node::items).unwrap_or_default();
    let ahead = workflow.jobs.iter().filter(|other| needs.iter().any(|node| node.as_str() == Some(other.id())));
    let conditions = ahead.chain([job]).filter_map(|job| job.condition).chain(job.steps.iter().filter_map(|step| step.condition));
    conditions.into_iter().any(asks)
        || job.node.get("environment").is_some_and(|node| node.scalars().any(|(_, scalar)| scalar.value.contains("${{")))
}

fn names_environment(job: &Job<'_>) -> bool {
    job.node.get("environment").is_some_and(|node| !node.is_null())
}

/// One of the jobs that it waits for asks an environment first.
fn is_behind_environment(job: &Job<'_>, workflow: &Workflow<'_>) -> bool {
    let needs = job.node.get("needs").map(Node::items).unwrap_or_default();
    let needed = |other: &&Job<'_>| needs.iter().any(|node| node.as_str() == Some(other.id()));
    workflow.jobs.iter().filter(needed).any(|other| names_environment(other))
}

/// The first step that deploys, else one that publishes.
fn deployment(job: &Job<'_>) -> Option<(Span, String)> {
    let steps = || job.steps.iter().filter(|step| !step.is_disabled());
    let publishes = || steps().find_map(|step| publisher::publishes(step));
    steps().find_map(deploying::deploys).or_else(|| publishes().map(|span| (span, "this".to_owned())))
}

/// Whether a secret is, by its name, a key to servers, clusters or releases.
fn opens_servers(name: &str) -> bool {
    const KEYS: &[&str] =
        &["SSH_KEY", "SSH_PRIVATE", "DEPLOY_KEY", "RELEASE_KEY", "KUBECONFIG", "KUBE_CONFIG", "PRODUCTION_KEY", "PROD_KEY"];
    KEYS.iter().any(|key| name.contains(key))
}
