//! A token that may do more than the work asks for.

use crate::audit::{Audit, Check, Context};
use crate::model::permissions::{Grant, Permissions};
use crate::model::workflow::{Job, Workflow};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::text::Span;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("broad-permissions"),
        family: Family::Workflow,
        title: text("Token permissions are broader than needed"),
        severity: Severity::Medium,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &[
            "zizmor:excessive-permissions",
            "codeql:actions/missing-workflow-permissions",
            "scorecard:Token-Permissions",
            "poutine:default_permissions_on_risky_events",
            "ghalint:001",
            "ghalint:002",
            "ghalint:003",
        ],
        docs: Docs {
            what: text(
                "A job runs with the repository's default token because neither it nor the workflow states `permissions:`; \
                 or one of them grants `write-all` or `read-all`; or the workflow grants a write permission to all of several jobs. \
                 A workflow that is only ever called gets its token from its caller and is told to the pedantic persona.",
            ),
            why: text(
                "Every action and every tool of the job holds the token. In repositories and organisations made before 2023 the default may write nearly \
                 everything: a single bad dependency can then push code, publish packages or approve pull requests.",
            ),
            fix: text(
                "Put `permissions: {}` at the top of the workflow, and give each job the scopes that it uses: \
                 most need `contents: read` and nothing else.",
            ),
        },
    },
    checks: &[Check::Workflow(check)],
};

fn check(workflow: &Workflow<'_>, cx: &mut Context<'_>) {
    let called = workflow.triggers.is_only_called();
    match &workflow.permissions {
        Some(permissions) => judge_workflow(permissions, workflow, called, cx),
        None => judge_defaults(workflow, called, cx),
    }
    for permissions in workflow.jobs.iter().filter_map(|job| job.permissions.as_ref()) {
        judge_all(permissions, called, cx);
    }
}

/// No `permissions:` at the top: jobs that state none either run with the default.
fn judge_defaults(workflow: &Workflow<'_>, called: bool, cx: &mut Context<'_>) {
    let open: Vec<&Job<'_>> = workflow.jobs.iter().filter(|job| job.permissions.is_none()).collect();
    let Some(first) = open.first() else { return };
    let message = match open.as_slice() {
        [job] => format!("the job `{}` runs with the repository's default permissions: no `permissions:` is stated", job.id()),
        jobs => format!("{} jobs run with the repository's default permissions: no `permissions:` is stated", jobs.len()),
    };
    let place = cx.place(first.key.span);
    let finding = cx.report(workflow.headline(), message);
    finding.relate(place, if open.len() == 1 { "this job" } else { "the first of them" });
    if called {
        finding.persona(Persona::Pedantic);
    }
}

fn judge_workflow(permissions: &Permissions<'_>, workflow: &Workflow<'_>, called: bool, cx: &mut Context<'_>) {
    if judge_all(permissions, called, cx) {
        return;
    }
    let inheriting = workflow.jobs.iter().filter(|job| job.permissions.is_none()).count();
    for (scope, span) in permissions.writes() {
        let severity = severity_of(scope);
        let message = format!("`{scope}: write` is granted to every job of the workflow; grant it to the job that needs it");
        let finding = cx.report(span, message);
        finding.severity(severity);
        if called || workflow.jobs.len() == 1 || inheriting == 0 {
            finding.persona(Persona::Pedantic).severity(Severity::Low);
        }
    }
}

/// `write-all` and `read-all`; true where it was one of them.
fn judge_all(permissions: &Permissions<'_>, called: bool, cx: &mut Context<'_>) -> bool {
    let span: Span = permissions.node.span;
    let (severity, message) = match permissions.grant {
        Grant::WriteAll => (Severity::High, "`write-all` lets the token change everything in the repository"),
        Grant::ReadAll => (Severity::Low, "`read-all` lets the token read everything in the repository"),
        Grant::Scopes(_) | Grant::Unknown => return false,
    };
    let finding = cx.report(span, message);
    finding.severity(severity);
    if called {
        finding.persona(Persona::Pedantic);
    }
    true
}

fn severity_of(scope: &str) -> Severity {
    match scope {
        "actions" | "attestations" | "contents" | "deployments" | "id-token" | "packages" | "pages" => Severity::High,
        "models" | "statuses" => Severity::Low,
        _ => Severity::Medium,
    }
}
