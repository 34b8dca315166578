//! A script runs in a shell that nobody reads.

use crate::audit::{Audit, Check, Context};
use crate::model::shell_kind::{self, ShellKind};
use crate::model::workflow::{Job, Site, Workflow};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::yaml::Node;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("custom-shell"),
        family: Family::Workflow,
        title: text("Script runs in an unusual shell"),
        severity: Severity::Info,
        precision: Precision::High,
        persona: Persona::Auditor,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &["zizmor:misfeature"],
        docs: Docs {
            what: text(
                "A `run:`, or the `defaults:` of a job or workflow, names a shell other than `bash`, `sh`, `zsh`, `pwsh`, `powershell`, `cmd` and \
`python`, with or without arguments.",
            ),
            why: text(
                "Neither ciward nor most other tools and people can tell what such a script does with what it is given: quoting, failing and \
printing follow other rules.",
            ),
            fix: text("Use `bash`, or put the program into a file of the repository and run that file."),
        },
    },
    checks: &[Check::Workflow(check_workflow), Check::Job(check_job), Check::Step(check_step)],
};

fn check_workflow(workflow: &Workflow<'_>, cx: &mut Context<'_>) {
    check(shell_kind::of_defaults(workflow.root), cx);
}

fn check_job(job: &Job<'_>, _workflow: &Workflow<'_>, cx: &mut Context<'_>) {
    check(shell_kind::of_defaults(job.node), cx);
}

fn check_step(site: Site<'_, '_>, cx: &mut Context<'_>) {
    check(site.step.shell(), cx);
}

fn check(shell: Option<&Node>, cx: &mut Context<'_>) {
    let Some((shell, text)) = shell.and_then(|shell| Some((shell, shell.as_str()?))) else { return };
    if ShellKind::parse(text) == ShellKind::Other && !text.contains("${{") {
        cx.report_aliased(
            shell.span,
            shell.alias,
            format!("a script in `{}` is not read by ciward", text.split_whitespace().next().unwrap_or_default()),
        );
    }
}
