//! A local action that is looked up in the workspace.

use crate::audit::{Audit, Check, Context};
use crate::model::uses::Target;
use crate::model::workflow::Used;
use crate::rule::{Docs, Family, Persona, Precision, Rule, Severity, text};
use crate::syntax::yaml::edit;

pub static AUDIT: Audit = Audit {
    rule: Rule {
        id: text("self-repository"),
        family: Family::Workflow,
        title: text("Local action is taken from the workspace"),
        severity: Severity::Low,
        precision: Precision::High,
        persona: Persona::Pedantic,
        kind: None,
        since: text("0.1.0"),
        online: false,
        fixable: true,
        aliases: &["zizmor:self-repository", "octoscan:local-action"],
        docs: Docs {
            what: text(
                "A step uses an action by `./path`, which GitHub looks up in the workspace when the step runs. `$/path` (GitHub, July \
                 2026) means the repository and the commit of the file that says so. A job that calls `./.github/workflows/…` is \
                 something else: that is taken from the running commit. GitHub Enterprise Server does not know `$/` yet.",
            ),
            why: text(
                "Whatever an earlier step left in the workspace runs: the checkout of somebody else's pull request, an unpacked \
                 artifact. In a composite action `./` even means the workspace of whoever uses it.",
            ),
            fix: text("Write `$/path` instead of `./path`. The step then needs no checkout before it."),
        },
    },
    checks: &[Check::Uses(check)],
};

fn check(used: Used<'_, '_>, cx: &mut Context<'_>) {
    let (Target::Local(path), Some(_)) = (&used.uses.target, used.step) else { return };
    let message = match used.job {
        Some(_) => format!("`{path}` is whatever lies in the workspace when this step runs"),
        None => format!("`{path}` is looked up in the workspace of whoever uses this action, not in this repository"),
    };
    let own = path.strip_prefix("./").filter(|rest| !rest.is_empty() && !rest.contains(".."));
    let change = own.and_then(|rest| edit::replace_scalar(&cx.file.text, used.uses.node, &format!("$/{rest}")));
    let fix = cx.unsafe_fix("Take it from this repository", change);
    cx.report_aliased(used.uses.span(), used.uses.node.alias, message).fix(fix);
}
