//! A script runs in the Windows command shell.

use crate::audit::{Audit, Check, Context};
use crate::model::shell_kind::{self, ShellKind};
use crate::model::workflow::{Job, Site, Workflow};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::yaml::Node;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("cmd-shell"),
        family: Family::Workflow,
        title: text("Script runs in `cmd`"),
        severity: Severity::Low,
        precision: Precision::High,
        persona: Persona::Pedantic,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &["zizmor:misfeature"],
        docs: Docs {
            what: text("A `run:` names `shell: cmd`, or a job's or workflow's `defaults:` do."),
            why: text(
                "`cmd` has no reliable quoting: `%NAME%` is pasted into the command line before it is parsed, so a value with `&` or `|` in it runs \
as a command, even from a variable. It goes on after a failed command, too.",
            ),
            fix: text("Use `shell: pwsh`, or `shell: bash`, which Windows runners have as well."),
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
    if ShellKind::parse(text) == ShellKind::Cmd {
        cx.report_aliased(shell.span, shell.alias, "`cmd` cannot quote: a value with `&` or `|` in it becomes a command");
    }
}
