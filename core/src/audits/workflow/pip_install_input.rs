//! `setup-python` installs packages by itself.

use crate::audit::{Audit, Check, Context};
use crate::model::workflow::Site;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("pip-install-input"),
        family: Family::Workflow,
        title: text("`pip-install` input of setup-python"),
        severity: Severity::Low,
        precision: Precision::High,
        persona: Persona::Regular,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: false,
        aliases: &["zizmor:misfeature"],
        docs: Docs {
            what: text("`actions/setup-python` is given `pip-install:`."),
            why: text(
                "The packages are installed into the runner's global Python, outside any virtual environment and without a lock file or hashes: \
whatever the newest release brings runs with the job's token.",
            ),
            fix: text(
                "Remove the input and install in a step of its own from a lock file: `pip install --require-hashes -r requirements.txt` in a \
virtual environment, or `uv sync --locked`.",
            ),
        },
    },
    checks: &[Check::Step(check)],
};

fn check(site: Site<'_, '_>, cx: &mut Context<'_>) {
    if !site.step.uses().is_some_and(|uses| uses.is("actions/setup-python")) {
        return;
    }
    let Some(entry) = site.step.node.get("with").and_then(|with| with.entry("pip-install")) else { return };
    cx.report(entry.span(), "packages are installed into the runner's own Python, without a lock file");
}
