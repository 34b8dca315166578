//! A shell that the runner does not know.

use crate::audit::{Audit, Check, Context};
use crate::config::nearest;
use crate::model::workflow::{Job, Site, Workflow};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::yaml::{Node, edit};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("invalid-shell"),
        family: Family::Workflow,
        title: text("Shell that the runner does not know"),
        severity: Severity::Medium,
        precision: Precision::VeryHigh,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: true,
        aliases: &["actionlint:shell-name", "ghalint:011"],
        docs: Docs {
            what: text(
                "A `shell` is none of `bash`, `sh`, `pwsh`, `python`, and on Windows `cmd` and `powershell`, and no command line with \
                 `{0}` for the script; or a `run` of a composite action names no `shell`.",
            ),
            why: text(
                "The step fails before its script starts. Where it may fail (`continue-on-error`, `always()`), what it was to check is \
                 not checked.",
            ),
            fix: text(
                "Name a shell that the runner knows, or a command line with `{0}`, such as `zsh -e {0}`. In a composite action, give \
                 every `run` its `shell`.",
            ),
        },
    },
    checks: &[Check::Workflow(check_defaults), Check::Step(check_step)],
};

fn check_defaults(workflow: &Workflow<'_>, cx: &mut Context<'_>) {
    let roots = std::iter::once(workflow.root).chain(workflow.jobs.iter().map(|job| job.node));
    for shell in roots.filter_map(|root| root.get("defaults")?.get("run")?.get("shell")) {
        check_shell(shell, None, cx);
    }
}

fn check_step(site: Site<'_, '_>, cx: &mut Context<'_>) {
    let node = site.step.node;
    let Some(run) = node.entry("run") else { return };
    match node.get("shell") {
        Some(shell) => check_shell(shell, site.job.filter(|_| !tells_system(node.get("if"))), cx),
        None if site.job.is_none() && node.alias.is_none() => {
            let text = cx.file.text.as_ref();
            let change = edit::insert_before(text, run, "shell: bash").or_else(|| edit::insert_after(text, run, "shell: bash"));
            let fix = cx.safe_fix("Say `shell: bash`", change);
            cx.report(run.key.span, "a `run` of a composite action needs a `shell`").fix(fix);
        }
        None => {}
    }
}

const EVERYWHERE: &[&str] = &["bash", "sh", "pwsh", "python"];
const ON_WINDOWS: &[&str] = &["cmd", "powershell"];

fn check_shell(shell: &Node, job: Option<&Job<'_>>, cx: &mut Context<'_>) {
    let Some(text) = shell.as_str().filter(|text| !text.contains("${{") && shell.alias.is_none()) else { return };
    let known = |names: &[&str]| names.iter().any(|name| name.eq_ignore_ascii_case(text));
    if known(EVERYWHERE) || text.contains("{0}") {
        return;
    }
    if known(ON_WINDOWS) {
        if let Some(label) = job.and_then(other_system) {
            cx.report(shell.span, format!("`{text}` is there on Windows only, and the job runs on `{label}`"));
        }
        return;
    }
    let near = nearest(text, EVERYWHERE.iter().chain(ON_WINDOWS).copied());
    let advice = match near {
        Some(near) => format!("; `{near}` is"),
        None => format!("; a command line needs `{{0}}` for the script: `{text} {{0}}`"),
    };
    let change = near.and_then(|near| edit::replace_scalar(&cx.file.text, shell, near));
    let fix = cx.unsafe_fix(format!("Write `{}`", near.unwrap_or_default()), change);
    cx.report(shell.span, format!("`{text}` is no shell of the runner{advice}")).fix(fix);
}

/// The step's condition looks at the system it runs on.
fn tells_system(condition: Option<&Node>) -> bool {
    condition.and_then(Node::as_str).is_some_and(|text| text.contains("runner.") || text.contains("matrix."))
}

/// The label of a runner that is no Windows.
fn other_system<'y>(job: &Job<'y>) -> Option<&'y str> {
    let label = job.node.get("runs-on")?.as_str()?;
    (label.starts_with("ubuntu-") || label.starts_with("macos-")).then_some(label)
}
