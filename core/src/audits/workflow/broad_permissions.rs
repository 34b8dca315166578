//! A token that may do more than the work asks for.

use crate::audit::{Audit, Check, RepositoryContext};
use crate::finding::{Finding, Suppression};
use crate::model::repository::Repository;
use crate::model::token::{Granted, GrantedScope, Stated};
use crate::privilege::{self, JobPrivilege, Minimum, WorkflowPrivileges};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};

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
        fixable: true,
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
                 A workflow that is only ever called gets its token from its caller and is told to the pedantic persona. A write permission that nothing \
                 in the job needs is told to the pedantic persona, and to the auditor where the job uses something that ciward does not know. What a job needs is \
                 told from its actions' documentation, its scripts, and the local actions and workflows that it uses; `ciward permissions` shows it.",
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
    checks: &[Check::Repository(check)],
};

fn check(repository: &Repository<'_>, cx: &mut RepositoryContext<'_>) {
    for workflow in privilege::link(repository) {
        match &workflow.fact.stated {
            Some(stated) => judge_workflow(stated, &workflow, cx),
            None => judge_defaults(&workflow, cx),
        }
        for job in &workflow.jobs {
            judge_job(job, &workflow, cx);
        }
    }
}

/// No `permissions:` at the top: jobs that state none either run with the default.
fn judge_defaults(workflow: &WorkflowPrivileges<'_>, cx: &mut RepositoryContext<'_>) {
    let open: Vec<&JobPrivilege<'_>> = workflow.inheriting().collect();
    let Some(first) = open.first() else { return };
    let message = match open.as_slice() {
        [job] => format!(
            "the job `{}` runs with the repository's default permissions: no `permissions:` is stated{}",
            job.token.id,
            needs(&job.minimum)
        ),
        jobs => format!("{} jobs run with the repository's default permissions: no `permissions:` is stated", jobs.len()),
    };
    let finding = cx.report(workflow.fact.headline.clone(), message);
    finding.relate(first.token.place.clone(), if open.len() == 1 { "this job" } else { "the first of them" });
    finding.fix(workflow.fix());
    soften(finding, workflow);
}

/// What a job needs, to end a sentence with.
fn needs(minimum: &Minimum) -> String {
    let unknown = minimum.unknown.first().map(|unknown| format!(", as far as is known: `{}` may need more", unknown.what));
    format!("; it needs {}{}", minimum.words(), unknown.unwrap_or_default())
}

/// Whoever calls a workflow decides what it gets.
fn soften(finding: &mut Finding, workflow: &WorkflowPrivileges<'_>) {
    if workflow.fact.called {
        finding.persona(Persona::Pedantic);
    }
}

fn judge_workflow(stated: &Stated, workflow: &WorkflowPrivileges<'_>, cx: &mut RepositoryContext<'_>) {
    if let Some((severity, message)) = whole(stated) {
        let open: Vec<&JobPrivilege<'_>> = workflow.inheriting().collect();
        let told = if let [job] = open.as_slice() { needs(&job.minimum) } else { String::new() };
        let finding = cx.report(stated.place.clone(), format!("{message}{told}")).severity(severity).fix(workflow.fix());
        soften(finding, workflow);
        if open.is_empty() && severity == Severity::Low {
            finding.persona(Persona::Pedantic);
        }
        return;
    }
    let inheriting = workflow.inheriting().count();
    for granted in writes(stated) {
        let scope = granted.scope.as_str();
        let severity = severity_of(scope);
        let message = format!("`{scope}: write` is granted to every job of the workflow; grant it to the job that needs it");
        let alone = workflow.jobs.len() == 1 && inheriting == 1;
        let open = workflow.jobs.first().filter(|_| alone);
        if let Some(job) = open.filter(|job| is_needless(granted, job)) {
            report_needless(granted, job, workflow, cx);
            continue;
        }
        let finding = cx.report(granted.place.clone(), message);
        finding.severity(severity);
        if workflow.fact.called || workflow.jobs.len() == 1 || inheriting == 0 {
            finding.persona(Persona::Pedantic).severity(Severity::Low);
        }
        if inheriting > 0 && workflow.jobs.len() > 1 {
            finding.fix(workflow.fix());
        }
    }
}

fn judge_job(job: &JobPrivilege<'_>, workflow: &WorkflowPrivileges<'_>, cx: &mut RepositoryContext<'_>) {
    let Some(stated) = &job.token.stated else { return };
    if let Some((severity, message)) = whole(stated) {
        let message = format!("{message}{}", needs(&job.minimum));
        let finding = cx.report(stated.place.clone(), message).severity(severity).fix(job.fix());
        soften(finding, workflow);
        disable(finding, job);
        return;
    }
    for granted in writes(stated).filter(|granted| is_needless(granted, job)) {
        report_needless(granted, job, workflow, cx);
    }
}

/// Nothing that is known needs it. The identity token is `wide-oidc`'s matter.
fn is_needless(granted: &GrantedScope, job: &JobPrivilege<'_>) -> bool {
    let known = privilege::SCOPES.contains(&granted.scope.as_str());
    known && granted.scope != "id-token" && !job.minimum.may_write(&granted.scope)
}

fn report_needless(
    granted: &GrantedScope,
    job: &JobPrivilege<'_>,
    workflow: &WorkflowPrivileges<'_>,
    cx: &mut RepositoryContext<'_>,
) {
    let mut message = format!("nothing in the job `{}` is known to need `{}: write`", job.token.id, granted.scope);
    let unknown = job.minimum.unknown.first();
    if let Some(unknown) = unknown {
        message.push_str(&format!("; `{}` may", unknown.what));
    }
    let own = job.token.stated.is_some();
    let fix = if own { job.fix() } else { workflow.fix() };
    let finding = cx.report(granted.place.clone(), message).severity(Severity::Low).precision(Precision::Medium);
    finding.persona(Persona::Pedantic).fix(fix.map(crate::finding::Fix::doubtful));
    if unknown.is_some() {
        finding.persona(Persona::Auditor).precision(Precision::Low);
    }
    soften(finding, workflow);
    disable(finding, job);
}

fn disable(finding: &mut Finding, job: &JobPrivilege<'_>) {
    if job.token.disabled {
        finding.suppressed = Some(Suppression::disabled());
    }
}

/// `write-all` and `read-all`.
fn whole(stated: &Stated) -> Option<(Severity, &'static str)> {
    match stated.grant {
        Granted::WriteAll => Some((Severity::High, "`write-all` lets the token change everything in the repository")),
        Granted::ReadAll => Some((Severity::Low, "`read-all` lets the token read everything in the repository")),
        Granted::Scopes(_) | Granted::Unknown => None,
    }
}

fn writes(stated: &Stated) -> impl Iterator<Item = &GrantedScope> {
    let scopes = match &stated.grant {
        Granted::Scopes(scopes) => scopes.as_slice(),
        _ => &[],
    };
    scopes.iter().filter(|granted| granted.level == "write")
}

fn severity_of(scope: &str) -> Severity {
    match scope {
        "actions" | "attestations" | "contents" | "deployments" | "id-token" | "packages" | "pages" => Severity::High,
        "models" | "statuses" => Severity::Low,
        _ => Severity::Medium,
    }
}
