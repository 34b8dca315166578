//! A secret is part of a script's text.

use crate::audit::{Audit, Check, Context};
use crate::flow::pasted_secrets;
use crate::model::workflow::Site;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("pasted-secret"),
        family: Family::Workflow,
        title: text("Secret is pasted into a script"),
        severity: Severity::Low,
        precision: Precision::High,
        persona: Persona::Pedantic,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: true,
        aliases: &[],
        docs: Docs {
            what: text("`${{ secrets.NAME }}` stands in a `run:` script or in the `script:` of `actions/github-script`."),
            why: text(
                "GitHub puts the value into the text before any shell reads it: a quote, a dollar or a backtick in the secret ends the \
                 string or is run as code, and the whole script, with the secret in it, lies in a file on the runner. In arguments it is \
                 seen by every process.",
            ),
            fix: text("Hand it over in the step's `env:`, and read `\"$NAME\"` in the script, or `$env:NAME` in PowerShell."),
        },
    },
    checks: &[Check::Step(check)],
};

fn check(site: Site<'_, '_>, cx: &mut Context<'_>) {
    for pasted in pasted_secrets(cx.file, site) {
        let message =
            format!("`{}` is part of the script's text: its quotes and dollars become code, and it lies in a file", pasted.name);
        cx.report(pasted.span, message).fix(pasted.fix);
    }
}
