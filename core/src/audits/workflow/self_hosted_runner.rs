//! A job runs on a machine that outlives it.

use crate::audit::{Audit, Check, Context};
use crate::model::workflow::{Job, Workflow};
use crate::model::{guard, placed, runner};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::yaml::Node;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("self-hosted-runner"),
        family: Family::Workflow,
        title: text("Self-hosted runner"),
        severity: Severity::Medium,
        precision: Precision::High,
        persona: Persona::Auditor,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &[
            "zizmor:self-hosted-runner",
            "codeql:actions/pr-on-self-hosted-runner",
            "poutine:pr_runs_on_self_hosted",
            "octoscan:runner-label",
        ],
        docs: Docs {
            what: text(
                "A job's `runs-on:` names `self-hosted`, also by way of the matrix. High, and for everyone, where strangers can start the job with \
code of theirs: it runs on `pull_request` or an event of its kind, and no condition keeps forks out. Otherwise, and where a runner \
group or an expression decides, the auditor persona hears of it.",
            ),
            why: text(
                "A self-hosted runner is not thrown away after the job unless somebody has seen to that. What a stranger's pull request runs there \
can stay: read the next job's secrets, change its tools, and reach what the machine's network reaches.",
            ),
            fix: text(
                "Run pull requests on runners of GitHub, or let only branches of the repository through: `if: \
github.event.pull_request.head.repo.full_name == github.repository`. Ask for approval of all outside contributors, and use runners \
that live for one job.",
            ),
        },
    },
    checks: &[Check::Job(check)],
};

fn check(job: &Job<'_>, workflow: &Workflow<'_>, cx: &mut Context<'_>) {
    let Some(runs_on) = job.node.get("runs-on") else { return };
    let Some(node) = runner::self_hosted(job) else {
        unsure(runs_on, runner::labels(runs_on), cx);
        return;
    };
    match EVENTS.iter().find(|event| workflow.triggers.has(event) && guard::job_runs(job, workflow, event).open_to_strangers()) {
        Some(event) => {
            let message = format!("anyone's pull request runs its code on this self-hosted runner: `{event}` starts the job");
            cx.report_aliased(node.span, node.alias, message).severity(Severity::High).persona(Persona::Regular);
        }
        None => {
            cx.report_aliased(
                node.span,
                node.alias,
                "the job runs on a self-hosted runner, which may keep what earlier jobs left",
            );
        }
    }
}

/// Events that bring a stranger's code with them.
const EVENTS: &[&str] =
    &["pull_request", "pull_request_target", "pull_request_review", "pull_request_review_comment", "merge_group"];

fn unsure(runs_on: &Node, labels: &[Node], cx: &mut Context<'_>) {
    let group = runs_on.get("group");
    let computed =
        labels.iter().find(|label| placed::expressions(label).iter().any(|placed| placed.expression.possible_values().is_none()));
    let (node, message) = match (group, computed) {
        (Some(group), _) => (group, "the runner group may hold self-hosted runners"),
        (None, Some(label)) if !is_static_matrix(label) => {
            (label, "the runner is known only when the workflow runs; it may be self-hosted")
        }
        _ => return,
    };
    cx.report_aliased(node.span, node.alias, message).precision(Precision::Low).severity(Severity::Info);
}

/// A value of the matrix, all of which stand in the file: what they are is told by themselves.
fn is_static_matrix(label: &Node) -> bool {
    placed::expressions(label)
        .iter()
        .all(|placed| placed.accesses().iter().all(|access| access.context().eq_ignore_ascii_case("matrix")))
}
